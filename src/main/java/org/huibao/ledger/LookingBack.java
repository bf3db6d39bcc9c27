package org.huibao.ledger;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.huibao.campaigns.InForce;
import org.huibao.vocabulary.Campaign;
import org.huibao.vocabulary.ReportingUnit;
import org.huibao.vocabulary.Round;
import org.huibao.vocabulary.Term;

/** Which rounds are held against another one: the next one, one a year later, those of campaigns that follow or name it. */
final class LookingBack {
    private final InForce campaigns;

    LookingBack(InForce campaigns) {
        this.campaigns = campaigns;
    }

    /** A unit's part of a round. */
    record Part(Campaign campaign, Round round, ReportingUnit unit) {}

    /** The parts of rounds that are held against this one. */
    List<Part> at(Part earlier) {
        return campaigns.campaigns().stream()
                .flatMap(campaign -> unit(campaign, earlier.unit()).stream()
                        .flatMap(unit -> campaign.rounds().stream()
                                .filter(round -> looksAt(campaign, round, earlier))
                                .map(round -> new Part(campaign, round, unit))))
                .toList();
    }

    private static boolean looksAt(Campaign campaign, Round round, Part earlier) {
        String before = earlier.round().id();
        if (!campaign.id().equals(earlier.campaign().id())) {
            return earlier.campaign().id().equals(campaign.follows()) || names(campaign, earlier.campaign());
        }
        return !round.id().equals(before)
                && Stream.of(EarlierReports.earlier(campaign, round), EarlierReports.yearBefore(campaign, round))
                        .flatMap(Optional::stream)
                        .anyMatch(one -> one.id().equals(before));
    }

    /** Whether a rule of the campaign speaks of the other one. */
    private static boolean names(Campaign campaign, Campaign other) {
        return campaign.form().rules().stream()
                .flatMap(rule -> rule.terms().stream())
                .flatMap(term -> term.operands().stream())
                .anyMatch(operand -> operand.when() == Term.When.OTHER_CAMPAIGN
                        && operand.campaign().equals(other.id()));
    }

    /** The roster of another campaign may have the unit under one of its other names. */
    private static Optional<ReportingUnit> unit(Campaign campaign, ReportingUnit unit) {
        return campaign.roster()
                .named(unit.name())
                .or(() -> campaign.roster().units().stream()
                        .filter(one -> EarlierReports.names(one).contains(unit.name()))
                        .findFirst());
    }
}
