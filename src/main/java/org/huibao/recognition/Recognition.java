package org.huibao.recognition;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.huibao.reading.Contents;
import org.huibao.reading.Sheet;
import org.huibao.vocabulary.Campaign;
import org.huibao.vocabulary.Finding;
import org.huibao.vocabulary.FindingCode;
import org.huibao.vocabulary.Place;
import org.huibao.vocabulary.Severity;
import org.jspecify.annotations.Nullable;

/** Recognises tables: which form, whose, which round, which column is which. Safe for many threads. */
public final class Recognition {
    private static final int REMEMBERED = 500;
    private final RoundChoice rounds;
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
        Recognising document = new Recognising(clues, rounds);
        List<Finding> nothing = new ArrayList<>();
        for (Sheet sheet : contents.sheets()) {
            if (!sheet.isHidden() && sheet.rows() > 0) {
                for (List<Candidate> candidates : candidates(sheet, campaigns)) {
                    nothing.addAll(document.add(sheet, candidates, campaigns));
                }
            }
        }
        List<Finding> findings = new ArrayList<>(contents.findings());
        findings.addAll(HiddenContent.in(contents.sheets()));
        if (document.isEmpty() && nothing.isEmpty()) {
            nothing.add(wrongForm("", campaigns, null));
        }
        if (!document.isEmpty()) {
            nothing.stream()
                    .filter(finding -> !bearsOurTitle(finding))
                    .map(finding -> finding.weighing(Severity.NOTE))
                    .forEach(findings::add);
            nothing.removeIf(finding -> !bearsOurTitle(finding));
        }
        return document.recognised(findings, nothing);
    }

    /** Beside a table that is read, one of the same title whose header nobody understands is somebody's, too. */
    private static boolean bearsOurTitle(Finding finding) {
        return "header".equals(finding.arguments().get("case"));
    }

    /** What each table of the sheet may be; a sheet that is nobody's form upright is tried lying on its side. */
    private List<List<Candidate>> candidates(Sheet sheet, List<Campaign> campaigns) {
        List<Candidate> upright = candidates(Page.of(sheet), campaigns);
        if (upright.stream().anyMatch(candidate -> candidate.fit().isEnough()) || sheet.rows() > 2_000) {
            return List.of(upright);
        }
        List<KnownForm> forms =
                campaigns.stream().map(campaign -> known(campaign).form()).toList();
        List<List<Candidate>> turned =
                Bands.of(sheet, text -> forms.stream().anyMatch(form -> form.isHeader(text))).stream()
                        .map(band -> candidates(Page.turned(sheet, band), campaigns))
                        .filter(lying -> lying.stream()
                                .anyMatch(candidate -> candidate.fit().isEnough()))
                        .toList();
        return turned.isEmpty() ? List.of(upright) : turned;
    }

    private List<Candidate> candidates(Page page, List<Campaign> campaigns) {
        List<Candidate> candidates = new ArrayList<>();
        for (Campaign campaign : campaigns) {
            Known form = known(campaign);
            Fits.all(page, form.form(), form.names()).stream()
                    .map(fit -> Candidate.of(fit, form.names()))
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
        return Finding.of(
                        FindingCode.WRONG_FORM,
                        Map.of("title", title, "expected", expected, "case", sameTitle ? "header" : ""))
                .at(place);
    }

    static Optional<String> firstWords(Sheet sheet) {
        for (int row = 0; row < Math.min(sheet.rows(), 20); row++) {
            for (int column = 0; column < sheet.columns(); column++) {
                if (!sheet.text(row, column).isBlank()) {
                    return Optional.of(sheet.text(row, column).strip());
                }
            }
        }
        return Optional.empty();
    }
}
