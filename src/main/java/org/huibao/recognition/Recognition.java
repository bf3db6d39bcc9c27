package org.huibao.recognition;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.huibao.lexicon.OurWords;
import org.huibao.reading.Contents;
import org.huibao.reading.grid.Sheet;
import org.huibao.recognition.layout.CandidateForm;
import org.huibao.recognition.layout.FormsOnPage;
import org.huibao.recognition.layout.HiddenContent;
import org.huibao.recognition.layout.LongRows;
import org.huibao.recognition.layout.Page;
import org.huibao.recognition.layout.SidewaysBands;
import org.huibao.recognition.layout.StruckContent;
import org.huibao.recognition.layout.UnreadRows;
import org.huibao.recognition.whose.Clues;
import org.huibao.recognition.whose.RoundChoice;
import org.huibao.recognition.whose.RoundMemory;
import org.huibao.recognition.whose.Stamps;
import org.huibao.recognition.words.KnownForm;
import org.huibao.recognition.words.Legible;
import org.huibao.recognition.words.Names;
import org.huibao.recognition.words.Stem;
import org.huibao.vocabulary.Campaign;
import org.huibao.vocabulary.Finding;
import org.huibao.vocabulary.FindingCode;
import org.huibao.vocabulary.Place;
import org.huibao.vocabulary.ReportingUnit;
import org.huibao.vocabulary.Special;
import org.jspecify.annotations.Nullable;

/** Recognises tables: which form, whose, which round, which column is which. Safe for many threads. */
public final class Recognition {
    private static final int REMEMBERED = 500;
    private final RoundChoice rounds;
    private final Stamps stamps = new Stamps();
    private final Map<Campaign, Known> known = new ConcurrentHashMap<>();

    private record Known(KnownForm form, Names names) {}

    /**
     * @param clock tells which round was opened last where a document comes without a time of its own
     */
    public Recognition(Clock clock, RoundMemory memory) {
        this.rounds = new RoundChoice(clock, memory);
    }

    /** Never throws for what the cells hold. */
    public Recognised recognise(Contents.Sheets contents, Clues clues, List<Campaign> campaigns) {
        Recognising document = new Recognising(clues, rounds, campaigns);
        List<UnreadRows> unread = new ArrayList<>();
        for (Sheet sheet : contents.sheets()) {
            if (!sheet.isHidden() && sheet.rows() > 0 && !isOurs(sheet)) {
                document.in(stamps.of(sheet, contents, campaigns).orElse(null));
                for (List<CandidateForm> candidates : candidates(sheet, campaigns)) {
                    unread.addAll(document.add(sheet, candidates));
                }
            }
        }
        List<Finding> findings = new ArrayList<>(contents.findings());
        findings.addAll(HiddenContent.in(contents.sheets()));
        findings.addAll(StruckContent.in(contents.sheets()));
        findings.addAll(LongRows.in(contents.sheets()));
        if (document.isEmpty()) {
            List<Finding> nothing = unread.stream().map(UnreadRows::why).toList();
            return document.recognised(findings, nothing.isEmpty() ? List.of(wrongForm("", campaigns, null)) : nothing);
        }
        unread.stream()
                .filter(part -> !part.bearsOurTitle())
                .map(part -> part.beside(document.missed(units(part, campaigns))))
                .forEach(findings::add);
        return document.recognised(
                findings,
                unread.stream()
                        .filter(UnreadRows::bearsOurTitle)
                        .map(UnreadRows::why)
                        .toList());
    }

    /** A sheet of findings beside a table: somebody's program has looked at it before. */
    private static boolean isOurs(Sheet sheet) {
        return OurWords.isListOfFindings(IntStream.range(0, sheet.columns())
                .limit(20)
                .mapToObj(column -> sheet.text(0, column).strip())
                .toList());
    }

    private Set<ReportingUnit> units(UnreadRows part, List<Campaign> campaigns) {
        return campaigns.stream()
                .flatMap(campaign -> part.units(known(campaign).names()).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /**
     * What each table of the sheet may be; a sheet that is nobody's form upright, or one with nothing below its head, is
     * tried lying on its side.
     */
    private List<List<CandidateForm>> candidates(Sheet sheet, List<Campaign> campaigns) {
        List<CandidateForm> upright = candidates(Page.of(sheet), campaigns);
        List<CandidateForm> enough =
                upright.stream().filter(candidate -> candidate.fit().isEnough()).toList();
        if (enough.stream().anyMatch(candidate -> !candidate.isBare()) || sheet.rows() > 2_000) {
            return List.of(upright);
        }
        List<KnownForm> forms =
                campaigns.stream().map(campaign -> known(campaign).form()).toList();
        List<List<CandidateForm>> turned =
                SidewaysBands.of(sheet, text -> forms.stream().anyMatch(form -> form.isHeader(text))).stream()
                        .map(band -> candidates(Page.turned(sheet, band), campaigns))
                        .filter(lying -> lying.stream()
                                .anyMatch(candidate ->
                                        candidate.fit().isEnough() && (enough.isEmpty() || !candidate.isBare())))
                        .toList();
        return turned.isEmpty() ? List.of(upright) : turned;
    }

    private List<CandidateForm> candidates(Page page, List<Campaign> campaigns) {
        List<CandidateForm> candidates = new ArrayList<>();
        for (Campaign campaign : campaigns) {
            Known form = known(campaign);
            FormsOnPage.all(page, form.form(), form.names()).stream()
                    .map(fit -> CandidateForm.of(fit, form.names()))
                    .forEach(candidates::add);
        }
        return candidates;
    }

    private Known known(Campaign campaign) {
        if (known.size() > REMEMBERED) {
            known.clear();
        }
        return known.computeIfAbsent(campaign, key -> new Known(KnownForm.of(key), new Names(key)));
    }

    static Finding wrongForm(String title, List<Campaign> campaigns, @Nullable Place place) {
        String expected = campaigns.stream()
                .map(campaign -> campaign.form().title())
                .findFirst()
                .filter(first -> campaigns.size() == 1)
                .orElse("");
        boolean sameTitle = !title.isBlank() && Stem.of(title).equals(Stem.of(expected));
        return Finding.of(FindingCode.WRONG_FORM, Map.of("title", title, "expected", expected))
                .as(sameTitle ? Special.HEADER : null)
                .at(place);
    }

    static Optional<String> firstWords(Sheet sheet) {
        for (int row = 0; row < Math.min(sheet.rows(), 20); row++) {
            for (int column = 0; column < sheet.columns(); column++) {
                if (sheet.text(row, column).codePoints().limit(500).anyMatch(Character::isLetter)) {
                    return Optional.of(Legible.of(sheet.text(row, column).strip()));
                }
            }
        }
        return Optional.empty();
    }
}
