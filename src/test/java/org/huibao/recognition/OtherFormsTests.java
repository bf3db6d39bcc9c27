package org.huibao.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.huibao.fixtures.TableSketch;
import org.huibao.reading.Contents;
import org.huibao.reading.cells.Cell;
import org.huibao.reading.grid.Sheet;
import org.huibao.recognition.whose.Clues;
import org.huibao.recognition.whose.RoundMemory;
import org.huibao.vocabulary.Campaign;
import org.huibao.vocabulary.FindingCode;
import org.huibao.vocabulary.Severity;
import org.huibao.vocabulary.Submission;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Forms of other trades than the usual one, whose printed tables are laid out in ways of their own. */
class OtherFormsTests {
    private static final String FORM = """
            title: 农村公路建设情况统计表
            stub: {header: 乡镇}
            columns:
              - header: 新建
                columns:
                  - {key: times, header: 人次, type: count, unit: 人次}
                  - {key: batches, header: 批次数, type: count, unit: 批次}
                  - {key: built, header: 资金支出, type: amount, unit: 万元}
              - {key: paid, header: 资金支出, type: amount, unit: 万元}
              - {key: rate, header: 人均补助额, type: amount, unit: 元}
            """;
    private static final Campaign ROADS = campaign(FORM);
    private static final String HEAD = """
            乡镇|新建|<|<|资金支出|人均补助额
            ^|人次|批次数|资金支出|^|^
            """;

    @Test
    void knows_a_row_of_units_of_measure_by_the_forms_own_units() {
        Recognised recognised = recognise(HEAD + "计量单位|人次|批次|万元|万元|元\n黄水镇|12|3|4.5|6.7|89");

        assertThat(figures(recognised, "黄水镇"))
                .containsEntry("times", "12")
                .containsEntry("batches", "3")
                .containsEntry("paid", "6.7");
        assertThat(codes(recognised)).isEmpty();
    }

    @Test
    void takes_the_stub_for_no_column_that_reads_much_like_it() {
        Campaign campaign = campaign("""
                title: 资金投入统计表
                stub: {header: 乡镇}
                columns:
                  - {key: county, header: 县级, type: amount, unit: 万元}
                  - {key: town, header: 乡镇级, type: amount, unit: 万元}
                  - {key: sum, header: 合计, type: amount, unit: 万元}
                """);
        Recognised recognised = recognise(campaign, "乡镇|县级|投入多少|合计\n黄水镇|1|2|3");

        assertThat(figures(recognised, "黄水镇")).containsEntry("county", "1").containsEntry("sum", "3");
    }

