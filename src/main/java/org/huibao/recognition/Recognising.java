package org.huibao.recognition;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huibao.lexicon.AbsenceWords;
import org.huibao.reading.grid.Sheet;
import org.huibao.recognition.layout.CandidateForm;
import org.huibao.recognition.layout.FigureColumn;
import org.huibao.recognition.layout.FigureRow;
import org.huibao.recognition.layout.FormOnPage;
import org.huibao.recognition.layout.HeaderFindings;
import org.huibao.recognition.layout.MergedFigures;
import org.huibao.recognition.layout.NextTable;
import org.huibao.recognition.layout.Page;
import org.huibao.recognition.layout.StubLine;
import org.huibao.recognition.layout.StubLines;
import org.huibao.recognition.layout.UnreadRows;
import org.huibao.recognition.whose.ChoiceOfRound;
import org.huibao.recognition.whose.Clues;
import org.huibao.recognition.whose.Continuation;
import org.huibao.recognition.whose.Evidence;
import org.huibao.recognition.whose.Grounding;
import org.huibao.recognition.whose.HiddenRows;
import org.huibao.recognition.whose.Merging;
import org.huibao.recognition.whose.OwnedRows;
import org.huibao.recognition.whose.Ownership;
import org.huibao.recognition.whose.RecognisedTable;
import org.huibao.recognition.whose.RoundChoice;
import org.huibao.recognition.whose.Stamp;
import org.huibao.recognition.whose.StampDoubts;
import org.huibao.recognition.words.Legible;
import org.huibao.vocabulary.Campaign;
import org.huibao.vocabulary.Clue;
import org.huibao.vocabulary.Finding;
import org.huibao.vocabulary.FindingCode;
import org.huibao.vocabulary.Listing;
import org.huibao.vocabulary.Place;
import org.huibao.vocabulary.ReportingUnit;
import org.huibao.vocabulary.Round;
import org.jspecify.annotations.Nullable;

/** One document being recognised, sheet by sheet. */
final class Recognising {
    private final List<Campaign> campaigns;
    private Clues clues;
    private final RoundChoice rounds;
    private final List<RecognisedTable> tables = new ArrayList<>();
    private final List<Finding> unclaimed = new ArrayList<>();

    private record Decision(Clue campaign, Grounding units) {}

    Recognising(Clues clues, RoundChoice rounds, List<Campaign> campaigns) {
        this.campaigns = campaigns;
        this.clues = clues;
        this.rounds = rounds;
    }

    boolean isEmpty() {
        return tables.isEmpty() && unclaimed.isEmpty();
    }

    /** What is added now comes in a blank of ours, or in none. */
    Recognising in(@Nullable Stamp stamp) {
        clues = clues.stamped(stamp);
        return this;
    }

    /** Takes the sheet's tables in; what is returned says why a sheet, or a table of it, is no loaded campaign's form. */
    List<UnreadRows> add(Sheet sheet, List<CandidateForm> candidates) {
        List<UnreadRows> strange = new ArrayList<>();
        Set<Integer> tops = candidates.stream()
                .map(candidate -> candidate.fit().heading().bottom())
                .collect(Collectors.toCollection(TreeSet::new));
        int covered = -1;
        for (int bottom : tops) {
            List<CandidateForm> rivals = candidates.stream()
                    .filter(candidate -> candidate.fit().heading().top() <= bottom
                            && candidate.fit().heading().bottom() >= bottom)
                    .sorted(CandidateForm.BETTER)
                    .toList();
            if (rivals.get(0).fit().heading().top() > covered) {
                covered = rivals.get(0).fit().heading().bottom();
                strange.addAll(choose(rivals));
            }
        }
        if (candidates.isEmpty() && holdsNumbers(sheet)) {
            Finding why = Recognition.wrongForm(
                    Recognition.firstWords(sheet).orElse(""), campaigns, Place.wholeSheet(sheet.name()));
            strange.add(UnreadRows.whole(sheet, why));
        }
        return strange;
    }

    private List<UnreadRows> choose(List<CandidateForm> rivals) {
        CandidateForm best = rivals.get(0);
        if (!best.isForm()) {
            FormOnPage fit = best.fit();
            String title = best.around().title();
            Place place = best.around().titlePlace();
            Place sheet = Place.wholeSheet(fit.page().sheetName());
            Finding why = Recognition.wrongForm(title, campaigns, place == null ? sheet : place);
            return List.of(new UnreadRows(why, fit.page(), fit.from(), fit.end()));
        }
        List<CandidateForm> equals = rivals.stream()
                .filter(rival -> CandidateForm.BETTER.compare(rival, best) == 0)
                .toList();
        Stamp stamp = clues.stamp();
        List<CandidateForm> stamped = equals.stream()
                .filter(rival -> stamp != null && stamp.isOf(rival.fit().form().campaign()))
                .toList();
        if (equals.size() > 1 && stamped.size() == 1) {
            read(stamped.get(0), Clue.of(Clue.By.STAMP));
        } else if (equals.size() > 1) {
            String titles = Listing.of(
                    equals.stream().map(rival -> rival.fit().form().campaign().title()));
            unclaimed.add(Finding.of(FindingCode.CAMPAIGN_UNCLEAR, Map.of("campaigns", titles))
                    .at(best.around().titlePlace()));
        } else {
            read(best, best.decidedAmong(rivals));
        }
        return List.of();
    }

