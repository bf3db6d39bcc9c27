package org.huibao.judging;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.huibao.checking.Checking;
import org.huibao.fixtures.TableSketch;
import org.huibao.fixtures.TestStore;
import org.huibao.intake.arrivals.Document;
import org.huibao.judging.JudgedArrival.JudgedDocument;
import org.huibao.judging.ReadArrival.ReadDocument;
import org.huibao.ledger.Office;
import org.huibao.reading.Contents;
import org.huibao.reading.Reading;
import org.huibao.recognition.Recognition;
import org.huibao.recognition.whose.RoundMemory;
import org.huibao.vocabulary.DocumentState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the service makes of an arrival whose time is up, whichever room it is in. */
class ArrivalRecognitionTests {
    private static final Contents.Sheets TABLE =
            new Contents.Sheets(List.of(TableSketch.of("地区|低保户数\n黄水镇|90")), List.of());

    @TempDir
    private Path folder;

    @Test
    void what_was_read_in_time_and_cannot_be_recognised_in_time_is_told_as_too_large() {
        try (Office office = new Office(TestStore.Make.SQLITE, folder)) {
            RecognisedArrival recognised = recognised(office, over());

            assertThat(recognised.documents().get(0).recognised().tables()).isEmpty();
            isTooLarge(new ArrivalChecking(new Checking()).check(recognised));
        }
    }

    @Test
    void what_was_recognised_in_time_and_cannot_be_checked_in_time_is_told_as_too_large() {
        try (Office office = new Office(TestStore.Make.SQLITE, folder)) {
            RecognisedArrival recognised = recognised(office, new InTime(new Reading()).turn());

            isTooLarge(new ArrivalChecking(new Checking())
                    .check(new RecognisedArrival(
                            recognised.arrival(), recognised.sender(), null, recognised.documents(), over())));
        }
    }

    private static RecognisedArrival recognised(Office office, InTime.Turn turn) {
        JudgedArrival arrived = office.file().judged();
        Document document = arrived.documents().get(0).document();
        ArrivalRecognition recognition = new ArrivalRecognition(
                new Recognition(Clock.systemUTC(), RoundMemory.NONE),
                () -> List.of(office.campaign),
                office.arrivals,
                Threads.NONE);
        return recognition.recognise(new ReadArrival(
                arrived.arrival(), arrived.sender(), null, List.of(new ReadDocument(document, TABLE, null)), turn));
    }

    private static InTime.Turn over() {
        return new InTime(new Reading(), Duration.ZERO).turn();
    }

    private static void isTooLarge(JudgedArrival judged) {
        JudgedDocument document = judged.documents().get(0);
        assertThat(document.judged().state()).isEqualTo(DocumentState.UNREADABLE);
        assertThat(document.reason()).isEqualTo("too-large");
        assertThat(document.judged().findings().get(0).arguments()).containsEntry("what", "seconds");
    }
}
