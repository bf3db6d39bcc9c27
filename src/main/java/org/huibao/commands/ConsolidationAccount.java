package org.huibao.commands;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.huibao.vocabulary.Finding;
import org.huibao.vocabulary.Round;
import org.huibao.vocabulary.Severity;
import org.huibao.vocabulary.Verdict;

/** What a clerk is told at the end of a consolidation: what counts, who is missing, what was left out and why. */
final class ConsolidationAccount {
    private final PrintStream out;
    private final Words words;

    ConsolidationAccount(PrintStream out, Words words) {
        this.out = out;
        this.words = words;
    }

    void tell(Path report, Round round, WholeRound whole) {
        Choice choice = whole.choice();
        List<Decision> all = choice.decisions();
        long counted = all.stream().filter(decision -> decision.taken() != null).count();
        out.println(words.of("closing.written", Map.of("file", report, "round", round.title())));
        out.println(words.of("closing.counted", Map.of("counted", counted, "all", all.size())));
        units("closing.queried", all, ConsolidationAccount::isQueried);
        whole.asked().forEach(this::asked);
        units("closing.missing", all, Decision::isMissing);
        all.stream().filter(Decision::isReturned).forEach(this::returned);
        all.stream()
                .filter(Decision::isContested)
                .forEach(decision -> files("closing.contested", decision, decision.valid()));
        all.stream()
                .filter(decision -> !decision.outdated().isEmpty())
                .forEach(decision -> files("closing.outdated", decision, decision.outdated()));
        choice.useless().forEach(this::useless);
        out.flush();
    }

    private static boolean isQueried(Decision decision) {
        Candidate taken = decision.taken();
        return taken != null && taken.submission().verdict() == Verdict.QUERIED;
    }

    private void units(String key, List<Decision> all, Predicate<Decision> which) {
        List<String> names = all.stream()
                .filter(which)
                .map(decision -> decision.unit().name())
                .toList();
        if (!names.isEmpty()) {
            out.println(words.of(
                    key, Map.of("count", names.size(), "names", String.join(words.of("text.between"), names))));
        }
    }

    private void asked(WholeRound.Asked asked) {
        Finding finding = asked.finding();
        out.println(words.of(
                "closing.asked",
                Map.of(
                        "unit",
                        String.valueOf(finding.unit()),
                        "file",
                        asked.file(),
                        "what",
                        words.findings().of(finding))));
    }

    private void returned(Decision decision) {
        for (Candidate candidate : decision.candidates()) {
            out.println(words.of(
                    "closing.returned",
                    Map.of(
                            "unit", decision.unit().name(),
                            "file", candidate.file(),
                            "why", errors(candidate.submission().findings()))));
        }
    }

    private void files(String key, Decision decision, List<Candidate> candidates) {
        String names = candidates.stream()
                .map(Candidate::file)
                .distinct()
                .collect(Collectors.joining(words.of("text.between")));
        out.println(words.of(key, Map.of("unit", decision.unit().name(), "files", names)));
    }

    private void useless(Checked document) {
        out.println(words.of(
                "closing.useless",
                Map.of(
                        "file", document.file(),
                        "state", words.of("state." + document.state().word()),
                        "why", errors(document.findings()))));
    }

    private String errors(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .map(words.findings()::of)
                .distinct()
                .collect(Collectors.joining(" "));
    }
}
