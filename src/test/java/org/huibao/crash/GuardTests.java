package org.huibao.crash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.File;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.huibao.fixtures.MailServer;
import org.huibao.fixtures.ServiceApart;
import org.huibao.fixtures.StartsAServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The checker sees what goes wrong when one of the product's guards is taken out, and nothing when all of them stand. */
@StartsAServer
class GuardTests {
    private static final Duration PATIENCE = Duration.ofSeconds(40);
    private static final Duration BEAT = Duration.ofMillis(500);
    private static final int CALM_BEATS = 10;

    @TempDir
    private Path home;

    static Stream<WithoutGuard> guards() {
        return Stream.of(
                new WithoutGuard(
                        "the table behind the latest version is no new one",
                        "ledger/Entering.java",
                        "if (same.isPresent()) {",
                        "if (same.isPresent() && now.equals(Instant.MIN)) {"),
                new WithoutGuard(
                        "what is unfinished is taken up again",
                        "intake/arrivals/Arrivals.java",
                        "WHERE state = 'received' ORDER BY attempts, id",
                        "WHERE state = 'nothing' ORDER BY attempts, id"),
                new WithoutGuard(
                        "a letter keeps its Message-ID",
                        "post/Envelope.java",
                        "return mail.getBytes(",
                        "return mail.replace(\"Message-ID: <\", \"Message-ID: <again.\").getBytes("),
                new WithoutGuard(
                        "a round is forwarded once",
                        "forwarding/ReportSchedule.java",
                        Map.of(
                                "if (state != RoundState.UPCOMING && state != RoundState.OPEN && state != RoundState.DUE) {",
                                "if (state == RoundState.CLOSED) {",
                                "earlier -> earlier.isEmpty() && clearance",
                                "earlier -> clearance")));
    }

    @ParameterizedTest
    @MethodSource("guards")
    void the_checker_misses_it(WithoutGuard guard) throws Exception {
        Path changed = guard.compiledIn(home.resolve("changed"));
        assertThat(problems(changed + File.pathSeparator + ServiceApart.classPath()))
                .as("without the guard that %s", guard)
                .isNotEmpty();
    }

    @Test
    void nothing_is_missed_with_all_guards_in_place() throws Exception {
        assertThat(problems(ServiceApart.classPath())).isEmpty();
    }

    /** One round with one kill while something is in hand, then its report. */
    private List<String> problems(String classPath) throws Exception {
        KilledCampaign campaign = new KilledCampaign(1);
        campaign.in(home);
        try (MailServer mail = MailServer.start()) {
            List<String> addresses = new ArrayList<>(List.of("bureau@municipal.example", "stranger@elsewhere.example"));
            IntStream.range(0, Townships.NAMES.size())
                    .mapToObj(Townships::address)
                    .forEach(addresses::add);
            addresses.forEach(mail::know);
            List<String> settings =
                    Stream.of(mail.mailbox(), mail.smtp()).flatMap(List::stream).toList();
            Townships townships = new Townships(mail, home, new Random(7));
            Deque<Runnable> outstanding = townships.round(campaign.roundId(0), campaign.title(0));
            Books books = new Books("jdbc:sqlite:" + home.resolve("data/huibao.db"), home);
            try (ServiceApart service =
                    ServiceApart.start(classPath, home, home.resolve("first.log"), campaign.time(0), settings)) {
                // one table that comes again is judged before everything else: its repetition is the later one,
                // whatever comes first then
                Runnable first = townships.sentAgain().get(0);
                outstanding.remove(first);
                first.run();
                await().atMost(PATIENCE).until(books::hasTaken);
                outstanding.forEach(Runnable::run);
                await().pollInterval(Duration.ofMillis(2)).atMost(PATIENCE).until(books::isAtWork);
                service.lives(Duration.ofMillis(1));
            }
            settled(classPath, books, campaign.time(2), settings);
            Found found = new Found();
            books.into(found);
            Mailboxes.into(found, mail, addresses);
            return LedgerChecker.problems(townships.fed(), found);
        }
    }

    /** Runs until nothing moves any more, or for as long as what is broken can be expected to show. */
    private void settled(String classPath, Books books, Instant now, List<String> settings) throws Exception {
        Path log = home.resolve("last.log");
        try (ServiceApart service = ServiceApart.start(classPath, home, log, now, settings)) {
            List<String> before = List.of();
            Instant later = now;
            int calm = 0;
            for (Duration waited = Duration.ZERO; waited.compareTo(PATIENCE) < 0; waited = waited.plus(BEAT)) {
                service.lives(BEAT);
                List<String> progress = books.progress();
                calm = progress.equals(before) ? calm + 1 : 0;
                before = progress;
                if (books.waitsForLater()) {
                    later = later.plus(Duration.ofMinutes(1));
                    service.at(later);
                } else if (calm == CALM_BEATS) {
                    return;
                }
            }
        }
    }
}
