package org.huibao.commands;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.huibao.checking.EarlierFigures;
import org.huibao.checking.RoundLook;
import org.huibao.checking.Suspicion;
import org.huibao.checking.UnitOfRound;
import org.huibao.vocabulary.Campaign;
import org.huibao.vocabulary.Entry;
import org.huibao.vocabulary.Finding;
import org.huibao.vocabulary.ReportingUnit;
import org.huibao.vocabulary.Round;
import org.huibao.vocabulary.Submission;
import org.huibao.vocabulary.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * 复核 of what is consolidated: the round looked at as a whole, as the service does, but for what only its memory knows.
 *
 * @param choice the same figures, queried where they are to be asked about
 * @param asked what no table shows by itself
 */
record WholeRound(Choice choice, List<Asked> asked) {
    WholeRound {
        asked = List.copyOf(asked);
    }

    /** What is asked about a file. */
    record Asked(String file, Finding finding) {}

    static WholeRound of(Campaign campaign, Round round, Choice choice) {
        Map<ReportingUnit, Candidate> taken = new HashMap<>();
        for (Decision decision : choice.decisions()) {
            if (decision.taken() != null) {
                taken.put(decision.unit(), decision.taken());
            }
        }
        Map<ReportingUnit, List<Finding>> asked = new HashMap<>();
        RoundLook look = new RoundLook(EarlierFigures.NONE);
        RoundLook.groups(campaign.roster()).stream()
                .map(group ->
                        group.stream().flatMap(unit -> figures(taken.get(unit))).toList())
                .flatMap(units -> look.look(campaign, round, units).stream())
                .forEach(suspicion -> finding(suspicion, taken)
                        .ifPresent(finding -> asked.computeIfAbsent(
                                        suspicion.unit().unit(), unit -> new ArrayList<>())
                                .add(finding)));
        return new WholeRound(
                new Choice(
                        choice.decisions().stream()
                                .map(decision -> queried(decision, asked.get(decision.unit())))
                                .toList(),
                        choice.useless()),
                choice.decisions().stream()
                        .flatMap(decision -> told(decision, asked))
                        .toList());
    }

    private static Stream<UnitOfRound> figures(@Nullable Candidate candidate) {
        return candidate == null || candidate.submission().nil()
                ? Stream.empty()
                : Stream.of(UnitOfRound.of(
                        candidate.submission().unit(),
                        column -> figure(candidate.submission(), column).map(Entry.Figure::value)));
    }

    private static Optional<Entry.Figure> figure(Submission submission, String column) {
        return submission.figures().get(column) instanceof Entry.Figure figure ? Optional.of(figure) : Optional.empty();
    }

    private static Optional<Finding> finding(Suspicion suspicion, Map<ReportingUnit, Candidate> taken) {
        return Optional.ofNullable(taken.get(suspicion.unit().unit()))
                .flatMap(candidate ->
                        figure(candidate.submission(), suspicion.column().key()))
                .map(suspicion::at);
    }

    private static Stream<Asked> told(Decision decision, Map<ReportingUnit, List<Finding>> asked) {
        Candidate taken = decision.taken();
        return taken == null
                ? Stream.empty()
                : asked.getOrDefault(decision.unit(), List.of()).stream()
                        .map(finding -> new Asked(taken.file(), finding));
    }

    private static Decision queried(Decision decision, @Nullable List<Finding> asked) {
        Candidate taken = decision.taken();
        if (taken == null || asked == null) {
            return decision;
        }
        Submission said = taken.submission();
        Submission queried = new Submission(
                said.unit(),
                said.round(),
                Verdict.QUERIED,
                said.nil(),
                said.figures(),
                said.rows(),
                Stream.concat(said.findings().stream(), asked.stream()).toList());
        return new Decision(decision.unit(), new Candidate(taken.file(), taken.path(), queried), decision.candidates());
    }
}
