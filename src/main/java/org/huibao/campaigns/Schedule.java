package org.huibao.campaigns;

import java.time.Instant;
import java.time.LocalDate;
import org.huibao.vocabulary.Round;

/** What a person should know about a campaign's dates and addresses before they come true. */
final class Schedule {
    private final CampaignFile campaign;
    private final Holidays holidays;
    private final MistakesFound mistakes;

    Schedule(CampaignFile campaign, Holidays holidays) {
        this.campaign = campaign;
        this.holidays = holidays;
        this.mistakes = campaign.section().mistakes();
    }

    void check() {
        campaign.rounds().forEach(this::forward);
        boolean live = campaign.rounds().stream().anyMatch(each -> !each.round().isDraft());
        if (live && campaign.bureau().email().isEmpty()) {
            mistakes.warn(campaign.section().line("bureau"), Mistake.LIVE_WITHOUT, "key", "bureau.email");
        }
        if (live && !campaign.section().has("reporting-unit")) {
            mistakes.warn(campaign.section().line(), Mistake.LIVE_WITHOUT, "key", "reporting-unit");
        }
    }

    private void forward(RoundsSection.Written written) {
        Round round = written.round();
        Instant due = round.due();
        Instant forward = round.forward();
        if (due == null || forward == null) {
            return;
        }
        LocalDate day = forward.atZone(campaign.zone()).toLocalDate();
        if (!holidays.isWorked(day)) {
            Instant leaves = holidays.leaves(forward, due, campaign.forwarding().onHoliday(), campaign.zone());
            mistakes.warn(
                    written.section().line("forward"),
                    Mistake.FORWARD_ON_DAY_OFF,
                    "round",
                    round.id(),
                    "date",
                    day.toString(),
                    "weekday",
                    day.getDayOfWeek().name(),
                    "holiday",
                    (" " + holidays.nameOf(day)).stripTrailing(),
                    "policy",
                    campaign.forwarding().onHoliday().name(),
                    "leaves",
                    leaves.atZone(campaign.zone()).toLocalDate().toString());
        }
    }
}
