package org.huibao.desk.pages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.huibao.campaigns.InForce;
import org.huibao.forwarding.RoundState;
import org.huibao.forwarding.RoundStates;
import org.huibao.intake.arrivals.Arrival;
import org.huibao.intake.arrivals.Senders;
import org.huibao.vocabulary.ReportingUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whose an unclaimed document may be, each with the reason, for the rounds that units report in at the moment. */
@Component
class Proposals {
    private static final int MOST = 3;
    private static final int SHORTEST = 3;

    private final InForce campaigns;
    private final RoundStates states;
    private final Senders senders;

    Proposals(InForce campaigns, RoundStates states, Senders senders) {
        this.campaigns = campaigns;
        this.states = states;
        this.senders = senders;
    }

    /**
     * One click.
     *
     * @param why the key of the reason
     * @param round as the form for a claim names it
     */
    record Proposal(String unit, String why, DocumentPage.RoundChoice round) {}

    List<Proposal> of(Arrival arrival, @Nullable ShownSheet sheet) {
        Map<String, String> units = new LinkedHashMap<>();
        Set<String> texts = sheet == null ? Set.of() : texts(sheet);
        known().filter(unit -> texts.contains(unit)).forEach(unit -> units.putIfAbsent(unit, "table"));
        known().filter(unit -> texts.stream().anyMatch(text -> isNear(text, unit)))
                .forEach(unit -> units.putIfAbsent(unit, "near"));
        senders.of(arrival).units().stream()
                .map(ReportingUnit::name)
                .forEach(unit -> units.putIfAbsent(unit, "sender"));
        List<Proposal> proposals = new ArrayList<>();
        units.forEach((unit, why) ->
                rounds(unit).map(round -> new Proposal(unit, why, round)).forEach(proposals::add));
        return proposals.stream().limit(MOST).toList();
    }

    private Stream<String> known() {
        return campaigns.campaigns().stream()
                .flatMap(campaign -> campaign.roster().units().stream())
                .map(ReportingUnit::name)
                .distinct();
    }

    private static Set<String> texts(ShownSheet sheet) {
        return sheet.lines().stream()
                .flatMap(line -> line.boxes().stream())
                .map(box -> box.text().strip())
                .collect(Collectors.toSet());
    }

    /** Whether one sign was mistaken for another: 龙沙真 for 龙沙镇. Of two signs one alone would say too little. */
    static boolean isNear(String text, String name) {
        return text.length() == name.length()
                && name.length() >= SHORTEST
                && IntStream.range(0, name.length())
                                .filter(at -> text.charAt(at) != name.charAt(at))
                                .count()
                        == 1;
    }

    private Stream<DocumentPage.RoundChoice> rounds(String unit) {
        return campaigns.campaigns().stream()
                .filter(campaign -> campaign.roster().named(unit).isPresent())
                .flatMap(campaign -> campaign.rounds().stream()
                        .filter(round -> isOn(states.of(campaign, round)))
                        .map(round -> DocumentPage.RoundChoice.of(campaign, round)));
    }

    private static boolean isOn(RoundState state) {
        return state == RoundState.OPEN || state == RoundState.DUE || state == RoundState.AWAITING_APPROVAL;
    }
}
