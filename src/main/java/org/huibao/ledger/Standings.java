package org.huibao.ledger;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.huibao.vocabulary.Campaign;
import org.huibao.vocabulary.Entry;
import org.huibao.vocabulary.Finding;
import org.huibao.vocabulary.ReportingUnit;
import org.huibao.vocabulary.Round;
import org.huibao.vocabulary.Row;
import org.huibao.vocabulary.Standing;
import org.huibao.vocabulary.Submission;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who has sent what: the state of a round, unit by unit, in the order of the roster. */
@Component
public class Standings {
    private final Books books;

    Standings(Books books) {
        this.books = books;
    }

    public List<UnitStanding> of(Campaign campaign, Round round) {
        Map<String, List<Version>> versions = books.versions.ofRound(campaign.id(), round.id()).stream()
                .collect(Collectors.groupingBy(Version::unit));
        Allowances.OfRound allowed = books.allowances.of(campaign.id(), round.id());
        return campaign.roster().units().stream()
                .map(unit -> standing(unit, versions.getOrDefault(unit.name(), List.of()), round.due(), allowed))
                .toList();
    }

    /** The units without a valid version. */
    public List<UnitStanding> owing(Campaign campaign, Round round) {
        return of(campaign, round).stream().filter(UnitStanding::owes).toList();
    }

    public UnitStanding of(Campaign campaign, Round round, ReportingUnit unit) {
        return standing(
                unit,
                books.versions.of(campaign.id(), round.id(), unit.name()),
                round.due(),
                books.allowances.of(campaign.id(), round.id()));
    }

    /** A unit's versions of a round, oldest first. */
    public List<Version> versions(Campaign campaign, Round round, ReportingUnit unit) {
        return books.versions.of(campaign.id(), round.id(), unit.name());
    }

    /** Whether only a person's word stands for the unit's figures, and its table is still to come. */
    public boolean awaitsTable(Campaign campaign, Round round, ReportingUnit unit) {
        List<Version> versions = books.versions.of(campaign.id(), round.id(), unit.name());
        return Versions.current(versions).filter(current -> !current.nil()).isPresent()
                && versions.stream()
                        .filter(version -> version.verdict().isValid())
                        .allMatch(version -> version.by() == Version.By.PERSON);
    }

    /** The valid version whose place this one took; empty where there was none, or where this one does not count. */
    public Optional<Version> replacedBy(Version version) {
        List<Version> versions = books.versions.of(version.campaign(), version.round(), version.unit());
        List<Version> others = versions.stream()
                .filter(other -> other.number() != version.number())
                .toList();
        return Versions.current(versions)
                .filter(current -> current.number() == version.number())
                .flatMap(current -> Versions.current(others));
    }

    /** What a version says, as it was judged. */
    public Submission submission(Campaign campaign, Version version) {
        return books.submission(version, campaign);
    }

    /**
     * The figures and words of versions, by column key and by the version's id, without the places where they stand and the
     * texts that were read as figures; a version that says nothing is absent.
     */
    public Map<Long, Map<String, Entry>> figures(List<Version> versions) {
        Map<Long, Map<String, Entry>> figures = new HashMap<>();
        for (int from = 0; from < versions.size(); from += Figures.TOGETHER) {
            List<Version> some = versions.subList(from, Math.min(versions.size(), from + Figures.TOGETHER));
            figures.putAll(books.figures.plain(some.stream().map(Version::id).toList()));
        }
        return figures;
    }

    /** The rows of the version's table as they stood in it. */
    public List<Row> rows(Version version) {
        return books.rows.of(version.id());
    }

    /** What the units were asked to explain in a round, by the version's id. */
    public Map<Long, List<Finding>> queries(Campaign campaign, Round round) {
        return books.findings.queries(campaign.id(), round.id());
    }

    /** Whether anything of the campaign was ever recorded, from which moment on its form is fixed. */
    public boolean haveAny(Campaign campaign) {
        return books.versions.exist(campaign.id());
    }

    private static UnitStanding standing(
            ReportingUnit unit, List<Version> versions, @Nullable Instant due, Allowances.OfRound allowed) {
        Instant permit = allowed.permits().get(unit.name());
        UnitStanding standing =
                standing(unit, versions, due == null || permit == null || permit.isBefore(due) ? due : permit);
        return allowed.isExempt(unit) ? standing.exempt() : standing;
    }

    private static UnitStanding standing(ReportingUnit unit, List<Version> versions, @Nullable Instant due) {
        Optional<Version> current = Versions.current(versions);
        Optional<Version> newest = versions.stream().max(Version.BY_RECEIPT);
        return current.map(version -> new UnitStanding(
                        unit, Standing.of(version.verdict()), version, !newest.equals(current), isLate(versions, due)))
                .or(() -> newest.map(version -> new UnitStanding(unit, Standing.RETURNED, version, false, false)))
                .orElseGet(() -> UnitStanding.missing(unit));
    }

    /** Late by the due that held when it came, and by the one that holds now: a moved due can only forgive. */
    private static boolean isLate(List<Version> versions, @Nullable Instant due) {
        return versions.stream()
                .filter(version -> version.verdict().isValid())
                .min(Version.BY_RECEIPT)
                .filter(first ->
                        first.late() && (due == null || first.receivedAt().isAfter(due)))
                .isPresent();
    }
}
