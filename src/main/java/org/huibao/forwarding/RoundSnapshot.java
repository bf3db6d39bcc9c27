package org.huibao.forwarding;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.huibao.consolidation.Snapshot;
import org.huibao.consolidation.UnitReport;
import org.huibao.ledger.Standings;
import org.huibao.ledger.UnitStanding;
import org.huibao.ledger.Version;
import org.huibao.vocabulary.Campaign;
import org.huibao.vocabulary.Entry;
import org.huibao.vocabulary.Finding;
import org.huibao.vocabulary.Forwarding;
import org.huibao.vocabulary.Round;
import org.huibao.vocabulary.Row;

/**
 * A round as it stands at one moment. The standings are read in one statement and versions never change, so nothing that
 * comes in meanwhile can be half in it. What the versions say is read when it is gone through, some units at a time.
 */
final class RoundSnapshot {
    private static final int TOGETHER = 200;

    private final Standings ledger;
    private final Campaign campaign;
    private final Round round;
    private final List<UnitStanding> standings;
    private final Map<Long, List<Finding>> queries;

    private RoundSnapshot(Standings ledger, Campaign campaign, Round round) {
        this.ledger = ledger;
        this.campaign = campaign;
        this.round = round;
        this.standings = ledger.of(campaign, round);
        this.queries = ledger.queries(campaign, round);
    }

    static RoundSnapshot from(Standings ledger, Campaign campaign, Round round) {
        return new RoundSnapshot(ledger, campaign, round);
    }

    Campaign campaign() {
        return campaign;
    }

    Round round() {
        return round;
    }

    List<UnitStanding> standings() {
        return standings;
    }

    Snapshot snapshot() {
        return new Snapshot(campaign, round, this::reports);
    }

    private Iterator<UnitReport> reports() {
        return IntStream.iterate(0, from -> from < standings.size(), from -> from + TOGETHER)
                .mapToObj(from -> standings.subList(from, Math.min(standings.size(), from + TOGETHER)))
                .flatMap(this::reports)
                .iterator();
    }

    private Stream<UnitReport> reports(List<UnitStanding> units) {
        Map<Long, Map<String, Entry>> figures = ledger.figures(
                units.stream().flatMap(unit -> unit.counting().stream()).toList());
        return units.stream()
                .map(unit -> unit.counting()
                        .map(version -> report(unit, version, figures.getOrDefault(version.id(), Map.of())))
                        .orElseGet(() -> UnitReport.without(unit.unit(), unit.standing())));
    }

    private UnitReport report(UnitStanding unit, Version version, Map<String, Entry> figures) {
        List<Row> rows = campaign.forwarding().rows() == Forwarding.Rows.DETAILS ? ledger.rows(version) : List.of();
        return UnitReport.of(unit.unit(), version.verdict(), version.nil(), figures, rows);
    }

    /** Which version of each unit counts. */
    Map<String, Integer> versions() {
        Map<String, Integer> versions = new HashMap<>();
        for (UnitStanding standing : standings) {
            standing.counting().ifPresent(version -> versions.put(version.unit(), version.number()));
        }
        return versions;
    }

    boolean isComplete() {
        return standings.stream().noneMatch(UnitStanding::owes);
    }

    boolean isEmpty() {
        return standings.stream().noneMatch(UnitStanding::counts);
    }

    /** How many units have reported. */
    long reported() {
        return standings.stream().filter(UnitStanding::counts).count();
    }

    /** How many units have to report. */
    long expected() {
        return standings.stream().filter(UnitStanding::isExpected).count();
    }

    /** What a unit has still to explain. */
    List<Finding> queries(UnitStanding unit) {
        return unit.counting()
                .map(version -> queries.getOrDefault(version.id(), List.of()))
                .orElse(List.of());
    }
}
