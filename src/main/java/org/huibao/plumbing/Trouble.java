package org.huibao.plumbing;

import java.util.concurrent.TimeUnit;
import org.apache.camel.Exchange;
import org.huibao.intake.arrivals.AboutArrival;
import org.huibao.intake.arrivals.Tries;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** What becomes of an arrival over which a stage stumbled. Its bytes are kept, it stays unfinished and is taken up again. */
@Component("trouble")
class Trouble {
    private static final Logger LOG = LoggerFactory.getLogger(Trouble.class);

    private static final long AGAIN = TimeUnit.MINUTES.toNanos(10);

    private final Tries tries;
    private final MachineTrouble machine;
    private String said = "";
    private long saidAt;

    Trouble(Tries tries, MachineTrouble machine) {
        this.tries = tries;
        this.machine = machine;
    }

    /** Whether waiting helps. */
    boolean isOfTheMachine(Exchange exchange) {
        return machine.isBehind(cause(exchange));
    }

    /** Something passing stood in the way: nobody counts that, and the arrival is taken up again. */
    void postpone(Exchange exchange) {
        @Nullable AboutArrival about = exchange.getMessage().getBody(AboutArrival.class);
        Throwable cause = cause(exchange);
        if (isNews(cause.toString())) {
            LOG.warn("{} at {} waits, and others may: {}", named(about), exchange.getFromRouteId(), cause.toString());
        } else {
            LOG.debug("{} at {} waits: {}", named(about), exchange.getFromRouteId(), cause.toString());
        }
    }

    /** A disk that is full stops whatever comes: that is one line, and not one for each thing that waits. */
    private synchronized boolean isNews(String trouble) {
        long now = System.nanoTime();
        boolean same = trouble.equals(said) && now - saidAt < AGAIN;
        if (!same) {
            said = trouble;
            saidAt = now;
        }
        return !same;
    }

    /** Nobody foresaw this. */
    void report(Exchange exchange) {
        @Nullable AboutArrival about = exchange.getMessage().getBody(AboutArrival.class);
        Throwable cause = cause(exchange);
        LOG.error("{} failed at {}", named(about), exchange.getFromRouteId(), cause);
        if (about != null) {
            tries.stumble(about.arrival(), cause);
        }
    }

    private static String named(@Nullable AboutArrival about) {
        return about == null
                ? "the round of a clock"
                : "arrival " + about.arrival().id();
    }

    private static Throwable cause(Exchange exchange) {
        Throwable caught = exchange.getProperty(Exchange.EXCEPTION_CAUGHT, Throwable.class);
        return caught == null ? new IllegalStateException("trouble without a cause") : caught;
    }
}
