package org.huibao.commands;

import java.io.PrintStream;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.huibao.vocabulary.Clue;
import org.huibao.vocabulary.DocumentState;
import org.huibao.vocabulary.Entry;
import org.huibao.vocabulary.Finding;
import org.huibao.vocabulary.Grounds;
import org.huibao.vocabulary.Match;
import org.huibao.vocabulary.Place;
import org.huibao.vocabulary.Severity;
import org.huibao.vocabulary.Submission;

/** The outcome for people: each document's verdict, what must be fixed first, and a count at the end. */
final class TextAccount implements Account {
    private final PrintStream out;
    private final Words words;
    private final boolean wholeMapping;
    private final boolean why;
    private final Map<DocumentState, Integer> counts = new EnumMap<>(DocumentState.class);

    /**
     * @param wholeMapping whether every column is told, or only those of which something was found
     * @param why whether the clues that decided are told
     */
    TextAccount(PrintStream out, Words words, boolean wholeMapping, boolean why) {
        this.out = out;
        this.words = words;
        this.wholeMapping = wholeMapping;
        this.why = why;
    }

    @Override
    public void tell(Checked checked) {
        counts.merge(checked.state(), 1, Integer::sum);
        out.println(words.of("text.document", Map.of("file", checked.file(), "state", word(checked.state()))));
        checked.submissions().forEach(this::submission);
        for (Severity severity : Severity.values()) {
            findings(severity, checked);
        }
        if (why) {
            checked.grounds().ifPresent(this::grounds);
        }
        mapping(checked);
        if (!checked.judged().skipped().isEmpty()) {
            String rules =
                    String.join(words.of("text.between"), checked.judged().skipped());
            out.println(words.of("text.skipped", Map.of("rules", rules)));
        }
    }

    @Override
    public void end() {
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        String each = counts.entrySet().stream()
                .map(count -> word(count.getKey()) + " " + count.getValue())
                .collect(Collectors.joining(words.of("text.between")));
        out.println(words.of(all == 0 ? "text.nothing" : "text.end", Map.of("all", all, "each", each)));
        out.flush();
    }

    private void submission(Submission submission) {
        long figures = submission.figures().values().stream()
                .filter(Entry.Figure.class::isInstance)
                .count();
        out.println(words.of(
                submission.nil() ? "text.nil" : "text.submission",
                Map.of(
                        "unit", submission.unit().name(),
                        "round", submission.round().title(),
                        "verdict", word(DocumentState.of(submission.verdict())),
                        "figures", figures)));
    }

    private void findings(Severity severity, Checked checked) {
        List<Finding> those = checked.findings().stream()
                .filter(finding -> finding.severity() == severity)
                .toList();
        if (!those.isEmpty()) {
            out.println(words.of("text." + severity.word(), Map.of("count", those.size())));
        }
        for (Finding finding : those) {
            out.println(words.of(
                    "text.finding",
                    Map.of("where", where(finding), "what", words.findings().of(finding))));
        }
    }

    private String where(Finding finding) {
        Place place = finding.place();
        if (place == null) {
            return words.of("text.whole-file");
        }
        String sheet = place.sheet();
        String cell = place.cell();
        if (cell == null) {
            return sheet;
        }
        return sheet.isEmpty() ? cell : sheet + "!" + cell;
    }

    private void grounds(Grounds grounds) {
        out.println(words.of("text.why"));
        clue(words.of("why.campaign"), grounds.campaign());
        clue(words.of("why.round"), grounds.round());
        new TreeMap<>(grounds.units()).forEach(this::clue);
    }

    private void clue(String what, Clue clue) {
        String by = words.of("clue." + clue.by().word());
        String key = clue.text().isEmpty() ? "text.clue" : "text.clue-said";
        out.println(words.of(key, Map.of("what", what, "by", by, "text", clue.text())));
    }

    /** Which header cell was taken for which column: of the columns that a finding speaks of, or of all on request. */
    private void mapping(Checked checked) {
        List<String> spokenOf = checked.findings().stream()
                .filter(finding -> finding.severity() != Severity.NOTE)
                .map(Finding::column)
                .filter(column -> column != null)
                .toList();
        Map<String, Match> shown = new LinkedHashMap<>();
        for (Match match : checked.mapping()) {
            if (wholeMapping || spokenOf.contains(match.column())) {
                shown.putIfAbsent(match.sheet() + match.cell() + match.column(), match);
            }
        }
        if (!shown.isEmpty()) {
            out.println(words.of("text.mapping"));
        }
        shown.values()
                .forEach(match -> out.println(words.of(
                        "text.match",
                        Map.of(
                                "sheet",
                                match.sheet(),
                                "cell",
                                match.cell(),
                                "text",
                                match.text().strip().replaceAll("\\s+", " "),
                                "column",
                                match.column(),
                                "why",
                                match.why()))));
    }

    private String word(DocumentState state) {
        return words.of("state." + state.word());
    }
}
