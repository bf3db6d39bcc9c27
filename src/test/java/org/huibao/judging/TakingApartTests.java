package org.huibao.judging;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.huibao.fixtures.County;
import org.huibao.fixtures.TestStore;
import org.huibao.intake.AnIntake;
import org.huibao.intake.archives.MailOf;
import org.huibao.intake.arrivals.Archive;
import org.huibao.intake.arrivals.Arrival;
import org.huibao.intake.arrivals.Arrivals;
import org.huibao.intake.arrivals.Channel;
import org.huibao.intake.arrivals.NewArrival;
import org.huibao.intake.arrivals.Origin;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TakingApartTests {
    @TempDir
    private Path home;

    private AnIntake intake;
    private int uid;

    @BeforeEach
    void open() {
        intake = new AnIntake(TestStore.Make.SQLITE, home);
    }

    @AfterEach
    void close() {
        intake.close();
    }

    private InJudgement<Course<Bytes>> opened(byte[] mail, String references) {
        return opened(mail, references, new InTime());
    }

    private InJudgement<Course<Bytes>> opened(byte[] mail, String references, InTime time) {
        Archive.Kept kept = intake.archive.keep(mail);
        Arrival arrival = intake.arrivals
                .take(new NewArrival(
                        Channel.MAILBOX,
                        new Origin("main", "报送", "huangshui@town.example", null, references),
                        "1/" + ++uid,
                        kept,
                        intake.clock.instant(),
                        null,
                        Arrivals.Choice.NONE))
                .orElseThrow();
        return opening().open(arrival, time);
    }

    private TakingApart opening() {
        return ClaimJudging.opening(intake.arrivals, intake.archive, List.of(County.campaign()));
    }

    private @Nullable String idle(byte[] mail, String references) {
        return opened(mail, references).idle();
    }

    @Test
    void words_within_a_conversation_need_no_table_and_words_out_of_the_blue_do() {
        assertThat(idle(words("收到，谢谢。"), "<receipt.1@county.example>")).isEqualTo("no-document");
        assertThat(opened(words("报上。"), "").documents()).hasSize(1);
    }

    @Test
    void thanks_are_thanks_also_where_nothing_says_what_they_answer() {
        assertThat(idle(words("收到，谢谢！"), "")).isEqualTo("no-document");
        assertThat(idle(words("好的"), "")).isEqualTo("no-document");
        assertThat(idle(words("收到，户数是 12"), "")).isNull();
        assertThat(idle(words(""), "")).isNull();
    }

    @Test
    void a_link_to_a_file_in_a_cloud_is_answered_also_within_a_conversation() {
        InJudgement<Course<Bytes>> opened = opened(words("从QQ邮箱发来的超大附件"), "<receipt.1@county.example>");
        assertThat(opened.idle()).isNull();
        assertThat(opened.documents()).hasSize(1);
    }

    @Test
    void nobody_has_to_be_told_that_an_invitation_holds_no_table() {
        byte[] invitation = MailOf.parts()
                .part("Content-Type: text/calendar; method=REQUEST", "BEGIN:VCALENDAR".getBytes(StandardCharsets.UTF_8))
                .end();
        assertThat(idle(invitation, "")).isEqualTo("invitation");
    }

    @Test
    void taking_apart_takes_the_arrivals_time() {
        InJudgement<Course<Bytes>> opened = opened(words("报上。"), "", new InTime(Duration.ZERO));

        assertThat(opened.documents())
                .singleElement()
                .satisfies(one -> assertThat(one.made().<String>fold(going -> "going", JudgedDocument::reason))
                        .isEqualTo("too-large"));
    }

    private static byte[] words(String text) {
        return MailOf.parts().html("<p>" + text + "</p>").end();
    }
}
