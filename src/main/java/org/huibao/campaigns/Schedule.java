package org.huibao.campaigns;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
        campaign.rounds().forEach(this::days);
        if (campaign.isLive() && campaign.bureau().email().isEmpty()) {
            mistakes.warn(campaign.section().line("bureau"), Mistake.LIVE_WITHOUT, "key", "bureau.email");
        }
        if (campaign.isLive() && !campaign.section().has("reporting-unit")) {
            mistakes.warn(campaign.section().line(), Mistake.LIVE_WITHOUT, "key", "reporting-unit");
        }
    }

    private void days(RoundsSection.Written written) {
        Round round = written.round();
        Instant due = round.due();
        Instant forward = round.forward();
        if (due == null || forward == null) {
            return;
        }
        Instant leaves = holidays.leaves(forward, due, campaign.forwarding().onHoliday(), campaign.zone());
        dayOff(written, "due", due, Mistake.DUE_ON_DAY_OFF);
        dayOff(
                written,
                "forward",
                forward,
                Mistake.FORWARD_ON_DAY_OFF,
                "policy",
                campaign.forwarding().onHoliday().name(),
                "leaves",
                day(leaves).toString());
    }

    private void dayOff(RoundsSection.Written written, String key, Instant at, Mistake mistake, String... more) {
        LocalDate day = day(at);
        if (holidays.isWorked(day)) {
            return;
        }
        List<String> arguments = new ArrayList<>(List.of(
                "round",
                written.round().id(),
                "date",
                day.toString(),
                "weekday",
                day.getDayOfWeek().name(),
                "holiday",
                (" " + holidays.nameOf(day)).stripTrailing()));
        arguments.addAll(List.of(more));
        mistakes.warn(written.section().line(key), mistake, arguments.toArray(String[]::new));
    }

    private LocalDate day(Instant at) {
        return at.atZone(campaign.zone()).toLocalDate();
    }
}
