package org.huibao.plumbing;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.function.Supplier;
import org.huibao.intake.arrivals.ArrivalList;
import org.huibao.post.Letter;
import org.huibao.post.Post;
import org.huibao.vocabulary.DocumentState;
import org.springframework.stereotype.Component;

/** What a watching program reads: how many arrivals and letters stand how, and what stands still. Never a figure or a name. */
@Component
class Meters implements MeterBinder {
    private final ArrivalList arrivals;
    private final Post post;
    private final Doors doors;
    private final FloorPlan plan;
    private final CampaignWatch campaigns;

    Meters(ArrivalList arrivals, Post post, Doors doors, FloorPlan plan, CampaignWatch campaigns) {
        this.arrivals = arrivals;
        this.post = post;
        this.doors = doors;
        this.plan = plan;
        this.campaigns = campaigns;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        for (DocumentState state : DocumentState.values()) {
            Gauge.builder("huibao.arrivals", () -> arrivals.count(state))
                    .description("arrivals by state; received ones are being judged")
                    .tag("state", state.word())
                    .register(registry);
        }
        for (Letter.State state : Letter.State.values()) {
            Gauge.builder("huibao.letters", () -> post.count(state))
                    .description("letters by state")
                    .tag("state", state.word())
                    .register(registry);
        }
        count(
                registry,
                "huibao.doors.closed",
                "mailboxes and folders that cannot be looked into",
                () -> doors.troubles().size());
        count(
                registry,
                "huibao.stages.still",
                "route files that are missing or broken",
                () -> plan.problems().size());
        count(
                registry,
                "huibao.campaigns.broken",
                "campaign folders with a mistake",
                () -> campaigns.broken().size());
    }

    private static void count(MeterRegistry registry, String name, String description, Supplier<Number> number) {
        Gauge.builder(name, number).description(description).register(registry);
    }
}
