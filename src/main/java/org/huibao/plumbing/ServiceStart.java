package org.huibao.plumbing;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.camel.ProducerTemplate;
import org.huibao.intake.arrivals.Arrival;
import org.huibao.intake.arrivals.ArrivalsInProgress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The service begins to work: campaigns first, then what an earlier run left unfinished, then the routes; afterwards it
 * looks after both in real time.
 */
@Component
class ServiceStart implements ApplicationRunner, DisposableBean {
    private static final Logger LOG = LoggerFactory.getLogger(ServiceStart.class);
    private static final Duration CAMPAIGNS = Duration.ofSeconds(30);
    private static final Duration FOLDERS = Duration.ofSeconds(10);
    private static final Duration ABANDONED = Duration.ofSeconds(10);
    static final String ARRIVAL = "direct:arrival";

    private final CampaignWatch campaigns;
    private final FloorPlan plan;
    private final ArrivalsInProgress hand;
    private final ProducerTemplate routes;
    private final FolderHealth folders;
    private final WarmUp warmUp;
    private final ScheduledExecutorService rounds = Executors.newScheduledThreadPool(3, ServiceStart::daemon);
    private final ExecutorService takingUp = Executors.newFixedThreadPool(Crews.JUDGES, ServiceStart::daemon);
    private volatile boolean closing;

    ServiceStart(
            CampaignWatch campaigns,
            FloorPlan plan,
            FolderHealth folders,
            ArrivalsInProgress hand,
            ProducerTemplate routes,
            WarmUp warmUp) {
        this.campaigns = campaigns;
        this.plan = plan;
        this.hand = hand;
        this.routes = routes;
        this.folders = folders;
        this.warmUp = warmUp;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        quietly(folders::layOut);
        quietly(folders::look);
        campaigns.look();
        var unfinished = hand.unfinished();
        unfinished.forEach(hand::hold);
        rounds.execute(warmUp::run);
        plan.load();
        if (!unfinished.isEmpty()) {
            LOG.info("{} arrivals were left unfinished and are taken up again", unfinished.size());
        }
        unfinished.forEach(this::takeUp);
        every(CAMPAIGNS, campaigns::look);
        every(FOLDERS, folders::look);
        every(ABANDONED, () -> hand.abandoned().forEach(this::takeUp));
    }

    private void every(Duration time, Runnable round) {
        rounds.scheduleWithFixedDelay(() -> quietly(round), time.toMillis(), time.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** A round that fails once must not be the last one. */
    private static void quietly(Runnable round) {
        try {
            round.run();
        } catch (RuntimeException | Error failed) {
            LOG.error("a round failed and is made again", failed);
        }
    }

    private void takeUp(Arrival arrival) {
        hand.hold(arrival);
        takingUp.execute(() -> judge(arrival));
    }

    private void judge(Arrival arrival) {
        if (closing) {
            return;
        }
        hand.judge(arrival, one -> quietly(() -> routes.sendBody(ARRIVAL, one)));
    }

    /** Nothing is begun any more that would only be cut off: it waits, safe as it is, for the next start. */
    @EventListener(ContextClosedEvent.class)
    void close() {
        closing = true;
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "opening-hours");
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public void destroy() {
        rounds.shutdown();
        takingUp.shutdown();
    }
}
