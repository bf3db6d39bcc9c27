package org.huibao.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.huibao.pages.OwnPart.Cut;
import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every mail program's way to quote, in Chinese and in English: nobody's table is taken for another's, and none is lost. */
class QuotingProgramsTests {
    private static final String OLD = table("旧镇");
    private static final String OWN = table("黄水镇");

    private static String table(String unit) {
        return "<table border=1><tr><td>单位</td><td>户数</td></tr><tr><td>" + unit + "</td><td>12</td></tr></table>";
    }

    private static Optional<Cut> mail(String subject, String body) {
        return OwnPart.of(Jsoup.parse("<html><body>" + body + "</body></html>"))
                .tablesOfMail(subject, subject.startsWith("Re"));
    }

    private static void isTaken(Optional<Cut> cut, String unit, String not) {
        assertThat(cut).hasValueSatisfying(taken -> {
            assertThat(taken.doubtful()).isFalse();
            assertThat(taken.page().text()).contains(unit).doesNotContain(not);
            assertThat(OwnPart.of(taken.page()).ofFile().page().text()).contains(unit);
            assertThat(OwnPart.of(taken.page()).ofFile().doubtful()).isFalse();
        });
    }

    @ParameterizedTest
    @EnumSource
    void a_table_in_an_answered_mail_is_nobodys(MailProgram program) {
        assertThat(mail("回复：报送", "<div>收到，谢谢。</div>" + program.answering(true, OLD)))
                .isEmpty();
        assertThat(mail("Re: table", "<div>Received, thanks.</div>" + program.answering(false, OLD)))
                .isEmpty();
        assertThat(mail("回复: 报送", "<div>数据属实，户数以上次为准。</div>" + program.answering(true, OLD)))
                .isEmpty();
        assertThat(mail("答复: 报送", program.answering(true, "<p>请报送</p>" + OLD))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void a_table_in_a_mail_that_is_passed_on_is_what_is_sent(MailProgram program) {
        isTaken(mail("转发：报送", "<div>请查收。</div>" + program.passingOn(true, "<p>见下表</p>" + OWN)), "黄水镇", "旧镇");
        isTaken(mail("Fw: table", program.passingOn(false, OWN)), "黄水镇", "旧镇");
        isTaken(mail("FWD: table", program.passingOn(false, OWN + program.answering(true, OLD))), "黄水镇", "旧镇");
    }

    @ParameterizedTest
    @EnumSource
    void ones_own_table_above_an_answered_one_is_what_is_sent(MailProgram program) {
        isTaken(mail("回复：报送", "<p>已填好：</p>" + OWN + program.answering(true, OLD)), "黄水镇", "旧镇");
        isTaken(mail("Re: table", OWN + "<p>Regards</p>" + program.answering(false, OLD)), "黄水镇", "旧镇");
        isTaken(mail("统计表", "<div>" + OWN + program.answering(true, OLD) + "</div>"), "黄水镇", "旧镇");
    }

    @ParameterizedTest
    @EnumSource
    void a_frame_around_the_whole_mail_changes_nothing(MailProgram program) {
        String frame =
                "<table width=100%><tr><td>县民政局</td><td>2023</td></tr><tr><td>BODY</td><td>&nbsp;</td></tr></table>";

        assertThat(mail("回复：报送", frame.replace("BODY", "收到" + program.answering(true, OLD))))
                .isEmpty();
        isTaken(mail("转发：报送", frame.replace("BODY", "请查收" + program.passingOn(true, OWN))), "黄水镇", "旧镇");
    }

    @ParameterizedTest
    @EnumSource
    void a_mail_that_neither_answers_nor_passes_on_is_asked_about(MailProgram program) {
        Optional<Cut> cut = mail("黄水镇统计表", "<p>请查收附表</p>" + program.answering(true, OLD));

        assertThat(cut).hasValueSatisfying(taken -> assertThat(taken.doubtful()).isTrue());
        assertThat(mail("黄水镇统计表", "<p>收到</p>" + program.answering(true, OLD))).isEmpty();
    }
}
