package org.huibao.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.huibao.fixtures.MailServer;
import org.huibao.fixtures.PostgresServer;
import org.huibao.fixtures.ServiceApart;
import org.huibao.fixtures.StartsAServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The service under {@code kill -9} at random moments while tables flow, on both stores. {@code -Dhuibao.kills=100} for
 * more kills, {@code -Dhuibao.kills.seed=7} for others.
 */
@StartsAServer
class KillTests {
    private static final int KILLS = Integer.getInteger("huibao.kills", 10);
    private static final long SEED = Long.getLong("huibao.kills.seed", 20230112L);
    private static final int LIVES_PER_ROUND = 3;
    private static final Duration REST = Duration.ofMinutes(4);
    private static final Duration BEAT = Duration.ofMillis(500);

    @TempDir
    private Path home;

    private final Random random = new Random(SEED);
    private final Deque<Runnable> outstanding = new ArrayDeque<>();

    @Test
    void nothing_is_lost_or_doubled_on_sqlite() throws Exception {
        survives("jdbc:sqlite:" + home.resolve("data/huibao.db"), List.of());
    }

    @Test
    void nothing_is_lost_or_doubled_on_postgresql() throws Exception {
        String url = PostgresServer.running().freshDatabase();
        survives(url, List.of("spring.datasource.url=" + url, "spring.datasource.username=postgres"));
    }

    private void survives(String url, List<String> store) throws Exception {
        KilledCampaign campaign = new KilledCampaign(Math.max(1, Math.min(9, KILLS / LIVES_PER_ROUND)));
        campaign.in(home);
        try (MailServer mail = MailServer.start()) {
            List<String> addresses = new ArrayList<>(List.of("bureau@municipal.example", "stranger@elsewhere.example"));
            IntStream.range(0, Townships.NAMES.size())
                    .mapToObj(Townships::address)
                    .forEach(addresses::add);
            addresses.forEach(mail::know);
            Townships townships = new Townships(mail, home, random);
            List<String> settings = Stream.of(mail.mailbox(), mail.smtp(), store)
                    .flatMap(List::stream)
                    .toList();
            for (int life = 0; life < KILLS; life++) {
                if (campaign.opens(life)) {
                    outstanding.addAll(townships.round(campaign.roundId(life), campaign.title(life)));
                }
                live(life, campaign.time(life), settings);
            }
            outstanding.forEach(Runnable::run);
            Books books = new Books(url, home);
            lastLife(campaign.time(KILLS).plus(Duration.ofDays(1)), settings, books, mail, townships.fed());

            Found found = new Found();
            books.into(found);
            Mailboxes.into(found, mail, addresses);
            assertThat(LedgerChecker.problems(townships.fed(), found))
                    .as("seed %d, %d kills", SEED, KILLS)
                    .isEmpty();
        }
    }

    private void live(int life, Instant now, List<String> settings) throws Exception {
        Duration left = Duration.ofMillis(life % 3 == 2 ? random.nextInt(20_000) : random.nextInt(4_000));
        try (ServiceApart service = ServiceApart.start(home, home.resolve("life-" + life + ".log"), now, settings)) {
            int portion = outstanding.size() * 2 / 3 + 1;
            for (int sent = 0; sent < portion && !outstanding.isEmpty(); sent++) {
                outstanding.remove().run();
                service.lives(left.dividedBy(portion));
            }
        }
    }

    /** Runs until nothing moves any more; our clock is helped over the waits of letters. */
    private void lastLife(Instant now, List<String> settings, Books books, MailServer mail, Fed fed) throws Exception {
        Path log = home.resolve("last-life.log");
        try (ServiceApart service = ServiceApart.start(home, log, now, settings)) {
            Instant later = now;
            int calm = 0;
            List<String> unrest = List.of();
            for (Duration waited = Duration.ZERO; waited.compareTo(REST) < 0; waited = waited.plus(BEAT)) {
                service.lives(BEAT);
                unrest = books.unrest(mail.mailbox(MailServer.OFFICE).size(), fed.files.size());
                calm = unrest.isEmpty() ? calm + 1 : 0;
                if (calm == 8) {
                    return;
                }
                if (books.waitsForLater()) {
                    later = later.plus(Duration.ofMinutes(1));
                    service.at(later);
                }
            }
            assertThat(unrest).as("after %s: %s", REST, Files.readString(log)).isEmpty();
        }
    }
}
