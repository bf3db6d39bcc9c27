package org.huibao.recognition.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.huibao.lexicon.OurWords;
import org.huibao.lexicon.PlainText;
import org.huibao.recognition.words.Title;
import org.huibao.vocabulary.Column;
import org.huibao.vocabulary.Finding;
import org.huibao.vocabulary.FindingCode;
import org.huibao.vocabulary.Listing;
import org.huibao.vocabulary.Match;
import org.huibao.vocabulary.Place;
import org.huibao.vocabulary.Severity;
import org.huibao.vocabulary.Special;

/** What is to be said of a table's header: columns missing, hidden, unclear, alike but not the same, or unknown. */
public final class HeaderFindings {
    private static final int MOST_UNKNOWN = 50;

    private final CandidateForm table;

    public HeaderFindings(CandidateForm table) {
        this.table = table;
    }

    public List<Finding> all() {
        List<Finding> findings = new ArrayList<>();
        for (Column column : table.fit().form().form().columns()) {
            Optional<ColumnMatching.Found> found = table.fit().matching().found(column);
            if (found.isEmpty()) {
                findings.add(missing(column));
            } else {
                of(column, found.get()).ifPresent(findings::add);
            }
        }
        findings.addAll(unknown(table.fit().unknown().stream()
                .filter(head -> !isOurRemark(head))
                .toList()));
        title().ifPresent(findings::add);
        secondStub().ifPresent(findings::add);
        return findings;
    }

    public List<Match> matches() {
        List<Match> matches = new ArrayList<>();
        for (Column column : table.fit().form().form().columns()) {
            table.fit().matching().found(column).ifPresent(found -> {
                Place place = found.head().place();
                String cell = place.cell() == null ? "" : place.cell();
                String text = PlainText.inOneLine(found.head().text());
                matches.add(new Match(
                        column.key(), place.sheet(), cell, text, found.clue().word()));
            });
        }
        return matches;
    }

    private Finding missing(Column column) {
        List<ColumnHead> unclear = table.fit().matching().unclear(column);
        Place sheet = table.fit()
                .page()
                .place(table.fit().heading().top(), Math.max(0, table.fit().stub()));
        if (!unclear.isEmpty()) {
            String candidates =
                    Listing.of(unclear.stream().map(head -> head.place().cell() + " " + head.text()));
            return Finding.of(FindingCode.COLUMN_AMBIGUOUS, Map.of("header", path(column), "candidates", candidates))
                    .at(unclear.get(0).place())
                    .about(column.key());
        }
        return Finding.of(FindingCode.COLUMN_MISSING, Map.of("header", path(column)))
                .weighing(column.required() ? Severity.ERROR : renamed(column) ? Severity.QUERY : Severity.NOTE)
                .at(sheet)
                .about(column.key());
    }

    /** Whether a column that the form does not have may be this one under a name that nobody knows. */
    private boolean renamed(Column column) {
        return column.isNumeric() && new Renamed(table.fit(), column).isLikely();
    }

    private Optional<Finding> of(Column column, ColumnMatching.Found found) {
        ColumnHead head = found.head();
        if (table.fit().page().isColumnHidden(head.column())) {
            return Optional.of(Finding.of(FindingCode.COLUMN_HIDDEN, Map.of("header", path(column)))
                    .at(head.place())
                    .about(column.key()));
        }
        if (found.clue().isDoubtful()) {
            return Optional.of(Finding.of(
                            FindingCode.COLUMN_RENAMED,
                            Map.of("header", PlainText.inOneLine(head.text()), "expected", path(column)))
                    .at(head.place())
                    .about(column.key()));
        }
        return Optional.empty();
    }

    private boolean isOurRemark(ColumnHead head) {
        Page page = table.fit().page();
        return OurWords.isRemarks(
                head.text().strip(),
                IntStream.range(table.fit().layout().firstData(), table.fit().end())
                        .mapToObj(row -> page.ownText(row, head.column()).strip()));
    }

    /** Two tables side by side: only one of them could be read. */
    private Optional<Finding> secondStub() {
        Place other = table.fit().secondStub();
        if (other == null) {
            return Optional.empty();
        }
        String header = table.fit().form().form().stub().header();
        Place own = table.fit()
                .page()
                .placeOf(table.fit().layout().firstData(), table.fit().stub());
        String candidates = Listing.of(Stream.of(String.valueOf(own.cell()), String.valueOf(other.cell())));
        return Optional.of(Finding.of(FindingCode.COLUMN_AMBIGUOUS, Map.of("header", header, "candidates", candidates))
                .at(other));
    }

    /** The first ones by themselves, the rest of a very wide table as a number. */
    private static List<Finding> unknown(List<ColumnHead> heads) {
        List<Finding> findings = new ArrayList<>(
                heads.stream().limit(MOST_UNKNOWN).map(HeaderFindings::unknown).toList());
        if (heads.size() > MOST_UNKNOWN) {
            String more = String.valueOf(heads.size() - MOST_UNKNOWN);
            findings.add(Finding.of(FindingCode.COLUMN_UNKNOWN, Map.of("more", more))
                    .as(Special.MORE)
                    .at(heads.get(MOST_UNKNOWN).place()));
        }
        return findings;
    }

    private static Finding unknown(ColumnHead head) {
        return Finding.of(FindingCode.COLUMN_UNKNOWN, Map.of("header", PlainText.inOneLine(head.text())))
                .at(head.place());
    }

    private Optional<Finding> title() {
        Surroundings around = table.around();
        Map<String, String> titles = Map.of(
                "title", around.title(), "expected", table.fit().form().form().title());
        if (table.title() == Title.OTHER_YEAR) {
            return Optional.of(Finding.of(
                            FindingCode.WRONG_ROUND,
                            Map.of(
                                    "found",
                                    around.title(),
                                    "expected",
                                    table.fit().form().form().title()))
                    .at(around.titlePlace()));
        }
        return table.title() == Title.ODD
                ? Optional.of(Finding.of(FindingCode.WRONG_FORM, titles)
                        .weighing(Severity.QUERY)
                        .at(around.titlePlace()))
                : Optional.empty();
    }

    private static String path(Column column) {
        return String.join("/", column.path());
    }
}
