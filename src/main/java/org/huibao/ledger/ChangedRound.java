package org.huibao.ledger;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.huibao.checking.RoundLook;
import org.huibao.vocabulary.Campaign;
import org.huibao.vocabulary.ReportingUnit;
import org.huibao.vocabulary.Round;

/** What changed in a round, and what therefore has to be looked at: no more of a large round than may be asked otherwise. */
final class ChangedRound {
    private final Campaign campaign;
    private final Round round;
    private final Set<String> units = new LinkedHashSet<>();
    private final Set<Long> entered = new LinkedHashSet<>();

    ChangedRound(Campaign campaign, Round round) {
        this.campaign = campaign;
        this.round = round;
    }

    Campaign campaign() {
        return campaign;
    }

    Round round() {
        return round;
    }

    void touch(ReportingUnit unit) {
        units.add(unit.name());
    }

    void entered(long version) {
        entered.add(version);
    }

    /** The looks that are necessary. */
    List<Supplier<Questions>> necessary(Books books, InTransaction counting) {
        LookAtRound look = new LookAtRound(books, campaign, round, counting);
        SameBytes same = new SameBytes(books, counting);
        List<Version> fresh =
                entered.stream().flatMap(id -> books.versions.byId(id).stream()).toList();
        List<Supplier<Questions>> looks = new ArrayList<>(ofFigures(books, look, counting));
        looks.add(() -> LookAtRound.bytes(same.touchedBy(campaign, round, fresh), same));
        fresh.stream()
                .filter(version -> !counting.counts(version))
                .forEach(version -> looks.addAll(ofVersion(version, look, same, counting)));
        return looks;
    }

    /** The looks at a round of which every unit was touched. */
    List<Supplier<Questions>> looksAtAll(Books books, InTransaction counting) {
        SameBytes same = new SameBytes(books, counting);
        List<Supplier<Questions>> looks =
                new ArrayList<>(ofFigures(books, new LookAtRound(books, campaign, round, counting), counting));
        looks.add(() -> LookAtRound.bytes(same.touched(campaign, round), same));
        return looks;
    }

    private List<Supplier<Questions>> ofFigures(Books books, LookAtRound look, InTransaction counting) {
        Stream<Supplier<Questions>> among = groups().map(group -> () -> look.among(group));
        Stream<Supplier<Questions>> elsewhere = look.looksElsewhere()
                ? roster().filter(unit -> units.contains(unit.name()))
                        .flatMap(unit -> counting
                                .of(campaign.id(), round.id(), unit.name())
                                .flatMap(current -> books.versions.byId(current.id()))
                                .map(version -> (Supplier<Questions>) () -> look.elsewhere(unit, version))
                                .stream())
                : Stream.empty();
        return Stream.concat(among, elsewhere).toList();
    }

    private Stream<List<ReportingUnit>> groups() {
        return RoundLook.groups(campaign.roster()).stream()
                .filter(group -> group.stream().anyMatch(unit -> units.contains(unit.name())));
    }

    private Stream<ReportingUnit> roster() {
        return campaign.roster().units().stream();
    }

    /** A version that was returned, or that a later one has overtaken, is asked when it comes in and then no more. */
    private List<Supplier<Questions>> ofVersion(
            Version version, LookAtRound look, SameBytes same, InTransaction counting) {
        Optional<ReportingUnit> unit =
                roster().filter(one -> one.name().equals(version.unit())).findFirst();
        List<Supplier<Questions>> looks = new ArrayList<>();
        looks.add(() -> LookAtRound.bytes(List.of(version), same));
        unit.ifPresent(one -> {
            groups().filter(group -> group.contains(one))
                    .forEach(group -> looks.add(() -> look.asIfCounting(group, version, counting.asCurrent(version))));
            looks.add(() -> look.elsewhere(one, version));
        });
        return looks;
    }
}
