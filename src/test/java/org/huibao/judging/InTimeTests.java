package org.huibao.judging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.locks.LockSupport;
import org.huibao.reading.Contents;
import org.huibao.reading.Reading;
import org.huibao.vocabulary.FindingCode;
import org.junit.jupiter.api.Test;

class InTimeTests {
    private static final byte[] LONG = "地区,户数\n石家乡,1\n".repeat(400_000).getBytes(StandardCharsets.UTF_8);

    @Test
    void reads_what_is_read_soon_enough() {
        Contents contents =
                new InTime(new Reading()).turn().read("a.csv", "地区,户数\n石家乡,1\n".getBytes(StandardCharsets.UTF_8));
        assertThat(contents).isInstanceOf(Contents.Sheets.class);
    }

    @Test
    void gives_up_a_document_that_keeps_it_and_ends_the_work_on_it() {
        long threads = readers();
        Contents contents =
                new InTime(new Reading(), Duration.ofMillis(20)).turn().read("long.csv", LONG);
        assertThat(((Contents.Unreadable) contents).why().code()).isEqualTo(FindingCode.TOO_LARGE);
        assertThat(((Contents.Unreadable) contents).why().arguments()).containsEntry("what", "seconds");
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(readers()).isCloseTo(threads, within(0L)));
    }

    @Test
    void the_documents_of_one_arrival_share_its_time() {
        InTime.Turn turn = new InTime(new Reading(), Duration.ofMillis(20)).turn();
        turn.read("long.csv", LONG);

        Contents next = turn.read("a.csv", "地区,户数\n石家乡,1\n".getBytes(StandardCharsets.UTF_8));

        assertThat(((Contents.Unreadable) next).why().arguments()).containsEntry("what", "seconds");
    }

    @Test
    void the_rooms_share_an_arrivals_time() {
        InTime.Turn turn = new InTime(new Reading(), Duration.ofMillis(20)).turn();
        turn.read("long.csv", LONG);

        String next =
                turn.spend("long.csv", () -> "recognised", late -> late.code().id());

        assertThat(next).isEqualTo("too-large");
    }

    @Test
    void what_the_work_throws_is_thrown_to_whoever_waits_and_takes_none_of_the_time() {
        InTime.Turn turn = new InTime(new Reading(), Duration.ofSeconds(2)).turn();
        for (int attempt = 0; attempt < 3; attempt++) {
            assertThatThrownBy(() -> turn.spend("a.csv", InTimeTests::stumble, late -> "late"))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("stumbled");
        }
        assertThat(turn.spend("a.csv", () -> "done", late -> "late")).isEqualTo("done");
    }

    @Test
    void work_that_ran_out_of_memory_has_used_the_time() {
        InTime.Turn turn = new InTime(new Reading(), Duration.ofSeconds(4)).turn();

        assertThatThrownBy(() -> turn.spend("a.csv", InTimeTests::exhaust, late -> "late"))
                .isInstanceOf(OutOfMemoryError.class);

        assertThat(turn.spend("a.csv", InTimeTests::exhaust, late -> "late")).isEqualTo("late");
    }

    private static String exhaust() {
        LockSupport.parkNanos(Duration.ofSeconds(3).toNanos());
        throw new OutOfMemoryError("made by the test");
    }

    private static String stumble() {
        LockSupport.parkNanos(Duration.ofSeconds(1).toNanos());
        throw new IllegalArgumentException("stumbled");
    }

    /** The threads that are reading at this moment. */
    private static long readers() {
        return Thread.getAllStackTraces().entrySet().stream()
                .filter(one -> one.getKey().getName().equals("reading"))
                .flatMap(one -> Arrays.stream(one.getValue()))
                .filter(frame -> frame.getClassName().equals(Reading.class.getName()))
                .count();
    }
}
