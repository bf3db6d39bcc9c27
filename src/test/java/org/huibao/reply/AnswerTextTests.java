package org.huibao.reply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huibao.fixtures.County.FIRST;
import static org.huibao.fixtures.County.HUANGSHUI;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.huibao.fixtures.TestStore;
import org.huibao.judging.InJudgement;
import org.huibao.ledger.EnteredSubmission;
import org.huibao.ledger.Office;
import org.huibao.ledger.RecordedDocument;
import org.huibao.ledger.Version;
import org.huibao.vocabulary.Finding;
import org.huibao.vocabulary.FindingCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnswerTextTests {
    /** What is so, whatever was sent. */
    private record Always(boolean forwarded, boolean late, boolean stands) implements AnswerText.Circumstances {
        @Override
        public boolean isForwarded(EnteredSubmission taken) {
            return forwarded;
        }

        @Override
        public boolean isLate(EnteredSubmission taken) {
            return late;
        }

        @Override
        public boolean standsElse(EnteredSubmission taken) {
            return stands;
        }

        @Override
        public List<Finding> withdrawn(Version version) {
            return List.of();
        }
    }

    private static final Always ALL = new Always(true, true, true);
    private static final Always NONE = new Always(false, false, false);

    @TempDir
    private Path folder;

    private @Nullable Office opened;

    @BeforeEach
    void open() {
        opened = new Office(TestStore.Make.SQLITE, folder);
    }

    @AfterEach
    void close() {
        office().close();
    }

    private Office office() {
        return Objects.requireNonNull(opened);
    }

    private AnswerText answer(InJudgement<RecordedDocument> recorded, Always circumstances) {
        return new AnswerText(
                Answerable.of(recorded, List.of(office().campaign)).get(0), circumstances);
    }

    private InJudgement<RecordedDocument> sent(String local, Finding... found) {
        return office().mailFrom(HUANGSHUI)
                .receivedAt(local)
                .with(HUANGSHUI, FIRST, "90", "11.0989", found)
                .recorded();
    }

    @Test
    void a_receipt_says_what_was_taken_and_how_to_correct_it() {
        AnswerText answer = answer(sent("2023-01-12T12:00"), NONE);
        assertThat(answer.subject()).isEqualTo("【回执】困难群众救助情况统计表（第一次）黄水镇");
        assertThat(answer.text(List.of()))
                .containsSubsequence("黄水镇：", "审核通过", "回执号：spring/1/黄水镇/1", "1 低保户数：90 户", "如需更正", "石柱县民政局")
                .doesNotContain("已过截止时间", "已经上报", "仍然有效");
    }

    @Test
    void a_receipt_after_due_says_whether_that_is_late() {
        InJudgement<RecordedDocument> late = sent("2023-01-12T18:30");
        assertThat(answer(late, ALL).text(List.of())).contains("按迟报登记", "本轮汇总表已经上报");
        assertThat(answer(late, NONE).text(List.of())).contains("不算迟报").doesNotContain("按迟报登记");
    }

    @Test
    void a_return_says_what_still_stands_and_gives_no_receipt() {
        InJudgement<RecordedDocument> returned = sent("2023-01-12T18:30", Finding.of(FindingCode.BLANK));
        AnswerText answer = answer(returned, ALL);
        assertThat(answer.subject()).startsWith("【退回】困难群众");
        assertThat(answer.text(List.of("审核意见.xlsx")))
                .contains("表件：表.xlsx", "仍然有效", "必须改正：", "附件《审核意见.xlsx》")
                .doesNotContain("回执号", "迟报", "登记的数据", "如需更正", "已经上报");
        assertThat(answer(returned, NONE).text(List.of())).doesNotContain("仍然有效");
    }

    @Test
    void what_came_before_is_told_by_its_number_and_nothing_more() {
        office().mailFrom(HUANGSHUI).of("a").with(HUANGSHUI, FIRST, "1", "1").recorded();
        AnswerText again = answer(
                office().mailFrom(HUANGSHUI)
                        .of("a")
                        .with(HUANGSHUI, FIRST, "1", "1")
                        .recorded(),
                ALL);
        assertThat(again.subject()).startsWith("【重复】");
        assertThat(again.text(List.of())).contains("第 1 次报送完全相同").doesNotContain("回执号", "登记的数据", "如需更正");
    }

    @Test
    void what_could_not_be_read_is_named_by_its_file() {
        AnswerText answer = answer(office().mailFrom(HUANGSHUI).recorded(), NONE);
        assertThat(answer.subject()).isEqualTo("【退回】没有读出统计表：表.xlsx");
        assertThat(answer.text(List.of())).contains("没有读出统计表，数据没有采用").doesNotContain("回执号");
    }
}
