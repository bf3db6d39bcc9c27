package org.huibao.plumbing;

import org.apache.camel.CamelExecutionException;
import org.apache.camel.ProducerTemplate;
import org.huibao.intake.arrivals.Arrival;
import org.huibao.intake.arrivals.ArrivalsInProgress;
import org.huibao.intake.arrivals.Judging;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The stages as a person at the desk meets them: an upload goes the way that every file goes. */
@Component
class RoutedJudging implements Judging {
    private static final Logger LOG = LoggerFactory.getLogger(RoutedJudging.class);

    private final ArrivalsInProgress hand;
    private final ProducerTemplate routes;

    RoutedJudging(ArrivalsInProgress hand, ProducerTemplate routes) {
        this.hand = hand;
        this.routes = routes;
    }

    @Override
    public void judge(Arrival arrival) {
        hand.judge(arrival, this::send);
    }

    private void send(Arrival arrival) {
        try {
            routes.sendBody(ServiceStart.ARRIVAL, arrival);
        } catch (CamelExecutionException standstill) {
            LOG.warn("arrival {} waits until its stage runs again", arrival.id(), standstill);
        }
    }
}