    private void read(CandidateForm table, Clue decided) {
        FormOnPage fit = table.fit();
        HeaderFindings header = new HeaderFindings(table);
        List<Finding> findings = new ArrayList<>(header.all());
        List<FigureColumn> columns = FigureColumn.all(fit, table.around());
        List<FigureRow> lines = new ArrayList<>();
        Optional<NextTable> next = NextTable.below(fit, table.names());
        next.flatMap(NextTable::told).ifPresent(findings::add);
        int end = next.map(NextTable::head).orElse(fit.end());
        for (StubLine line : StubLines.of(fit, table.names(), end)) {
            if (line.kind() == StubLine.Kind.EXAMPLE) {
                findings.add(Finding.of(FindingCode.EXAMPLE_ROW, Map.of("label", line.label()))
                        .at(line.place()));
            } else if (line.kind() != StubLine.Kind.FOOTER) {
                lines.add(FigureRow.of(fit.page(), columns, line));
            }
        }
        List<FigureRow> rows = MergedFigures.asked(fit.page(), columns, lines);
        Evidence evidence = Evidence.of(table, clues);
        OwnedRows owned = new HiddenRows(clues, hidden(table, columns, end))
                .beside(new Ownership(table.names(), clues, evidence, rows, isNil(table, rows)).decide());
        unclaimed.addAll(placed(owned.unclaimed(), table));
        findings.addAll(owned.findings());
        if (!owned.units().isEmpty()) {
            keep(table, header, owned, findings, new Decision(decided, new Grounding(table, clues, evidence)));
        }
    }

    private static List<FigureRow> hidden(CandidateForm table, List<FigureColumn> columns, int end) {
        return StubLines.hidden(table.fit(), table.names(), end).stream()
                .filter(line -> line.kind() != StubLine.Kind.EXAMPLE && line.kind() != StubLine.Kind.FOOTER)
                .map(line -> FigureRow.of(table.fit().page(), columns, line))
                .filter(FigureRow::isFilled)
                .toList();
    }

    private void keep(
            CandidateForm table, HeaderFindings header, OwnedRows owned, List<Finding> findings, Decision decision) {
        Campaign campaign = table.fit().form().campaign();
        ChoiceOfRound chosen = rounds.choose(campaign, printed(table), clues, owned.owners());
        List<Finding> told = chosen.findings().stream()
                .map(finding -> finding.at(table.around().titlePlace()))
                .toList();
        Round round = chosen.round();
        if (round == null) {
            unclaimed.addAll(told);
            return;
        }
        findings.addAll(told);
        StampDoubts.of(clues.stamp(), campaign, owned.owners(), campaigns)
                .map(doubt -> doubt.at(table.around().titlePlace()))
                .ifPresent(findings::add);
        String sheet = table.fit().page().sheetName();
        tables.add(new RecognisedTable(
                campaign,
                round,
                sheet,
                decision.units().of(decision.campaign(), chosen.clue(), owned),
                header.matches(),
                owned.units(),
                owned.total(),
                owned.members(),
                owned.subtotals(),
                findings));
    }

    private static List<String> printed(CandidateForm table) {
        List<String> printed = new ArrayList<>(table.around().words());
        printed.add(Legible.of(table.fit().page().sheetName()));
        return printed;
    }

    private boolean isNil(CandidateForm table, List<FigureRow> rows) {
        return Stream.concat(printed(table).stream(), Stream.of(clues.path(), clues.subject()))
                        .anyMatch(AbsenceWords::saysNil)
                || rows.stream().anyMatch(FigureRow::isNil);
    }

    private static List<Finding> placed(List<Finding> findings, CandidateForm table) {
        Place sheet = Place.wholeSheet(table.fit().page().sheetName());
        return findings.stream()
                .map(finding -> finding.place() == null ? finding.at(sheet) : finding)
                .toList();
    }

    /** Of these units those that were to be read and were not. */
    Set<ReportingUnit> missed(Set<ReportingUnit> named) {
        Set<ReportingUnit> missed = new LinkedHashSet<>(named);
        tables.forEach(table -> table.units().forEach(rows -> missed.remove(rows.unit())));
        if (clues.unit() != null) {
            missed.retainAll(Set.of(clues.unit()));
        } else if (!clues.fromCountyStaff()) {
            missed.retainAll(clues.sender());
        }
        return missed;
    }

    Recognised recognised(List<Finding> findings, List<Finding> strange) {
        List<RecognisedTable> merged = new Merging(Continuation.of(tables), unclaimed).merged();
        List<Finding> nobody = new ArrayList<>(unclaimed);
        if (!merged.isEmpty()) {
            nobody.removeIf(finding -> finding.code() == FindingCode.NO_FIGURES && finding.unit() == null);
        }
        nobody.addAll(strange);
        return new Recognised(merged, nobody, findings);
    }

    static boolean holdsNumbers(Sheet sheet) {
        Page page = Page.of(sheet);
        for (int row = 0; row < Math.min(sheet.rows(), 2_000); row++) {
            for (int column = 0; column < sheet.columns(); column++) {
                if (page.isNumber(row, column)) {
                    return true;
                }
            }
        }
        return false;
    }
}
