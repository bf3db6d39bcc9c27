package org.huibao.plumbing;

import java.util.Map;
import org.apache.camel.Exchange;
import org.huibao.intake.arrivals.AboutArrival;
import org.huibao.intake.arrivals.Arrivals;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** What becomes of an arrival over which a stage stumbled. Its bytes are kept, it stays unfinished and is taken up again. */
@Component("trouble")
class Trouble {
    private static final Logger LOG = LoggerFactory.getLogger(Trouble.class);

    private final Arrivals arrivals;

    Trouble(Arrivals arrivals) {
        this.arrivals = arrivals;
    }

    /** Something passing stood in the way, so that the beginning does not count. */
    void postpone(Exchange exchange) {
        @Nullable AboutArrival about = exchange.getMessage().getBody(AboutArrival.class);
        Throwable cause = cause(exchange);
        LOG.warn("{} at {} waits: {}", named(about), exchange.getFromRouteId(), cause.toString());
        if (about != null) {
            arrivals.postpone(about.arrival());
        }
    }

    /** Nobody foresaw this. */
    void report(Exchange exchange) {
        @Nullable AboutArrival about = exchange.getMessage().getBody(AboutArrival.class);
        Throwable cause = cause(exchange);
        LOG.error("{} failed at {}", named(about), exchange.getFromRouteId(), cause);
        if (about != null) {
            arrivals.alert(about.arrival(), "unforeseen", Map.of("what", cause.toString()));
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
