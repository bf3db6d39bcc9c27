package org.huibao.needs;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huibao.campaigns.InForce;
import org.huibao.journal.About;
import org.huibao.journal.DueActs;
import org.huibao.needs.Need.Kind;
import org.huibao.vocabulary.Campaign;
import org.huibao.vocabulary.Round;
import org.springframework.stereotype.Component;

/** What was due and cannot be done, one for each thing that it is about. */
@Component
class FailingActs implements NeedSource {
    private final DueActs acts;
    private final InForce campaigns;

    FailingActs(DueActs acts, InForce campaigns) {
        this.acts = acts;
        this.campaigns = campaigns;
    }

    private record Of(Campaign campaign, Round round) {}

    @Override
    public Stream<Need> needs() {
        Map<About, Integer> many =
                acts.all().stream().collect(Collectors.toMap(DueActs.Failing::about, one -> 1, Integer::sum));
        return acts.all().stream()
                .collect(Collectors.toMap(
                        DueActs.Failing::about,
                        one -> one,
                        (one, other) -> one.since().isAfter(other.since()) ? other : one))
                .values()
                .stream()
                .map(one -> need(one, many.getOrDefault(one.about(), 1)));
    }

    private Need need(DueActs.Failing one, int extent) {
        Optional<Of> of = round(one.about());
        return new Need(
                Kind.TROUBLE,
                one.about(),
                of.map(in -> new Need.Matter(in.campaign().id(), in.round().id(), null))
                        .orElse(Need.Matter.NONE),
                one.since(),
                of.map(in -> in.round().forward()).orElse(null),
                of.map(in -> in.campaign().title() + " · " + in.round().title())
                        .orElse(one.about().text()),
                extent);
    }

    private Optional<Of> round(About about) {
        return campaigns.campaigns().stream()
                .flatMap(campaign -> campaign.rounds().stream()
                        .filter(round -> About.round(campaign.id(), round.id()).equals(about))
                        .map(round -> new Of(campaign, round)))
                .findFirst();
    }
}
