package org.huibao.desk.pages;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.huibao.acts.UnitInRound;
import org.huibao.ledger.Answers;
import org.huibao.ledger.Standings;
import org.huibao.ledger.UnitStanding;
import org.huibao.ledger.Version;
import org.huibao.vocabulary.Entry;
import org.huibao.vocabulary.Finding;
import org.huibao.vocabulary.Round;
import org.huibao.vocabulary.Submission;
import org.huibao.vocabulary.Wording;
import org.springframework.stereotype.Component;

/** Where a version's figures come from, and what they were in the version and in the round before. */
@Component
class VersionTrail {
    private final Standings standings;
    private final Answers answers;

    VersionTrail(Standings standings, Answers answers) {
        this.standings = standings;
        this.answers = answers;
    }

    Optional<Version> version(UnitInRound at, int number) {
        return standings.versions(at.campaign(), at.round(), at.unit()).stream()
                .filter(version -> version.number() == number)
                .findFirst();
    }

    Submission submission(UnitInRound at, Version version) {
        return standings.submission(at.campaign(), version);
    }

    List<ShownFinding> findings(Version version, Submission submission, Wording words) {
        Map<String, Answers.Answer> known = answers.of(version);
        return submission.findings().stream()
                .map(finding -> ShownFinding.of(finding, known.get(finding.id()), words))
                .toList();
    }

    /** In the order of the form. */
    List<FigureTrail> figures(UnitInRound at, Version version, Submission submission) {
        FigureTrail.Earlier earlier = new FigureTrail.Earlier(
                figures(before(at, version)), figures(roundBefore(at).flatMap(round -> standing(at, round))));
        return at.campaign().form().columns().stream()
                .map(column -> FigureTrail.of(
                        column,
                        submission.figures().get(column.key()),
                        earlier,
                        numbers(submission.findings(), column.key())))
                .toList();
    }

    private Optional<Version> before(UnitInRound at, Version version) {
        return standings.versions(at.campaign(), at.round(), at.unit()).stream()
                .filter(other -> other.number() < version.number())
                .reduce((one, later) -> later);
    }

    private static Optional<Round> roundBefore(UnitInRound at) {
        return at.campaign().rounds().stream()
                .takeWhile(round -> !round.id().equals(at.round().id()))
                .reduce((one, later) -> later);
    }

    private Optional<Version> standing(UnitInRound at, Round round) {
        UnitStanding standing = standings.of(at.campaign(), round, at.unit());
        return standing.counting();
    }

    private Map<String, Entry> figures(Optional<Version> version) {
        return version.map(one -> standings.figures(List.of(one)).getOrDefault(one.id(), Map.<String, Entry>of()))
                .orElse(Map.of());
    }

    private static List<Integer> numbers(List<Finding> findings, String column) {
        return IntStream.range(0, findings.size())
                .filter(i -> Objects.equals(findings.get(i).column(), column))
                .mapToObj(i -> i + 1)
                .toList();
    }
}
