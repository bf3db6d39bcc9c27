package org.huibao.desk.asked;

import org.huibao.campaigns.InForce;
import org.huibao.vocabulary.Campaign;
import org.huibao.vocabulary.Round;

/** The round that a path names. */
public record ChosenRound(Campaign campaign, Round round) {

    public static ChosenRound of(InForce campaigns, String id, String round) {
        Campaign campaign = campaigns
                .campaign(id)
                .orElseThrow(() -> RequestRefused.notFound("no-campaign", "there is no campaign " + id));
        return campaign.round(round)
                .map(found -> new ChosenRound(campaign, found))
                .orElseThrow(() -> RequestRefused.notFound("no-round", "campaign " + id + " has no round " + round));
    }
}