    @Test
    void leaves_brackets_with_the_forms_own_units_out_of_headers() {
        Recognised recognised =
                recognise(HEAD.replace("批次数", "批次数（批次）").replace("人次|", "人次（人次）|") + "黄水镇|12|3|4.5|6.7|89");

        assertThat(figures(recognised, "黄水镇")).containsEntry("batches", "3");
        assertThat(codes(recognised)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"楼栋数  （单位：栋）|面积(计量单位：万㎡)", "楼栋数[栋]|面积（单位:万m2）", "楼栋数（单位 栋）|面积"})
    void leaves_the_label_of_a_unit_of_measure_out_of_headers_too(String header) {
        Campaign campaign = campaign("""
                title: 旧房改造统计表
                stub: {header: 乡镇}
                columns:
                  - {key: houses, header: 楼栋数, type: count, unit: 栋}
                  - {key: area, header: 面积, type: amount, unit: 万㎡}
                """);
        Recognised recognised = recognise(campaign, "乡镇|" + header + "\n黄水镇|12|3.4");

        assertThat(figures(recognised, "黄水镇")).containsEntry("houses", "12").containsEntry("area", "3.4");
        assertThat(codes(recognised)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\n", " / ", "-", ""})
    void knows_a_path_below_a_month_that_stands_in_one_cell(String between) {
        Campaign campaign = campaign("""
                title: 参保情况统计表
                stub: {header: 乡镇}
                columns:
                  - header: 1月
                    columns:
                      - {key: a1, header: 新增人数, type: count, unit: 人}
                      - {key: b1, header: 退保人数, type: count, unit: 人}
                  - header: 2月
                    columns:
                      - {key: a2, header: 新增人数, type: count, unit: 人}
                      - {key: b2, header: 退保人数, type: count, unit: 人}
                """);
        String header = "乡镇|2月/新增人数（人）|1月/新增人数（人）|1月/退保人数（人）|2月/退保人数（人）";
        Recognised recognised = recognise(campaign, header.replace("/", between) + "\n黄水镇|2|1|3|4");

        assertThat(figures(recognised, "黄水镇"))
                .containsEntry("a1", "1")
                .containsEntry("a2", "2")
                .containsEntry("b1", "3")
                .containsEntry("b2", "4");
        assertThat(codes(recognised)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"指标|黄水镇|西沱镇|万安街道|三河镇", "|黄水镇|西沱镇|万安街道|三河镇", "养护情况表\n指标|黄水镇|西沱镇|万安街道|三河镇"})
    void reads_a_single_indicator_with_its_units_across(String head) {
        Campaign campaign = campaign("""
                title: 养护情况表
                stub: {header: 乡镇}
                columns:
                  - {key: length, header: 养护里程, type: amount, unit: 公里}
                """);
        Recognised recognised = recognise(campaign, head + "\n养护里程（公里）|30.8|1|2|3");

        assertThat(figures(recognised, "黄水镇")).containsEntry("length", "30.8");
        assertThat(figures(recognised, "三河镇")).containsEntry("length", "3");
        assertThat(codes(recognised)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"约50,approximate", "无,no-figure-word", "待核实,not-a-number"})
    void reads_a_single_indicator_with_its_units_across_also_where_words_stand_below_them(String said, String code) {
        Campaign campaign = campaign("""
                title: 养护情况表
                stub: {header: 乡镇}
                columns:
                  - {key: length, header: 养护里程, type: amount, unit: 公里}
                """);
        Recognised recognised = recognise(campaign, "养护情况表\n指标|黄水镇|西沱镇\n养护里程（公里）|" + said + "|" + said + "\n注：1.按月填报。");

        assertThat(recognised.unclaimed()).isEmpty();
        assertThat(recognised.tables().get(0).units()).hasSize(2);
        assertThat(codes(recognised)).contains(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "指标|<|黄水镇|西沱镇\n新建|人次|1|11\n^|批次数|2|12\n^|资金支出|3|13\n资金支出|<|4|14\n人均补助额|<|5|15",
                "指标|<|黄水镇\n新建|人次|1\n^|批次数|2\n^|资金支出|3\n资金支出|<|4\n人均补助额|<|5",
                "指标|<|西沱镇|黄水镇\n新建|人次|11|1\n|批次数|12|2\n|资金支出|13|3\n资金支出||14|4\n人均补助额||15|5",
                "农村公路建设情况统计表|<|<\n指标|<|黄水镇\n新建|人次|1\n^|批次数|2\n^|资金支出|3\n资金支出|<|4\n人均补助额|<|5"
            })
    void reads_groups_of_indicators_that_are_merged_down_the_side(String drawing) {
        Recognised recognised = recognise(drawing);

        assertThat(figures(recognised, "黄水镇"))
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of("times", "1", "batches", "2", "built", "3", "paid", "4", "rate", "5"));
        assertThat(codes(recognised)).isEmpty();
    }

    @Test
    void reads_one_unit_over_several_indicators() {
        Campaign campaign = campaign("""
                title: 养护情况表
                stub: {header: 乡镇}
                columns:
                  - {key: a, header: 养护里程, type: amount, unit: 公里}
                  - {key: b, header: 养护人数, type: count, unit: 人}
                  - {key: c, header: 投入资金, type: amount, unit: 万元}
                  - {key: d, header: 巡查次数, type: count, unit: 次}
                  - {key: e, header: 修复处数, type: count, unit: 处}
                """);
        String table = "指标|黄水镇\n养护里程（公里）|30.8\n养护人数（人）|1\n投入资金（万元）|2\n巡查次数（次）|3\n修复处数（处）|4";
        for (String drawing : List.of(table, table.replace("指标", "乡镇"), table.replace("指标", ""))) {
            Recognised recognised = recognise(campaign, drawing);
            assertThat(figures(recognised, "黄水镇")).hasSize(5).containsEntry("a", "30.8");
            assertThat(codes(recognised)).isEmpty();
        }
    }

    @Test
    void tells_a_column_of_a_group_that_was_never_merged_from_one_without_a_group() {
        Recognised recognised = recognise("乡镇|新建|||资金支出|人均补助额\n|人次|批次数|资金支出（万元）||\n黄水镇|12|3|4.5|6.7|89");

        assertThat(figures(recognised, "黄水镇")).containsEntry("built", "4.5").containsEntry("paid", "6.7");
    }

    @Test
    void goes_on_below_a_repeated_header_whose_units_row_is_not_repeated() {
        Recognised recognised = recognise(
                HEAD + "计量单位|人次|批次|万元|万元|元\n黄水镇|12|3|4.5|6.7|89\n" + HEAD + "西沱镇|1|2|3|4|5\n合计|13|5|7.5|10.7|94");

        assertThat(recognised.tables())
                .singleElement()
                .satisfies(table -> assertThat(table.members()).hasSize(2));
    }

    @Test
    void takes_a_line_of_the_usual_unit_of_measure_for_the_columns_in_that_unit_alone() {
        Recognised recognised = recognise("农村公路建设情况统计表|||||单位：万元\n" + HEAD + "黄水镇|12|3|4.5|6.7|89");

        assertThat(figures(recognised, "黄水镇")).containsEntry("paid", "6.7").containsEntry("rate", "89");
        assertThat(codes(recognised)).isEmpty();
    }

    @Test
    void converts_what_a_line_above_the_table_declares_in_a_unit_that_the_form_hardly_has() {
        Recognised recognised = recognise("农村公路建设情况统计表|||||单位：元\n" + HEAD + "黄水镇|12|3|45000|67000|89");

        assertThat(figures(recognised, "黄水镇")).containsEntry("paid", "6.7").containsEntry("rate", "89");
        assertThat(codes(recognised)).contains("unit-converted");
    }

    @Test
    void passes_over_a_blank_column_that_was_slipped_in_below_a_group() {
        Campaign campaign = campaign("""
                title: 民兵训练汇总表
                stub: {header: 乡镇}
                columns:
                  - {key: all, header: 参训, type: count, unit: 人}
                  - header: 参训
                    columns:
                      - {key: women, header: 其中：女, type: count, unit: 人}
                      - {key: young, header: 其中：青年, type: count, unit: 人}
                  - {key: cars, header: 车辆数, type: count, unit: 辆}
                """);
        Recognised recognised = recognise(campaign, "乡镇|参训|参训|<|<|车辆数\n^|^|其中：女||其中：青年|^\n黄水镇|9|2||3|4");

        assertThat(figures(recognised, "黄水镇")).containsEntry("all", "9").containsEntry("young", "3");
        assertThat(codes(recognised)).isEmpty();
    }

    @Test
    void takes_a_hidden_column_of_the_form_for_nobodys_figures() {
        Sheet sheet = TableSketch.of(HEAD + "黄水镇|12|3|4.5|6.7|89\n西沱镇|||||\n").hidingColumn(2);
        Recognised recognised = recognise(ROADS, sheet);

        assertThat(recognised.tables().get(0).units())
                .singleElement()
                .satisfies(rows -> assertThat(rows.unit().name()).isEqualTo("黄水镇"));
    }

    @Test
    void knows_a_nil_return_that_stands_in_a_column_of_numbers_or_below_the_table() {
        for (String rows : List.of("黄水镇|零报告||||", "黄水镇|||||\n本单位本期零报告|||||")) {
            Recognised recognised = recognise(HEAD + rows);

            assertThat(recognised.unclaimed()).isEmpty();
            assertThat(recognised.tables().get(0).units())
                    .singleElement()
                    .satisfies(unit -> assertThat(unit.nil()).isTrue());
            assertThat(codes(recognised)).isEmpty();
        }
    }

    @Test
    void knows_units_numbered_in_the_same_cell() {
        Recognised recognised = recognise(HEAD + "1 黄水镇|12|3|4.5|6.7|89\n2西沱镇|1|2|3|4|5");

        assertThat(recognised.unclaimed()).isEmpty();
        assertThat(recognised.tables().get(0).units()).hasSize(2);
    }

    @Test
    void takes_neither_a_stamp_line_nor_a_stray_row_of_numbers_for_a_units_figures() {
        Recognised stamped = recognise(HEAD + "黄水镇|12|3|4.5|6.7|89\n单位（盖章）：|2333||||\n");
        assertThat(figures(stamped, "黄水镇")).containsEntry("times", "12");
        assertThat(codes(stamped)).isEmpty();

        Recognised stray = recognise(HEAD + "黄水镇|12|3|4.5|6.7|89\n西沱镇|||||\n2024年数据|1|2|3|4|5\n");
        assertThat(stray.unclaimed()).extracting(finding -> finding.code().id()).containsExactly("unit-unknown");
        assertThat(stray.tables().get(0).units()).hasSize(1);
    }

    @Test
    void knows_column_numbers_that_say_what_they_are() {
        Campaign numbered = campaign("""
                title: 防汛物资统计表
                stub: {header: 乡镇}
                columns:
                  - {key: bags, no: 1, header: 沙袋, type: count, unit: 条}
                  - {key: boats, no: 2, header: 船, type: count, unit: 艘}
                """);
        Recognised recognised = recognise(numbered, "乡镇|沙袋|船\n栏次|第1栏|第2栏\n黄水镇|12|3");

        assertThat(figures(recognised, "黄水镇")).containsEntry("bags", "12").containsEntry("boats", "3");
        assertThat(codes(recognised)).isEmpty();
    }

    @Test
    void tells_february_from_december_and_the_day_of_filling_in_from_the_period() {
        Campaign monthly = TownCampaign.of("towns", """
                id: towns
                title: 农村公路月报
                reporting-unit: 石柱县交通局
                rounds:
                  - {id: "2", title: 2月, period: 2023年2月, opens: 2023-03-01T00:00, due: 2023-03-05T18:00, forward: 2023-03-08T09:00}
                  - {id: "3", title: 3月, period: 2023年3月, opens: 2023-04-01T00:00, due: 2023-04-05T18:00, forward: 2023-04-08T09:00}
                """, FORM);
        String row = "黄水镇|12|3|4.5|6.7|89";

        assertThat(codes(recognise(monthly, "2022年12月农村公路建设情况统计表\n" + HEAD + row)))
                .containsOnly("wrong-round");
        assertThat(recognise(monthly, "2023年3月农村公路建设情况统计表||填报时间：2023年2月\n" + HEAD + row)
                        .tables())
                .singleElement()
                .satisfies(table -> assertThat(table.round().id()).isEqualTo("3"));
    }

    @Test
    void takes_the_total_of_the_last_page_for_the_total_of_all_pages() {
        String title = "农村公路建设情况统计表\n";
        Recognised recognised = recognise(
                title + HEAD + "黄水镇|12|3|4.5|6.7|89\n\n" + title + HEAD + "西沱镇|1|2|3|4|5\n合计|13|5|7.5|10.7|94");

        assertThat(recognised.tables())
                .singleElement()
                .satisfies(table -> assertThat(table.members()).hasSize(2))
                .satisfies(table -> assertThat(table.units()).hasSize(2));
    }

    @Test
    void takes_a_total_above_the_first_page_for_the_total_of_all_pages() {
        String title = "农村公路建设情况统计表\n";
        Recognised recognised = recognise(
                title + HEAD + "合计|13|5|7.5|10.7|94\n黄水镇|12|3|4.5|6.7|89\n\n" + title + HEAD + "西沱镇|1|2|3|4|5");

        assertThat(recognised.tables())
                .singleElement()
                .satisfies(table -> assertThat(table.members()).hasSize(2))
                .satisfies(table -> assertThat(table.units()).hasSize(2));
    }

    @Test
    void goes_on_below_a_repeated_header_that_is_not_quite_the_same() {
        Recognised recognised = recognise(HEAD.replace("补助额\n", "补助额|备注\n") + "黄水镇|12|3|4.5|6.7|89\n"
                + HEAD.replace("批次数", "批 次 数*") + "西沱镇|1|2|3|4|5\n合计|13|5|7.5|10.7|94");

        assertThat(recognised.tables())
                .singleElement()
                .satisfies(table -> assertThat(table.members()).hasSize(2));
    }

    @Test
    void takes_instructions_above_a_table_for_no_title() {
        Recognised recognised = recognise("说明：请于1月12日前报送，电话2333\n" + HEAD + "黄水镇|12|3|4.5|6.7|89");

        assertThat(figures(recognised, "黄水镇")).containsEntry("times", "12");
        assertThat(codes(recognised)).isEmpty();
    }

    @Test
    void takes_a_line_that_names_the_unit_alone_for_no_title_of_another_form() {
        assertThat(codes(recognise("黄水镇上报表\n" + HEAD + "黄水镇|12|3|4.5|6.7|89"))).isEmpty();
        assertThat(codes(recognise("黄水镇信访事项\n" + HEAD + "黄水镇|12|3|4.5|6.7|89"))).containsExactly("wrong-form");
    }

    @Test
    void keeps_what_the_unit_of_measure_tells_apart_where_a_twin_is_missing() {
        Campaign twins = campaign("""
                title: 资金统计表
                stub: {header: 乡镇}
                columns:
                  - {key: central, no: 1, header: 金额, type: amount, unit: 万元}
                  - {key: local, no: 2, header: 金额, type: amount, unit: 万元}
                  - {key: each, no: 3, header: 金额, type: amount, unit: 元}
                  - {key: people, no: 4, header: 人数, type: count, unit: 人}
                """);
        Recognised recognised = recognise(twins, "乡镇|金额（万元）|金额（元）|人数\n黄水镇|10|30|40");

        assertThat(figures(recognised, "黄水镇")).containsEntry("each", "30").doesNotContainKeys("central", "local");
        assertThat(codes(recognised)).contains("column-ambiguous");
    }

    @Test
    void takes_a_villages_committee_for_the_village() {
        Campaign villages = TownCampaign.of("towns", TownCampaign.CAMPAIGN, FORM, """
                code,name,aliases,emails,contact,phone
                1,红星村,,,,
                2,东风社区,,,,
                3,前进村,,,,
                """);
        Recognised recognised = recognise(villages, HEAD + "红星村委会|1|2|3|4|5\n东风社区居委会|1|2|3|4|5\n前进村民委员会|1|2|3|4|5");

        assertThat(recognised.unclaimed()).isEmpty();
        assertThat(recognised.tables().get(0).units()).hasSize(3);
    }

    @Test
    void reads_a_table_that_is_kept_in_english() {
        Campaign english = TownCampaign.of("towns", TownCampaign.CAMPAIGN, """
                title: Road statistics
                stub: {header: Township}
                columns:
                  - {key: families, header: Households, type: count, unit: households}
                  - {key: spent, header: Expenditure, type: amount, unit: k euro}
                """, """
                code,name,aliases,emails,contact,phone
                1,Green Town,,,,
                2,Red Town,,,,
                """);
        Recognised recognised = recognise(english, """
                Road statistics||Unit: households, k euro
                Township|Households|Expenditure
                Example: Blue Town|1|2
                Green Town|1|2.5
                Red Town|1,200 households|about 5
                Grand Total|1201|7.5
                Prepared by: somebody|2333|
                """);

        assertThat(figures(recognised, "Green Town")).containsEntry("spent", "2.5");
        assertThat(figures(recognised, "Red Town"))
                .containsEntry("families", "1200")
                .containsEntry("spent", "5");
        assertThat(recognised.tables().get(0).total()).isNotNull();
        assertThat(codes(recognised)).containsOnly("example-row", "approximate");
    }

    @Test
    void knows_a_line_of_units_of_measure_that_only_the_form_knows() {
        Campaign lamps = campaign("""
                title: 路灯统计表
                stub: {header: 乡镇}
                columns:
                  - {key: lamps, header: 路灯, type: count, unit: 盏}
                  - {key: posts, header: 灯杆, type: count, unit: 根}
                """);
        Recognised recognised = recognise(lamps, "路灯统计表||单位：盏、根\n乡镇|路灯|灯杆\n黄水镇|12|3");

        assertThat(figures(recognised, "黄水镇")).containsEntry("lamps", "12");
    }

    @Test
    void adds_every_village_sheet_to_the_sheet_that_sums_them_up() {
        Recognised recognised = recognise(
                ROADS,
                "黄水镇.xlsx",
                TableSketch.named("汇总", HEAD + "黄水镇|3|3|3|3|9"),
                TableSketch.named("一村", HEAD + "一村|1|1|1|1|9"),
                TableSketch.named("二村", HEAD + "二村|2|2|2|2|9"));

        assertThat(recognised.tables())
                .singleElement()
                .satisfies(table -> assertThat(table.units().get(0).details()).hasSize(2));
    }

    @Test
    void takes_a_total_that_says_nothing_of_averages_for_the_same_as_the_units_row_in_a_list() {
        Campaign campaign = campaign(FORM.replace("unit: 元}", "unit: 元, aggregate: none}"));
        String villages = HEAD + "一村|1|1|1|1|9\n二村|约2|2|2|2|9\n合计|3|3|3|3|";
        Recognised recognised = recognise(
                campaign,
                "报表.xlsx",
                TableSketch.named("汇总", HEAD + "黄水镇|3|3|3|3|8\n西沱镇|1|1|1|1|7"),
                TableSketch.named("黄水镇", villages));

        assertThat(figures(recognised, "黄水镇")).containsEntry("rate", "8").containsEntry("times", "3");
        assertThat(recognised.tables().get(0).units().get(0).details()).hasSize(2);
        assertThat(codes(recognised)).contains("approximate");
        assertThat(recognise(
                                campaign,
                                "报表.xlsx",
                                TableSketch.named("汇总", HEAD + "黄水镇|3|3|3|4|8\n西沱镇|1|1|1|1|7"),
                                TableSketch.named("黄水镇", villages))
                        .unclaimed())
                .extracting(finding -> finding.code().id())
                .containsExactly("unit-twice");
    }

    @Test
    void asks_about_a_row_in_which_a_unit_says_that_nothing_applies() {
        Recognised recognised = recognise(HEAD + "黄水镇|12|3|4.5|6.7|89\n西沱镇|/|/|—|不涉及|/\n三河镇|||||");

        assertThat(recognised.tables().get(0).units()).hasSize(1);
        assertThat(recognised.tables().get(0).findings())
                .filteredOn(finding -> finding.code() == FindingCode.NOT_APPLICABLE)
                .hasSize(5)
                .allSatisfy(finding -> assertThat(finding.unit()).isEqualTo("西沱镇"))
                .allSatisfy(finding -> assertThat(finding.severity()).isEqualTo(Severity.QUERY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"黄水镇|||||", "合计|12|3|4.5|6.7|89\n黄水镇|||||"})
    void names_the_only_unit_whose_row_is_empty(String rows) {
        assertThat(recognise(HEAD + rows).unclaimed())
                .singleElement()
                .satisfies(finding -> assertThat(finding.arguments()).containsEntry("unit", "黄水镇"))
                .satisfies(finding -> assertThat(finding.code()).isEqualTo(FindingCode.NO_FIGURES));
    }

    @Test
    void ends_a_table_where_another_one_begins_below_it() {
        Recognised recognised = recognise(HEAD + "黄水镇|12|3|4.5|6.7|89\n\n附：联系人\n姓名|电话|职务||\n某人|00000000000|主任||");

        assertThat(figures(recognised, "黄水镇")).containsEntry("times", "12");
        assertThat(recognised.tables().get(0).units().get(0).rows()).hasSize(1);
        assertThat(recognised.tables().get(0).findings())
                .singleElement()
                .satisfies(told -> assertThat(told.severity()).isEqualTo(Severity.NOTE))
                .satisfies(told -> assertThat(told.arguments()).containsEntry("title", "附：联系人"));
    }

    @Test
    void ends_a_table_of_a_single_indicator_where_another_one_begins_below_it() {
        Campaign campaign = campaign(
                "title: 里程表\nstub: {header: 乡镇}\ncolumns:\n" + "  - {key: km, header: 养护里程, type: amount, unit: 公里}\n");
        String above = "乡镇|养护里程\n黄水镇|12.5\n西沱镇|3\n\n";
        Recognised recognised = recognise(campaign, above + "结对帮扶名册\n姓名|帮扶金额|备注\n某人|200|");

        assertThat(figures(recognised, "西沱镇")).containsEntry("km", "3");
        assertThat(recognised.tables().get(0).findings())
                .singleElement()
                .satisfies(told -> assertThat(told.severity()).isEqualTo(Severity.NOTE))
                .satisfies(told -> assertThat(told.arguments()).containsEntry("title", "结对帮扶名册"));
        assertThat(recognise(campaign, above + "龙潭镇|统计中\n高山乡|7").unclaimed())
                .extracting(finding -> finding.code().id())
                .contains("unit-unknown");
    }

    @ParameterizedTest
    @CsvSource({"南村|待统计|待统计|未完成|未完成,not-a-number", "姓名|待统计|待统计|未完成|未完成,wrong-form"})
    void a_row_of_words_below_a_gap_never_ends_one_units_list_unseen(String row, String code) {
        Recognised recognised =
                recognise("填报单位：黄水镇\n" + HEAD + "东村|1|1|1|1|1\n西村|1|1|1|1|1\n\n" + row + "\n北村|1|1|1|1|1");

        assertThat(codes(recognised)).contains(code);
        assertThat(recognised.tables().get(0).findings()).anyMatch(finding -> finding.severity() != Severity.NOTE);
    }

    @Test
    void takes_the_county_level_for_no_part_of_the_unit_above_it() {
        Recognised recognised = recognise(HEAD + "黄水镇|12|3|4.5|6.7|89\n县本级|1|1|1|1|1\n合计|13|4|5.5|7.7|90");

        assertThat(recognised.tables().get(0).units().get(0).rows()).hasSize(1);
        assertThat(recognised.tables().get(0).members()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"批次数[1]", "批次数①", "批次数〔2〕", "批次数注3", "批次数（注）", "批次数*", "批次数¹"})
    void leaves_footnote_marks_out_of_headers(String header) {
        Recognised recognised = recognise(HEAD.replace("批次数", header) + "黄水镇|12|3|4.5|6.7|89");

        assertThat(figures(recognised, "黄水镇")).containsEntry("batches", "3");
        assertThat(codes(recognised)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"人均", "户均数", "平均", "平均值", "占比", "占比（%）", "最大值", "最小值", "本年计划"})
    void takes_averages_shares_and_extremes_for_nobodys_figures(String label) {
        Recognised recognised =
                recognise(HEAD + "黄水镇|12|3|4.5|6.7|89\n西沱镇|1|1|1|1|1\n合计|13|4|5.5|7.7|\n" + label + "|7|8|9|7|8");

        assertThat(recognised.tables().get(0).members()).hasSize(2);
        assertThat(codes(recognised)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"XX镇（示例）", "某某镇", "××乡", "XX街道", "**村", "黄水镇（例）"})
    void knows_a_made_up_name_as_an_example(String label) {
        Recognised recognised = recognise(HEAD + label + "|7|8|9|7|8\n西沱镇|12|3|4.5|6.7|89\n合计|12|3|4.5|6.7|");

        assertThat(recognised.tables().get(0).units()).hasSize(1);
        assertThat(figures(recognised, "西沱镇")).containsEntry("times", "12");
        assertThat(codes(recognised)).containsExactly("example-row");
    }

    @Test
    void takes_lists_with_a_total_each_for_tables_of_their_own() {
        Recognised recognised = recognise(
                HEAD + "黄水镇|12|3|4.5|6.7|89\n合计|12|3|4.5|6.7|\n填表人：某人|||||\n" + HEAD + "西沱镇|1|1|1|1|1\n合计|1|1|1|1|");

        assertThat(recognised.tables())
                .hasSize(2)
                .allSatisfy(table -> assertThat(table.members()).hasSize(1));
        assertThat(codes(recognised)).isEmpty();
    }

    @Test
    void takes_a_signature_above_a_table_for_no_title() {
        Recognised recognised = recognise(HEAD
                + "黄水镇|12|3|4.5|6.7|89\n\n填表人：某人|||||\n审核人：某人|||||\n填报单位：石柱土家族自治县民政局|||||\n" + HEAD + "西沱镇|1|1|1|1|1");

        assertThat(recognised.tables()).hasSize(2);
        assertThat(codes(recognised)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "AGREES,   NUMBER,   0,       , false",
        "AGREES,   ERROR,    #DIV/0!, , true",
        "COMPUTED, ERROR,    #N/A,    , true",
        "COMPUTED, NUMBER,   0,       , false",
        "STALE,    NUMBER,   0,      26, true",
        "BROKEN,   NUMBER,   0,       , true",
        "EXTERNAL, NUMBER,   0,       , true",
        "NO_VALUE, NO_VALUE, '',      , true",
        "AGREES,   ERROR,    #REF!,   , true",
    })
    void a_row_whose_formula_has_lost_its_figure_is_no_empty_row(
            Cell.Check check, Cell.Kind kind, String text, @Nullable String kept, boolean submitted) {
        Campaign campaign = campaign("""
                title: 农村公路养护里程表
                stub: {header: 乡镇}
                columns:
                  - {key: built, header: 养护里程, type: amount, unit: 公里}
                """);
        BigDecimal number = kind == Cell.Kind.NUMBER ? new BigDecimal(text) : null;
        Cell formula = new Cell(kind, text, number, null, new Cell.Formula("SUM(A1:A2)", check, kept));
        Recognised recognised =
                recognise(campaign, TableSketch.of("乡镇|养护里程\n黄水镇|12.5\n西沱镇|").holding(2, 1, formula));

        assertThat(recognised.tables().get(0).units().stream()
                        .map(rows -> rows.unit().name()))
                .isEqualTo(submitted ? List.of("黄水镇", "西沱镇") : List.of("黄水镇"));
    }

    @Test
    void a_row_in_which_formulas_divide_nothing_by_nothing_is_an_empty_row() {
        Cell.Formula formula = new Cell.Formula("E4/B4", Cell.Check.AGREES, null);
        Cell error = new Cell(Cell.Kind.ERROR, "#DIV/0!", null, null, formula);
        Recognised recognised = recognise(
                ROADS, TableSketch.of(HEAD + "黄水镇|12|3|4.5|6.7|89\n西沱镇|||||").holding(3, 5, error));

        assertThat(recognised.tables().get(0).units()).hasSize(1);
    }

    private static Campaign campaign(String form) {
        return TownCampaign.of("towns", TownCampaign.CAMPAIGN.replace("城市居民最低生活保障统计表", "报送"), form);
    }

    private static Recognised recognise(String drawing) {
        return recognise(ROADS, drawing);
    }

    private static Recognised recognise(Campaign campaign, String drawing) {
        return recognise(campaign, TableSketch.of(drawing));
    }

    private static Recognised recognise(Campaign campaign, Sheet sheet) {
        return recognise(campaign, "表.xlsx", sheet);
    }

    private static Recognised recognise(Campaign campaign, String file, Sheet... sheets) {
        Clock midwinter = Clock.fixed(Instant.parse("2023-01-05T00:00:00Z"), ZoneOffset.UTC);
        return new Recognition(midwinter, RoundMemory.NONE)
                .recognise(new Contents.Sheets(List.of(sheets), List.of()), Clues.file(file), List.of(campaign));
    }

    private static Map<String, String> figures(Recognised recognised, String unit) {
        assertThat(recognised.unclaimed()).isEmpty();
        return recognised.tables().stream()
                .flatMap(table -> table.units().stream())
                .filter(rows -> rows.unit().name().equals(unit))
                .map(rows -> Submission.plain(rows.own().orElseThrow().entries()))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> codes(Recognised recognised) {
        return Stream.concat(
                        recognised.findings().stream(),
                        recognised.tables().stream().flatMap(table -> table.findings().stream()))
                .map(finding -> finding.code().id())
                .filter(code -> !code.equals("number-as-text"))
                .toList();
    }
}
