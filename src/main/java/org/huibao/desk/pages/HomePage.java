package org.huibao.desk.pages;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.huibao.campaigns.InForce;
import org.huibao.desk.asked.NeedPlace;
import org.huibao.desk.asked.Zones;
import org.huibao.needs.Need;
import org.huibao.needs.NeedWords;
import org.huibao.needs.Needs;
import org.huibao.vocabulary.Campaign;
import org.huibao.vocabulary.Round;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** 工作台: everything that needs a person now, nearest deadline first, and below it what comes next. */
@Controller
class HomePage {
    private final Needs needs;
    private final InForce campaigns;
    private final Zones zones;
    private final Clock clock;

    HomePage(Needs needs, InForce campaigns, Zones zones, Clock clock) {
        this.needs = needs;
        this.campaigns = campaigns;
        this.zones = zones;
        this.clock = clock;
    }

    /** @param deadline empty where nothing presses */
    record ShownNeed(String what, String text, String place, String since, String deadline) {}

    /** The next moment of a round. */
    record Coming(String at, String title, String what, String place) {}

    @GetMapping("/")
    String home(Model page, Locale locale) {
        NeedWords words = NeedWords.in(locale);
        page.addAttribute(
                "needs", needs.all().stream().map(need -> shown(need, words)).toList());
        page.addAttribute("coming", coming());
        return "pages/home";
    }

    private ShownNeed shown(Need need, NeedWords words) {
        return new ShownNeed(
                need.what().word(),
                words.of(need),
                NeedPlace.of(need),
                ShownTime.of(need.since(), zones.of(need.matter().campaign())),
                ShownTime.of(need.deadline(), zones.of(need.matter().campaign())));
    }

    private List<Coming> coming() {
        return campaigns.campaigns().stream()
                .flatMap(campaign -> campaign.rounds().stream().flatMap(round -> moments(campaign, round)))
                .sorted(Comparator.comparing(Coming::at))
                .limit(4)
                .toList();
    }

    private Stream<Coming> moments(Campaign campaign, Round round) {
        String place = "/campaigns/" + campaign.id() + "/rounds/" + round.id();
        return Stream.of(new Moments("round.due", round.due()), new Moments("round.forward", round.forward()))
                .filter(moment -> moment.at() != null && moment.at().isAfter(clock.instant()))
                .map(moment -> new Coming(
                        ShownTime.of(moment.at(), campaign.zone()),
                        campaign.title() + " · " + round.title(),
                        moment.what(),
                        place));
    }

    private record Moments(String what, @Nullable Instant at) {}
}
