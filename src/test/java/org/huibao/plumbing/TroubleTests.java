package org.huibao.plumbing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.camel.CamelContext;
import org.apache.camel.RoutesBuilder;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.component.direct.DirectComponent;
import org.apache.camel.component.mock.MockEndpoint;
import org.apache.camel.support.PluginHelper;
import org.apache.camel.support.ResourceHelper;
import org.apache.camel.test.junit5.CamelTestSupport;
import org.huibao.fixtures.HandClock;
import org.huibao.fixtures.TestStore;
import org.huibao.intake.arrivals.AboutArrival;
import org.huibao.intake.arrivals.Arrival;
import org.huibao.intake.arrivals.Arrivals;
import org.huibao.intake.arrivals.BegunArrivals;
import org.huibao.intake.arrivals.Tries;
import org.huibao.intake.settings.Places;
import org.huibao.journal.Happening;
import org.huibao.journal.Journal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.UncategorizedSQLException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** What {@code routes/00-trouble.camel.yaml} does with an exchange over which a stage stumbles. */
class TroubleTests extends CamelTestSupport {
    private static final HandClock CLOCK = new HandClock(Instant.parse("2023-01-10T01:00:00Z"));

    @TempDir
    private static Path home;

    private final Path own = home.resolve(UUID.randomUUID().toString());
    private final TestStore store = TestStore.Make.SQLITE.open(own);
    private final Journal journal = new Journal(store.jdbc(), CLOCK);
    private final Arrivals arrivals = new Arrivals(store.jdbc(), store.transaction(), journal, CLOCK);
    private final BegunArrivals begun = new BegunArrivals(Places.in(own));
    private final Tries tries = new Tries(store.jdbc(), store.transaction(), journal, begun);
    private final AtomicInteger stumbles = new AtomicInteger();

    /** A stage over whose input the stack overflows. */
    public static final class Overflow {
        public void read() {
            throw new StackOverflowError();
        }
    }

    private record About(Arrival arrival) implements AboutArrival {}

    @Override
    protected CamelContext createCamelContext() throws Exception {
        CamelContext camel = super.createCamelContext();
        camel.getRegistry().bind("trouble", new Trouble(tries, new MachineTrouble()));
        camel.getComponent("direct", DirectComponent.class).setBlock(false);
        PluginHelper.getRoutesLoader(camel)
                .loadRoutes(ResourceHelper.resolveResource(camel, "file:routes/00-trouble.camel.yaml"));
        return camel;
    }

    @Override
    protected RoutesBuilder createRouteBuilder() {
        return new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:passing")
                        .process(exchange -> {
                            if (stumbles.incrementAndGet() <= 2) {
                                throw new UncheckedIOException(new IOException("the disk is full"));
                            }
                        })
                        .to("mock:next");
                from("direct:lasting").process(exchange -> {
                    throw new UncheckedIOException(new IOException("the disk stays full"));
                });
                from("direct:full").process(exchange -> {
                    throw new UncategorizedSQLException(
                            "store", null, new SQLiteException("the disk is full", SQLiteErrorCode.SQLITE_FULL));
                });
                from("direct:overflow").bean(new Overflow(), "read");
                from("direct:before").to("direct:nobody-is-there");
                from("direct:unforeseen").process(exchange -> {
                    throw new IllegalStateException("nobody thought of this");
                });
            }
        };
    }

    @AfterEach
    void closeTheStore() {
        store.close();
    }

    @Test
    void passing_trouble_is_tried_again_and_goes_on() throws Exception {
        MockEndpoint next = getMockEndpoint("mock:next");
        next.expectedMessageCount(1);
        template.sendBody("direct:passing", begun());
        next.assertIsSatisfied();
        assertThat(stumbles).hasValue(3);
    }

    @Test
    void trouble_that_lasts_postpones_the_arrival_which_is_not_blamed() {
        isWaitedOut("direct:lasting");
    }

    @Test
    void a_stage_that_stands_still_postpones_the_arrival() {
        isWaitedOut("direct:before");
    }

    @Test
    void the_unforeseen_is_told_and_leaves_the_arrival_as_it_is() {
        template.sendBody("direct:unforeseen", begun());
        assertThat(arrivals.unfinished()).hasSize(1);
        assertThat(journal.alerts(Instant.EPOCH))
                .singleElement()
                .satisfies(line -> assertThat(line.details().toString()).contains("nobody thought of this"));
    }

    @Test
    void a_store_on_a_full_disk_postpones_the_arrival_which_is_not_blamed() {
        isWaitedOut("direct:full");
    }

    @Test
    void an_arrival_over_which_the_program_stumbles_three_times_is_parked_and_not_begun_again() {
        About about = begun();
        for (int time = 0; time < 3; time++) {
            assertThat(tries.begin(about.arrival())).isTrue();
            template.sendBody("direct:overflow", about);
        }
        assertThat(tries.begin(about.arrival())).isFalse();
        assertThat(arrivals.reason(about.arrival())).contains(Tries.OUR_TROUBLE);
        assertThat(arrivals.unfinished()).hasSize(1);
        assertThat(journal
                        .about(org.huibao.journal.About.arrival(about.arrival().id()))
                        .stream()
                        .map(line -> line.what()))
                .containsOnlyOnce(Happening.ALERT_UNFORESEEN)
                .containsOnlyOnce(Happening.ALERT_PARKED);
    }

    /** An arrival on its way. */
    private About begun() {
        store.jdbc().sql("""
                INSERT INTO arrivals (channel, path, mark, name, thread, sha256, size, received_at, taken_at)
                VALUES ('folder', 'a.xlsx', 'x', 'a.xlsx', '', 'x', 1, '2023-01-10T01:00:00Z', '2023-01-10T01:00:00Z')""").update();
        return new About(arrivals.unfinished().get(0));
    }

    private void isWaitedOut(String stage) {
        About about = begun();
        template.sendBody(stage, about);
        assertThat(tries.begin(about.arrival())).isTrue();
        assertThat(journal.alerts(Instant.EPOCH)).isEmpty();
    }
}
