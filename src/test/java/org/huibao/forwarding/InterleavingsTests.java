package org.huibao.forwarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huibao.fixtures.County.HUANGSHUI;
import static org.huibao.fixtures.County.SANHE;
import static org.huibao.fixtures.County.XITUO;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import org.huibao.fixtures.County;
import org.huibao.fixtures.HandClock;
import org.huibao.fixtures.ScriptedSmtp;
import org.huibao.fixtures.StartsAServer;
import org.huibao.fixtures.TestStore;
import org.huibao.post.Letter;
import org.huibao.vocabulary.Forwarding;
import org.huibao.vocabulary.ReportingUnit;
import org.huibao.vocabulary.Round;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Tables, corrections, orders, beats, bounces, a server that hangs up and restarts in every order that chance makes, many
 * rounds beside each other. {@code -Dhuibao.interleavings=10000} for more rounds, {@code -Dhuibao.interleavings.seed=7} for
 * others.
 */
@StartsAServer
class InterleavingsTests {
    private static final int ROUNDS = Integer.getInteger("huibao.interleavings", 100);
    private static final long SEED = Long.getLong("huibao.interleavings.seed", 20230115L);
    private static final int TOGETHER = 20;
    private static final int STEPS = 8 * TOGETHER;
    private static final Instant BEGIN = County.at("2023-01-12T17:00");
    private static final Instant DUE = County.at("2023-01-12T18:00");
    private static final Instant FORWARD = County.at("2023-01-12T20:00");
    private static final List<ReportingUnit> UNITS = List.of(HUANGSHUI, XITUO, SANHE);

    @TempDir
    private Path folder;

    /** Rounds that are collected beside each other, each with a history of its own. */
    private final class Beside implements AutoCloseable {
        private final Random random;
        private final HandClock clock = new HandClock(BEGIN);
        private final ScriptedSmtp server = ScriptedSmtp.start();
        private final Path home;
        private final List<Round> rounds = IntStream.rangeClosed(1, TOGETHER)
                .mapToObj(number -> new Round(
                        String.valueOf(number), "第" + number + "次", null, County.at("2023-01-03T00:00"), DUE, FORWARD))
                .toList();
        private House house;

        Beside(long seed) throws IOException {
            random = new Random(seed);
            home = Files.createDirectories(folder.resolve(String.valueOf(seed)));
            house = opened();
        }

        private House opened() {
            return new House(
                    TestStore.Make.SQLITE, home, clock, County.campaign(rounds, Forwarding.USUAL), server.port());
        }

        private void step() {
            Round round = rounds.get(random.nextInt(TOGETHER));
            switch (random.nextInt(12)) {
                case 0, 1, 2, 3 -> submits(round);
                case 4, 5 -> house.byHand.sendNow(house.office.campaign, round);
                case 6 -> bounces();
                case 7 -> server.at("END", ScriptedSmtp.CUT);
                case 8 -> restarts();
                default -> beats();
            }
        }

        private void submits(Round round) {
            String figure = String.valueOf(1 + random.nextInt(3));
            ReportingUnit unit = UNITS.get(random.nextInt(UNITS.size()));
            house.office.mailFrom(unit).with(unit, round, figure, figure).recorded();
        }

        private void bounces() {
            house.written(Letter.Kind.REPORT).stream()
                    .filter(letter -> letter.state() == Letter.State.SENT)
                    .findFirst()
                    .ifPresent(letter -> house.office
                            .store
                            .jdbc()
                            .sql("UPDATE letters SET state = 'bounced' WHERE id = ?")
                            .param(letter.id())
                            .update());
        }

        /** What stands in the store is all that is left. */
        private void restarts() {
            int came = house.office.came();
            house.close();
            house = opened();
            house.office.cameBefore(came);
        }

        private void beats() {
            clock.advance(Duration.ofMinutes(random.nextInt(5)));
            house.upward.forward();
            house.letters.beat();
        }

        private void lives() {
            IntStream.range(0, STEPS).forEach(step -> step());
            for (int hour = 0; hour < 4; hour++) {
                clock.advance(Duration.ofHours(1));
                beats();
            }
            check();
        }

        private void check() {
            Map<String, Integer> copies = new HashMap<>();
            server.mails().stream()
                    .filter(mail -> mail.text().contains("Message-ID: <report."))
                    .forEach(mail -> copies.merge(id(mail.text()), 1, Integer::sum));
            for (Round round : rounds) {
                List<Report> made = house.reports.of("spring", round.id());
                assertThat(made)
                        .extracting(Report::revision)
                        .containsExactlyElementsOf(
                                IntStream.rangeClosed(1, made.size()).boxed().toList());
                List<String> said = new ArrayList<>();
                for (Report report : made) {
                    assertThat(report.frozenAt()).as("never early").isAfter(DUE);
                    String id = Objects.requireNonNull(report.letter()).messageId();
                    assertThat(copies.getOrDefault(id, 0)).as("copies of " + id).isLessThanOrEqualTo(2);
                    said.add(house.reports.content(report).orElseThrow());
                }
                for (int i = 1; i < said.size(); i++) {
                    boolean isRepeated = said.get(i).equals(said.get(i - 1));
                    assertThat(isRepeated && !house.reports.isLost(made.get(i - 1)))
                            .as("round %s says the same twice", round.id())
                            .isFalse();
                }
                boolean isDueWithFigures = !RoundSnapshot.from(house.office.standings, house.office.campaign, round)
                        .isEmpty();
                assertThat(!made.isEmpty() || house.states.of(house.office.campaign, round) == RoundState.HELD)
                        .as("round %s: a report, or a person", round.id())
                        .isTrue();
                assertThat(isDueWithFigures || made.isEmpty()).isTrue();
            }
            assertThat(house.written(Letter.Kind.REPORT))
                    .extracting(Letter::messageId)
                    .doesNotHaveDuplicates();
        }

        private static String id(String mail) {
            int from = mail.indexOf("Message-ID: ") + "Message-ID: ".length();
            return mail.substring(from, mail.indexOf('>', from) + 1);
        }

        @Override
        public void close() throws IOException {
            house.close();
            server.close();
        }
    }

    @Test
    void one_report_a_revision_never_early_never_twice() throws IOException {
        for (int done = 0; done < ROUNDS; done += TOGETHER) {
            try (Beside beside = new Beside(SEED + done)) {
                beside.lives();
            }
        }
    }
}
