package org.huibao.recognition.whose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.huibao.recognition.TownCampaign;
import org.huibao.vocabulary.Round;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoundNamesTests {
    private static final List<String> NUMERALS = List.of(
            "一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二", "十三", "十四", "十五", "十六", "十七", "十八", "十九",
            "二十", "二十一", "二十二", "二十三", "二十四");

    @Test
    void each_of_many_rounds_is_known_by_its_number_in_whatever_numerals() {
        RoundNames names = names(titles("第%s期"));
        for (int number = 1; number <= NUMERALS.size(); number++) {
            String id = String.valueOf(number);
            Stream.of(
                            "第" + NUMERALS.get(number - 1) + "期",
                            "第" + number + "期",
                            "第 " + number + " 期",
                            "第０" + number + "期")
                    .forEach(written -> assertThat(ids(names, "低保统计表（" + written + "）"))
                            .as(written)
                            .containsExactly(id));
        }
    }

    @ParameterizedTest
    @CsvSource({"第①期, 1", "第⑫期, 12", "第⒇期, 20", "第拾贰期, 12", "第廿三期, 23", "第Ⅻ期, 12", "第１０期, 10"})
    void a_number_may_be_formal_enclosed_or_wide(String written, String id) {
        assertThat(ids(names(titles("第%s期")), written)).containsExactly(id);
    }

    @Test
    void the_titles_themselves_may_be_written_in_any_numerals() {
        Stream.of("第%s批", "第%s阶段", "%s期")
                .forEach(title -> assertThat(ids(names(titles(title)), title.formatted("12")))
                        .containsExactly("12"));
    }

    @Test
    void a_number_that_can_be_read_in_two_ways_names_nothing() {
        assertThat(ids(names(titles("第%s期")), "第一百二期")).isEmpty();
        assertThat(ids(names(titles("第%s期")), "第十1期")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"十二月", "12月", "⑫月", "拾贰月", "2023年12月", "1-12月", "二〇二三年十二月", "2023.12"})
    void a_month_is_known_in_whatever_numerals(String written) {
        assertThat(ids(names("1月", "2月", "12月"), written + "报表")).containsExactly("3");
    }

    @Test
    void a_month_is_not_named_by_the_end_of_another() {
        assertThat(ids(names("1月", "2月"), "12月报表")).isEmpty();
        assertThat(ids(names("1月", "2月"), "2月报表")).containsExactly("2");
        assertThat(ids(names("1月", "2月"), "2023年元月报表")).containsExactly("1");
        assertThat(ids(names("1月", "3月"), "近三月报表")).isEmpty();
    }

    @Test
    void a_quarter_is_known_with_and_without_its_ordinal() {
        RoundNames names = names("一季度", "第二季度");
        assertThat(ids(names, "第1季度统计表")).containsExactly("1");
        assertThat(ids(names, "二季度统计表")).containsExactly("2");
        assertThat(ids(names, "第②季度统计表")).containsExactly("2");
    }

    @Test
    void a_month_of_another_year_is_not_the_rounds() {
        RoundNames names = new RoundNames(TownCampaign.of(
                "years",
                campaign("{id: \"1\", title: 1月, period: 2023年1月}", "{id: \"2\", title: 2月, period: 2023年2月}"),
                TownCampaign.FORM));
        assertThat(ids(names, "2022年1月统计表")).isEmpty();
        assertThat(names.isOtherPeriod("2022年1月统计表")).isTrue();
        assertThat(ids(names, "1月统计表")).containsExactly("1");
        assertThat(names.isOtherPeriod("2023年3月统计表")).isTrue();
        assertThat(names.isOtherPeriod("2023年2月统计表")).isFalse();
        assertThat(names.isOtherPeriod("填报日期：3月")).isFalse();
        assertThat(names.isOtherPeriod("统计表")).isFalse();
    }

    @Test
    void a_longer_title_that_holds_another_is_meant_alone() {
        assertThat(ids(names("第一次", "第一次补报"), "低保统计表（第1次补报）")).containsExactly("2");
        assertThat(ids(names("第一次", "第一次补报"), "低保统计表（第1次）")).containsExactly("1");
    }

    @Test
    void a_number_of_the_rounds_kind_that_none_has_is_another_rounds() {
        RoundNames names = names("第一次", "第二次");
        assertThat(names.isOtherNumber("第二十一次")).isTrue();
        assertThat(names.isOtherNumber("第③次")).isTrue();
        assertThat(names.isOtherNumber("第2次")).isFalse();
        assertThat(names.isOtherNumber("第三次修改")).isFalse();
        assertThat(names.isOtherNumber("第三期")).isFalse();
        assertThat(names("第一次", "春季").isOtherNumber("第三次")).isFalse();
    }

    @Test
    void a_line_that_tells_a_day_names_no_round() {
        assertThat(ids(names("第一次", "第二次"), "填报时间：第一次")).isEmpty();
    }

    private static String[] titles(String pattern) {
        return NUMERALS.stream().map(pattern::formatted).toArray(String[]::new);
    }

    private static RoundNames names(String... titles) {
        return new RoundNames(TownCampaign.of(
                "many",
                campaign(IntStream.range(0, titles.length)
                        .mapToObj(at -> "{id: \"" + (at + 1) + "\", title: " + titles[at] + "}")
                        .toArray(String[]::new)),
                TownCampaign.FORM));
    }

    private static String campaign(String... rounds) {
        return TownCampaign.CAMPAIGN.substring(0, TownCampaign.CAMPAIGN.indexOf("  - {")) + "  - "
                + String.join("\n  - ", rounds) + "\n";
    }

    private static List<String> ids(RoundNames names, String text) {
        return names.in(text).stream().map(Round::id).toList();
    }
}
