package org.huibao.reply;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.huibao.post.LetterText;
import org.huibao.post.LetterWords;
import org.huibao.vocabulary.Finding;
import org.huibao.vocabulary.Place;
import org.huibao.vocabulary.Severity;
import org.huibao.vocabulary.ShownName;
import org.huibao.vocabulary.Wording;

/** Findings in a letter: errors first, then queries, then notes, the first twenty in full and the rest counted. */
public final class FindingLines {
    private static final int MOST = 20;

    private final LetterWords words;
    private final Wording wording;

    public FindingLines(LetterWords words, Wording wording) {
        this.words = words;
        this.wording = wording;
    }

    public void list(LetterText text, List<Finding> findings) {
        List<Finding> sorted = findings.stream()
                .distinct()
                .sorted(Comparator.comparing(Finding::severity))
                .toList();
        List<Finding> shown = sorted.subList(0, Math.min(MOST, sorted.size()));
        int number = 1;
        for (Severity severity : Severity.values()) {
            List<String> lines = new ArrayList<>();
            for (Finding finding : of(severity, shown)) {
                lines.add(line(number++, finding));
            }
            text.list("findings." + severity.word(), lines);
        }
        if (sorted.size() > MOST) {
            text.say("findings.more", rest(sorted.subList(MOST, sorted.size())));
        }
    }

    /** What was asked before and need not be explained any more. */
    void withdraw(LetterText text, List<Finding> findings) {
        List<String> lines = new ArrayList<>();
        findings.stream().limit(MOST).forEach(finding -> lines.add(line(lines.size() + 1, finding)));
        text.list("findings.withdrawn", lines);
    }

    private String line(int number, Finding finding) {
        return words.of(
                "finding",
                Map.of(
                        "number",
                        String.valueOf(number),
                        "place",
                        place(finding),
                        "message",
                        wording.of(finding.shown())));
    }

    private String place(Finding finding) {
        Place place = finding.place();
        if (place == null) {
            return "";
        }
        String cell = place.cell() == null ? "" : place.cell();
        String between = place.sheet().isEmpty() || cell.isEmpty() ? "" : words.of("finding.place.between");
        return words.of("finding.place", Map.of("sheet", ShownName.of(place.sheet()) + between, "cell", cell));
    }

    private static Map<String, String> rest(List<Finding> rest) {
        return Map.of(
                "count", String.valueOf(rest.size()),
                "errors", String.valueOf(of(Severity.ERROR, rest).size()),
                "queries", String.valueOf(of(Severity.QUERY, rest).size()),
                "notes", String.valueOf(of(Severity.NOTE, rest).size()));
    }

    private static List<Finding> of(Severity severity, List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .toList();
    }
}
