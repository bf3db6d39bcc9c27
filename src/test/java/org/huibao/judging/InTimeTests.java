package org.huibao.judging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.awaitility.Awaitility.await;
import static org.huibao.judging.Arriving.document;
import static org.huibao.judging.Arriving.file;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.locks.LockSupport;
import org.huibao.intake.arrivals.Archive;
import org.huibao.intake.arrivals.Arrival;
import org.huibao.intake.arrivals.Document;
import org.huibao.reading.Contents;
import org.huibao.reading.Reading;
import org.huibao.vocabulary.FindingCode;
import org.huibao.vocabulary.Limit;
import org.junit.jupiter.api.Test;

class InTimeTests {
    private static final byte[] LONG = "地区,户数\n石家乡,1\n".repeat(400_000).getBytes(StandardCharsets.UTF_8);
    private static final byte[] SHORT = "地区,户数\n石家乡,1\n".getBytes(StandardCharsets.UTF_8);

    private final Arrival arrival = file(1);

    private Contents read(InTime time, String name, byte[] bytes) {
        return time.spend(
                Document.of(arrival, name, Archive.Kept.NOTHING),
                () -> new Reading().read(name, bytes),
                late -> new Contents.Unreadable(late));
    }

    @Test
    void reads_what_is_read_soon_enough() {
        assertThat(read(new InTime(), "a.csv", SHORT)).isInstanceOf(Contents.Sheets.class);
    }

    @Test
    void gives_up_a_document_that_keeps_it_and_ends_the_work_on_it() {
        long threads = readers();
        Contents contents = read(new InTime(Duration.ofMillis(20)), "long.csv", LONG);
        assertThat(((Contents.Unreadable) contents).why().code()).isEqualTo(FindingCode.TOO_LARGE);
        assertThat(((Contents.Unreadable) contents).why().which()).isEqualTo(Limit.SECONDS);
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(readers()).isCloseTo(threads, within(0L)));
    }

    @Test
    void the_documents_of_one_arrival_share_its_time() {
        InTime time = new InTime(Duration.ofMillis(20));
        time.begin(arrival);
        read(time, "long.csv", LONG);

        Contents next = read(time, "a.csv", SHORT);

        assertThat(((Contents.Unreadable) next).why().which()).isEqualTo(Limit.SECONDS);
    }

    @Test
    void the_rooms_share_an_arrivals_time() {
        InTime time = new InTime(Duration.ofMillis(20));
        time.begin(arrival);
        read(time, "long.csv", LONG);

        assertThat(anything(time, arrival)).isEqualTo("too-large");
    }

    @Test
    void another_arrival_has_its_own_time_and_one_that_is_judged_again_has_all_of_it() {
        InTime time = new InTime(Duration.ofSeconds(1));
        time.begin(arrival);
        assertThat(time.spend(document(arrival), InTimeTests::exhaust, late -> "late"))
                .isEqualTo("late");
        assertThat(anything(time, arrival)).isEqualTo("too-large");
        assertThat(anything(time, file(2))).isEqualTo("done");

        time.begin(arrival);
        assertThat(anything(time, arrival)).isEqualTo("done");
    }

    private static String anything(InTime time, Arrival arrival) {
        return time.spend(document(arrival), () -> "done", late -> late.code().id());
    }

    @Test
    void what_the_work_throws_is_thrown_to_whoever_waits_and_takes_none_of_the_time() {
        InTime time = new InTime(Duration.ofSeconds(2));
        for (int attempt = 0; attempt < 3; attempt++) {
            assertThatThrownBy(() -> time.spend(document(arrival), InTimeTests::stumble, late -> "late"))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("stumbled");
        }
        assertThat(time.spend(document(arrival), () -> "done", late -> "late")).isEqualTo("done");
    }

    @Test
    void work_that_ran_out_of_memory_has_used_the_time() {
        InTime time = new InTime(Duration.ofSeconds(4));

        assertThatThrownBy(() -> time.spend(document(arrival), InTimeTests::exhaust, late -> "late"))
                .isInstanceOf(OutOfMemoryError.class);

        assertThat(time.spend(document(arrival), InTimeTests::exhaust, late -> "late"))
                .isEqualTo("late");
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
