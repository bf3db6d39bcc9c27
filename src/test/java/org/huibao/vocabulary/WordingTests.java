package org.huibao.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WordingTests {
    private static final Wording CHINESE = Wording.in(Locale.SIMPLIFIED_CHINESE);
    private static final Wording ENGLISH = Wording.in(Locale.ENGLISH);

    @Test
    void leaves_out_what_has_no_argument() {
        Finding bare = Finding.of(FindingCode.NO_FIGURES);
        Finding named = Finding.of(FindingCode.NO_FIGURES, Map.of("unit", "黄水镇"));
        assertThat(CHINESE.of(bare)).startsWith("没有填报任何数据。");
        assertThat(CHINESE.of(named)).startsWith("黄水镇没有填报任何数据。");
        assertThat(ENGLISH.of(bare)).startsWith("No figures were filled in. ");
    }

    @Test
    void puts_words_of_the_program_into_the_readers_language() {
        Finding hidden =
                Finding.of(FindingCode.HIDDEN_CONTENT, Map.of("numbers", "12")).as(HiddenPart.SHEET);
        assertThat(CHINESE.of(hidden)).startsWith("隐藏的工作表里有 12 个数字");
        assertThat(ENGLISH.of(hidden)).startsWith("12 numbers stand in a hidden sheet");
    }

    @Test
    void lists_with_the_signs_of_the_readers_language() {
        String some = Listing.of(List.of("甲村", "乙村", Listing.placed("丙村", "A7"), "丁村"), 3);
        Finding summed = Finding.of(FindingCode.SUMMED_FROM_DETAILS, Map.of("rows", "4", "doubtful", some))
                .weighing(Severity.QUERY);
        assertThat(CHINESE.of(summed)).contains("甲村、乙村、丙村（A7）……（4）");
        assertThat(ENGLISH.of(summed)).contains(": 甲村, 乙村, 丙村 (A7), … (4). ");
    }

    @Test
    void what_a_sender_wrote_keeps_its_signs() {
        Finding word =
                Finding.of(FindingCode.NOT_A_NUMBER, Map.of("header", "户（户）")).with("甲、乙", null);
        assertThat(ENGLISH.of(word)).contains("“户（户）”", "“甲、乙”");
    }

    @Test
    void has_a_sentence_of_its_own_for_a_special_case() {
        Map<String, String> arguments = Map.of("header", "资金", "factor", "10", "typical", "3");
        Finding jump =
                Finding.of(FindingCode.MAGNITUDE, arguments).as(Special.EARLIER).with("30", "30");
        assertThat(CHINESE.of(jump)).startsWith("“资金”为 30，是贵单位上一次数据（3）的 10 倍。");
    }

    @Test
    void asks_for_an_explanation_only_where_one_helps() {
        Finding broken = Finding.of(FindingCode.RULE_BROKEN, Map.of("rule", "1 <= 2", "arithmetic", "3 > 2"));
        assertThat(CHINESE.of(broken)).endsWith("请核对改正。");
        assertThat(CHINESE.of(broken.weighing(Severity.QUERY))).endsWith("如情况属实，请说明原因。");
        assertThat(ENGLISH.of(broken)).doesNotContain("explain");
    }

    @Test
    void says_what_a_sender_of_that_format_can_do() {
        assertThat(CHINESE.of(unread("甲.pdf", UnreadFormat.PDF))).startsWith("《甲.pdf》是 PDF 文件");
        assertThat(CHINESE.of(unread("甲.xls", UnreadFormat.XLS_95))).startsWith("《甲.xls》的格式（Excel 5.0/95 工作簿）无法读取");
        assertThat(CHINESE.of(unread("甲.7z", UnreadFormat.SEVEN_ZIP))).startsWith("《甲.7z》是 7z 压缩包，无法打开。请解压后");
    }

    @Test
    void brackets_and_braces_in_what_the_sender_wrote_stay_as_they_are() {
        Finding finding = Finding.of(FindingCode.NOT_A_NUMBER, Map.of("header", "[甲]{original}$1"))
                .with("{taken}[12]", null);
        assertThat(CHINESE.of(finding)).startsWith("“[甲]{original}$1”应填一个数字，现为“{taken}[12]”");
    }

    @ParameterizedTest
    @EnumSource(FindingCode.class)
    void every_case_reads_on_with_and_without_arguments(FindingCode code) {
        Map<String, String> arguments = new HashMap<>();
        code.arguments().forEach(name -> arguments.put(name, "3"));
        for (FindingCase which : code.cases()) {
            for (Wording wording : List.of(CHINESE, ENGLISH)) {
                Finding full = Finding.of(code, arguments).as(which).with("乙", "3");
                assertThat(wording.of(full)).isNotBlank().doesNotContain("{", "}", "[", "]", "  ", "《》", "（）", "“”");
                assertThat(wording.of(Finding.of(code).as(which))).isNotBlank().doesNotContain("{", "}", "[", "]");
            }
        }
    }

    @ParameterizedTest
    @EnumSource(FindingCode.class)
    void every_sentence_reads_on_with_and_without_arguments(FindingCode code) {
        Map<String, String> arguments = new HashMap<>();
        code.arguments().forEach(name -> arguments.put(name, "甲"));
        for (Wording wording : new Wording[] {CHINESE, ENGLISH}) {
            Finding full = Finding.of(code, arguments).with("乙", "3").at(Place.at("Sheet1", 0, 0));
            assertThat(wording.of(full)).isNotBlank().doesNotContain("{", "}", "[", "]", "  ", "《》", "（）", "“”");
            assertThat(wording.of(Finding.of(code))).isNotBlank().doesNotContain("{", "}", "[", "]", "《》", "（）。");
        }
    }

    @ParameterizedTest
    @EnumSource(FindingCode.class)
    void says_what_is_wrong_alone_to_whoever_has_nothing_to_mend(FindingCode code) {
        for (Wording wording : List.of(CHINESE, ENGLISH)) {
            for (Severity severity : Severity.values()) {
                String fact = wording.fact(Finding.of(code).weighing(severity));
                assertThat(fact).isNotEmpty().doesNotContain("请", "lease", "，。", "。。", "..", ";.", ",.");
                assertThat(fact).endsWith(wording == CHINESE ? "。" : ".");
            }
        }
    }

    @Test
    void joins_the_fact_and_what_to_do() {
        Finding broken = Finding.of(
                        FindingCode.RULE_BROKEN, Map.of("rule", "1 <= 2", "arithmetic", "5 <= 3", "difference", "2"))
                .weighing(Severity.QUERY);
        assertThat(CHINESE.fact(broken)).isEqualTo("不符合审核关系 1 <= 2：5 <= 3，相差 2。");
        assertThat(CHINESE.cure(broken)).isEqualTo("请核对改正；如情况属实，请说明原因。");
        assertThat(CHINESE.of(broken)).isEqualTo("不符合审核关系 1 <= 2：5 <= 3，相差 2。请核对改正；如情况属实，请说明原因。");
        assertThat(ENGLISH.of(broken)).contains("difference 2. Please check and correct;");
    }

    @Test
    void joins_them_by_a_comma_where_the_sentence_goes_on() {
        Finding date = Finding.of(FindingCode.DATE_IN_NUMBER).with("1月2日", null);
        assertThat(CHINESE.of(date)).endsWith("可能是填写时被自动改成了日期，请把单元格改为“常规”格式后重新填写。");
        assertThat(CHINESE.fact(date)).endsWith("可能是填写时被自动改成了日期。");
        assertThat(ENGLISH.of(date)).contains("while typing; please set");
        assertThat(ENGLISH.fact(date)).endsWith("while typing.");
    }

    @Test
    void asks_for_nothing_where_nothing_is_to_be_done() {
        Finding beside =
                Finding.of(FindingCode.NOT_A_TABLE).as(Tableless.BESIDE).ofFile("说明.docx");
        assertThat(CHINESE.cure(beside)).isEmpty();
        assertThat(CHINESE.of(beside))
                .isEqualTo(CHINESE.fact(beside))
                .isEqualTo("《说明.docx》没有表格，只有文字，已作为附带材料留存，其中的数字没有采用。");
    }

    @Test
    void tells_limits_with_their_units() {
        Wording chinese = Wording.in(Locale.SIMPLIFIED_CHINESE);
        Wording english = Wording.in(Locale.ENGLISH);
        assertThat(chinese.of(Finding.tooLarge(Limit.BYTES, 52_428_800))).contains("超过上限 50 MB");
        assertThat(english.of(Finding.tooLarge(Limit.UNPACKED, 1_572_864))).contains("limit 1.5 MB");
        assertThat(chinese.of(Finding.tooLarge(Limit.BYTES, 102_400))).contains("100 KB");
        assertThat(chinese.of(Finding.tooLarge(Limit.SECONDS, 60))).contains("60 秒");
        assertThat(english.of(Finding.tooLarge(Limit.ENTRIES, 200))).contains("200 files");
    }

    private static Finding unread(String file, UnreadFormat format) {
        return Finding.of(FindingCode.UNSUPPORTED_FORMAT).as(format).ofFile(file);
    }

    @Test
    void what_depends_on_its_reader_is_said_in_letters_too_and_what_a_sender_wrote_in_it_leads_nowhere() {
        String sides = Phrase.of("sum", Phrase.of("year-before", "户数") + " > http://a.example x") + " ≠ ";
        Finding shown = Finding.of(FindingCode.RULE_BROKEN, Map.of("rule", "1", "arithmetic", sides))
                .shown();

        assertThat(CHINESE.of(shown)).contains("上年同期的户数 > […] x之和 ≠").doesNotContain("year-before");
        assertThat(ShownName.ofPhrases("a\nb")).isEqualTo("a b");
    }
}
