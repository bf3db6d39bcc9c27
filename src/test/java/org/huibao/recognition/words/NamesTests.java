package org.huibao.recognition.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huibao.fixtures.County.HUANGSHUI;
import static org.huibao.fixtures.County.SANHE;
import static org.huibao.fixtures.County.XITUO;

import org.huibao.fixtures.County;
import org.huibao.recognition.TownCampaign;
import org.huibao.vocabulary.ReportingUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The townships of a small county: 黄水镇, 西沱镇 and 三河镇 in 石柱县. */
class NamesTests {
    private final Names names = new Names(County.campaign());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "黄水镇",
                "黄 水 镇",
                "黄水",
                "1.黄水镇",
                "（一）黄水镇",
                "12黄水镇",
                "黄水镇：",
                "黄水镇人民政府",
                "黄水镇民政办（盖章）",
                "石柱县黄水镇",
                "重庆市石柱县黄水镇",
                "石柱土家族自治县黄水镇"
            })
    void a_unit_goes_by_its_name_and_what_an_office_adds_to_it(String text) {
        assertThat(names.unit(text)).hasValue(HUANGSHUI);
    }

    @ParameterizedTest
    @ValueSource(strings = {"黄水乡", "黄", "忠县黄水镇", "黄水镇小学", "黄水村", "合计", "", "黄水镇红星村"})
    void anything_else_is_no_unit(String text) {
        assertThat(names.unit(text)).isEmpty();
    }

    @Test
    void a_longer_text_mentions_units() {
        assertThat(names.mentioned("黄水镇2023年低保统计表")).containsExactly(HUANGSHUI);
        assertThat(names.mentioned("西沱镇、三河镇报表")).containsExactlyInAnyOrder(XITUO, SANHE);
        assertThat(names.mentioned("统计表-黄水.xlsx")).containsExactly(HUANGSHUI);
        assertThat(names.mentioned("忠县黄水镇报表")).isEmpty();
        assertThat(names.mentioned("低保统计表")).isEmpty();
    }

    @Test
    void an_official_name_of_two_characters_is_mentioned_at_the_beginning_of_a_text() {
        Names provinces = new Names(TownCampaign.of(
                "provinces",
                TownCampaign.CAMPAIGN,
                TownCampaign.FORM,
                "code,name,aliases,emails,contact,phone\n1,天津,,,,\n2,河北,农业,,,\n3,内蒙古,,,,\n"));
        assertThat(provinces.mentioned("天津报表").stream().map(ReportingUnit::name))
                .containsExactly("天津");
        assertThat(provinces.mentioned("附件1：河北2024年统计表").stream().map(ReportingUnit::name))
                .containsExactly("河北");
        assertThat(provinces.mentioned("农业生产情况表")).isEmpty();
        assertThat(provinces.mentioned("大天津报表")).isEmpty();
        assertThat(provinces.mentioned("津")).isEmpty();
    }

    @Test
    void a_units_name_with_another_area_before_it_is_told() {
        assertThat(names.foreign("忠县黄水镇报表")).hasValue("忠县黄水镇");
        assertThat(names.foreign("石柱县黄水镇报表")).isEmpty();
        assertThat(names.foreign("报表")).isEmpty();
    }

    @Test
    void what_is_like_a_unit_is_only_proposed() {
        assertThat(names.like("黄水乡")).hasValue(HUANGSHUI);
        assertThat(names.like("西陀镇")).hasValue(XITUO);
        assertThat(names.like("临溪镇")).isEmpty();
        assertThat(names.like("镇")).isEmpty();
    }

    @Test
    void the_office_itself_and_other_areas_are_told_apart() {
        assertThat(names.isReportingUnit("石柱县民政局")).isTrue();
        assertThat(names.isReportingUnit("石柱县")).isTrue();
        assertThat(names.isReportingUnit("黄水镇")).isFalse();
        assertThat(names.isAnotherArea("忠县")).isTrue();
        assertThat(names.isAnotherArea("忠县民政局")).isTrue();
        assertThat(names.isAnotherArea("石柱县")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"临溪镇", "县本级", "市直单位", "忠县"})
    void a_name_on_the_rosters_level_is_no_part_of_a_unit(String text) {
        assertThat(names.isOnRosterLevel(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"红星村", "东风社区", "第一居委会", "张某"})
    void villages_and_people_may_be_parts_of_a_unit(String text) {
        assertThat(names.isOnRosterLevel(text)).isFalse();
    }
}
