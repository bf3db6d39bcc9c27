package org.huibao.judging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.huibao.campaigns.InForce;
import org.huibao.checking.Checking;
import org.huibao.fixtures.County;
import org.huibao.fixtures.TableSketch;
import org.huibao.intake.arrivals.Arrival;
import org.huibao.reading.Contents;
import org.huibao.reading.Reading;
import org.huibao.recognition.Recognised;
import org.huibao.recognition.Recognition;
import org.huibao.recognition.whose.Clues;
import org.huibao.recognition.whose.RoundMemory;
import org.huibao.vocabulary.Campaign;
import org.huibao.vocabulary.DocumentState;
import org.huibao.vocabulary.Finding;
import org.huibao.vocabulary.FindingCode;
import org.huibao.vocabulary.Limit;
import org.junit.jupiter.api.Test;

/** What becomes of documents, in stages or all at once, whose arrival's time is up or over which a room stumbles. */
class DocumentJudgingTests {
    private static final Contents.Sheets TABLE =
            new Contents.Sheets(List.of(TableSketch.of("地区|低保户数\n黄水镇|90")), List.of());
    private static final byte[] LONG = "地区,户数\n石家乡,1\n".repeat(400_000).getBytes(StandardCharsets.UTF_8);
    private static final byte[] SHORT = "地区,户数\n石家乡,1\n".getBytes(StandardCharsets.UTF_8);

    private static DocumentJudging within(InTime time) {
        return judging(() -> List.of(County.campaign()), time, Stumbles.LET_OUT);
    }

    private static DocumentJudging judging(InForce campaigns, InTime time, Stumbles stumbles) {
        return new DocumentJudging(
                new DocumentJudging.Rooms(
                        new Reading(), new Recognition(Clock.systemUTC(), RoundMemory.NONE), new Checking()),
                campaigns,
                time,
                stumbles);
    }

    private static InJudgement<Course<Recognised>> recognised(InTime time) {
        return within(time).recognise(Arriving.with(TABLE), document -> Clues.file(document.name()));
    }

    @Test
    void what_was_read_in_time_and_cannot_be_recognised_in_time_is_told_as_too_large() {
        isTooLarge(within(new InTime()).check(recognised(new InTime(Duration.ZERO))));
    }

    @Test
    void what_was_recognised_in_time_and_cannot_be_checked_in_time_is_told_as_too_large() {
        isTooLarge(within(new InTime(Duration.ZERO)).check(recognised(new InTime())));
    }

    @Test
    void stages_that_run_by_themselves_share_the_time_of_what_arrived_together() {
        DocumentJudging judging = within(new InTime(Duration.ofMillis(20)));
        Arrival arrival = Arriving.file(1);

        InJudgement<JudgedDocument> judged = judging.check(judging.recognise(
                judging.read(arrival, (came, time) -> Arriving.of(came, LONG, SHORT)),
                document -> Clues.file(document.name())));

        assertThat(judged.documents()).hasSize(2).allSatisfy(one -> isTooLarge(one.made()));
    }

    @Test
    void all_at_once_the_time_is_shared_too() {
        assertThat(within(new InTime(Duration.ofMillis(20)))
                        .judge(
                                Arriving.file(1),
                                (came, time) -> Arriving.of(came, LONG, SHORT),
                                document -> Clues.file(document.name()),
                                DocumentJudging.Aftermath.NONE)
                        .documents())
                .hasSize(2)
                .allSatisfy(one -> isTooLarge(one.made()));
    }

    @Test
    void what_the_program_stumbles_over_goes_out_to_whoever_takes_care_of_its_trouble() {
        DocumentJudging judging = judging(DocumentJudgingTests::overflow, new InTime(), Stumbles.LET_OUT);
        InJudgement<Course<Contents.Sheets>> read = Arriving.with(TABLE);

        assertThatThrownBy(() -> judging.recognise(read, document -> Clues.file(document.name())))
                .isInstanceOf(StackOverflowError.class);
    }

    @Test
    void what_the_program_stumbles_over_may_be_told_of_the_document_instead() {
        Finding ours = Finding.of(FindingCode.OUR_TROUBLE);
        DocumentJudging judging = judging(
                DocumentJudgingTests::overflow, new InTime(), (document, over) -> JudgedDocument.unreadable(ours));

        assertThat(judging.recognise(Arriving.with(TABLE), document -> Clues.file(document.name()))
                        .documents()
                        .get(0)
                        .made())
                .isEqualTo(Course.ended(JudgedDocument.unreadable(ours)));
    }

    @Test
    void work_for_which_all_of_the_memory_does_not_do_is_too_large() {
        DocumentJudging judging = judging(
                () -> {
                    throw new OutOfMemoryError("made by the test");
                },
                new InTime(),
                Stumbles.LET_OUT);

        assertThat(judging.check(judging.recognise(Arriving.with(TABLE), document -> Clues.file(document.name())))
                        .documents())
                .singleElement()
                .satisfies(one -> assertThat(one.made().wantedMemory()).isTrue());
    }

    private static List<Campaign> overflow() {
        throw new StackOverflowError("made by the test");
    }

    private static void isTooLarge(InJudgement<JudgedDocument> judged) {
        assertThat(judged.documents()).singleElement().satisfies(one -> isTooLarge(one.made()));
    }

    private static void isTooLarge(JudgedDocument document) {
        assertThat(document.judged().state()).isEqualTo(DocumentState.UNREADABLE);
        assertThat(document.reason()).isEqualTo("too-large");
        assertThat(document.judged().findings().get(0).which()).isEqualTo(Limit.SECONDS);
    }
}
