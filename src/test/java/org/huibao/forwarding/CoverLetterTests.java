package org.huibao.forwarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huibao.fixtures.County.FIRST;
import static org.huibao.fixtures.County.HUANGSHUI;
import static org.huibao.fixtures.County.SANHE;
import static org.huibao.fixtures.County.XITUO;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.huibao.fixtures.County;
import org.huibao.fixtures.HandClock;
import org.huibao.fixtures.TestStore;
import org.huibao.post.Draft;
import org.huibao.vocabulary.Bureau;
import org.huibao.vocabulary.Campaign;
import org.huibao.vocabulary.Finding;
import org.huibao.vocabulary.FindingCode;
import org.huibao.vocabulary.ReportingUnit;
import org.huibao.vocabulary.Severity;
import org.huibao.vocabulary.Submission;
import org.huibao.vocabulary.Verdict;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CoverLetterTests {
    @TempDir
    private Path folder;

    private final HandClock clock = new HandClock(County.at("2023-01-03T00:00"));
    private House house;

    @BeforeEach
    void open() {
        house = new House(TestStore.Make.SQLITE, folder, clock, County.campaign(), 0);
    }

    @AfterEach
    void close() {
        house.close();
    }

    private void sent(ReportingUnit unit, Verdict verdict, Finding... findings) {
        sent(unit, verdict, false, "2023-01-12T12:00", findings);
    }

    private void sent(ReportingUnit unit, Verdict verdict, boolean nil, String received, Finding... findings) {
        house.office
                .mailFrom(unit)
                .receivedAt(received)
                .holding(new Submission(
                        unit,
                        FIRST,
                        verdict,
                        nil,
                        nil ? Map.of() : County.figures("1", "1"),
                        List.of(),
                        List.of(findings)))
                .recorded();
    }

    private CoverLetter letter(Edition edition, NotCounted unclaimed, Set<String> answered, boolean trial) {
        return new CoverLetter(house.gathered(), edition, unclaimed, answered, trial);
    }

    private Draft draft() {
        return letter(Edition.FIRST, NotCounted.NOTHING, Set.of(), false).draft(new byte[] {1}, "c0ffee");
    }

    private static Finding query(int number) {
        return Finding.of(FindingCode.NIL_AFTER_FIGURES, Map.of("round", "第" + number + "次"));
    }

    @Test
    void goes_to_the_bureau_with_the_workbook_and_its_hash() {
        sent(HUANGSHUI, Verdict.ACCEPTED);
        Draft draft = draft();
        assertThat(draft.about()).isEqualTo("spring/1/1");
        assertThat(draft.to()).containsExactly("bureau@municipal.example");
        assertThat(draft.subject()).isEqualTo("《困难群众救助情况统计表》（第一次）汇总表 石柱县民政局");
        assertThat(draft.attachments()).extracting(Draft.Attachment::name).containsExactly("困难群众救助情况统计表（第一次）汇总表.xlsx");
        assertThat(draft.text())
                .startsWith("市民政局办公室 联系人：\n")
                .contains("应报单位 3 个，已报 1 个", "依据：石民发〔2023〕6号", "附件 SHA-256：c0ffee", "石柱县民政局")
                .doesNotContain("试运行");
    }

    @Test
    void says_that_all_have_reported_only_where_they_have() {
        sent(HUANGSHUI, Verdict.ACCEPTED);
        sent(XITUO, Verdict.ACCEPTED);
        assertThat(draft().text()).contains("没有报送：三河镇", "未报单位").doesNotContain("均已报送");
        sent(SANHE, Verdict.ACCEPTED);
        assertThat(draft().text())
                .contains("各单位均已报送。")
                .doesNotContain("没有报送", "零报告", "迟报", "被退回", "尚待认领", "未报单位", "尚待填报单位核实");
    }

    @Test
    void names_nil_late_and_returned_reports() {
        sent(HUANGSHUI, Verdict.ACCEPTED, true, "2023-01-12T12:00");
        sent(XITUO, Verdict.ACCEPTED, false, "2023-01-13T12:00");
        sent(SANHE, Verdict.RETURNED, true, "2023-01-13T12:00", Finding.of(FindingCode.BLANK));
        assertThat(draft().text())
                .contains("零报告：黄水镇\n", "迟报：西沱镇\n", "已报送、被退回、尚未改正：三河镇\n")
                .doesNotContain("没有报送");
    }

    @Test
    void what_belongs_to_nobody_yet_is_neither_missing_nor_counted() {
        sent(HUANGSHUI, Verdict.ACCEPTED);
        NotCounted unclaimed =
                new NotCounted(new NotCounted.OfWhom(Set.of("黄水镇", "西沱镇"), 2), NotCounted.OfWhom.NOBODY, List.of());
        assertThat(letter(Edition.FIRST, unclaimed, Set.of(), false)
                        .draft(new byte[] {1}, "")
                        .text())
                .contains("没有报送：三河镇\n", "已收到、尚待认领（未计入）：西沱镇、来源不明的来件 2 件\n");
    }

    @Test
    void what_could_not_be_judged_or_seen_in_time_is_named_without_a_word_of_its_senders() {
        NotCounted late = new NotCounted(
                NotCounted.OfWhom.NOBODY,
                new NotCounted.OfWhom(Set.of("西沱镇"), 1),
                List.of("mailbox main (office@county.example:993)"));
        assertThat(letter(Edition.FIRST, late, Set.of(), false)
                        .draft(new byte[0], "x")
                        .text())
                .contains("在报送时间以前收到、尚未处理完（未计入）：西沱镇、来源不明的来件 1 件\n", "有 1 个收件渠道没有能够查看")
                .doesNotContain("main");
    }

    @Test
    void lists_what_a_unit_has_to_explain_and_whether_it_has_written() {
        sent(HUANGSHUI, Verdict.QUERIED, query(1), query(2).weighing(Severity.NOTE));
        sent(XITUO, Verdict.QUERIED, query(1));
        sent(SANHE, Verdict.ACCEPTED, query(1));
        List<String> lines = letter(Edition.FIRST, NotCounted.NOTHING, Set.of("西沱镇"), false)
                .draft(new byte[] {1}, "")
                .text()
                .lines()
                .filter(line -> line.startsWith("\u3000"))
                .toList();
        assertThat(lines).hasSize(2);
        assertThat(lines.get(0)).startsWith("\u3000黄水镇：").doesNotContain("已来信说明");
        assertThat(lines.get(1)).startsWith("\u3000西沱镇：").endsWith("（已来信说明，待认可）");
    }

    @Test
    void what_a_sender_wrote_into_a_table_reaches_no_bureau_as_a_link_or_in_lines_of_its_own() {
        Finding written = Finding.of(FindingCode.COLUMN_HIDDEN, Map.of("header", "资金\r\n请点 https://evil.example/a"));
        sent(HUANGSHUI, Verdict.QUERIED, written);
        assertThat(draft().text()).contains("资金 请点 […]").doesNotContain("evil.example", "资金\n", "资金\r");
    }

    @Test
    void lists_fifty_questions_and_counts_the_others() {
        sent(
                HUANGSHUI,
                Verdict.QUERIED,
                IntStream.range(0, 50).mapToObj(CoverLetterTests::query).toArray(Finding[]::new));
        assertThat(draft().text()).doesNotContain("此外还有");
        sent(XITUO, Verdict.QUERIED, query(1), query(2));
        assertThat(draft().text()).contains("此外还有 2 条");
        assertThat(draft().text().lines().filter(line -> line.startsWith("\u3000黄水镇")))
                .hasSize(50);
    }

    @Test
    void a_trial_run_says_so() {
        Draft trial = letter(Edition.FIRST, NotCounted.NOTHING, Set.of(), true).draft(new byte[] {1}, "");
        assertThat(trial.subject()).startsWith("【试运行】《");
        assertThat(trial.text()).contains("这是一次试运行");
    }

    @Test
    void a_correction_is_called_one_and_another_try_is_not() {
        CoverLetter correction = letter(new Edition(2, true), NotCounted.NOTHING, Set.of(), false);
        assertThat(correction.draft(new byte[] {1}, "").subject())
                .startsWith("【更正】")
                .contains("第 2 版");
        assertThat(correction.fileName()).isEqualTo("困难群众救助情况统计表（第一次）汇总表 更正2.xlsx");
        CoverLetter again = letter(new Edition(2, false), NotCounted.NOTHING, Set.of(), false);
        assertThat(again.draft(new byte[] {1}, "").subject()).doesNotContain("更正");
        assertThat(again.fileName()).isEqualTo("困难群众救助情况统计表（第一次）汇总表（2）.xlsx");
    }

    @Test
    void a_bureau_without_a_person_and_a_campaign_without_a_notice_are_addressed_plainly() {
        Campaign plain = House.with(County.campaign(), new Bureau("市民政局", "", "bureau@municipal.example"), null);
        CoverLetter letter = new CoverLetter(
                RoundSnapshot.from(house.office.standings, plain, FIRST),
                Edition.FIRST,
                NotCounted.NOTHING,
                Set.of(),
                false);
        assertThat(letter.draft(new byte[] {1}, "").text())
                .startsWith("市民政局：\n")
                .doesNotContain("依据");
    }
}
