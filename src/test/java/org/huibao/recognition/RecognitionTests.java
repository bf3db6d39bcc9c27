package org.huibao.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.huibao.fixtures.TableSketch;
import org.huibao.reading.Contents;
import org.huibao.reading.grid.Sheet;
import org.huibao.recognition.whose.Clues;
import org.huibao.recognition.whose.RoundMemory;
import org.huibao.recognition.whose.UnitRows;
import org.huibao.vocabulary.Campaign;
import org.huibao.vocabulary.Finding;
import org.huibao.vocabulary.FindingCode;
import org.huibao.vocabulary.ReportingUnit;
import org.huibao.vocabulary.Row;
import org.huibao.vocabulary.Severity;
import org.huibao.vocabulary.Submission;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecognitionTests {
    private static final Campaign TOWNS = TownCampaign.usual();
    private static final Campaign MONTHS = TownCampaign.of("months", """
            id: towns
            title: 城市居民最低生活保障统计表
            reporting-unit: 石柱土家族自治县民政局
            rounds:
              - {id: "1", title: 1月, period: 2023年1月, opens: 2023-02-01T00:00, due: 2023-02-05T18:00, forward: 2023-02-06T09:00}
              - {id: "2", title: 2月, period: 2023年2月, opens: 2023-03-01T00:00, due: 2023-03-05T18:00, forward: 2023-03-06T09:00}
              - {id: "12", title: 12月, period: 2023年12月, opens: 2024-01-01T00:00, due: 2024-01-05T18:00, forward: 2024-01-08T09:00}
            """, TownCampaign.FORM);
    private static final Clock MIDWINTER = Clock.fixed(Instant.parse("2023-01-05T00:00:00Z"), ZoneOffset.UTC);

    private static final String HEAD = """
            城市居民最低生活保障统计表|<|<|<|<|<|<|<
            地区|低保\\n户数|低保 人数|动态管理|<|1-12月资金总支出|其中：低保金|其中：物价补贴
            ^|^|^|当月新增|当月退出|^|^|^
            """;

    @Test
    void reads_a_unit_row_under_a_merged_header() {
        Recognised recognised = recognise(HEAD + "黄水镇|90|171|2|3|113.8579|113.6579|0.2");

        assertThat(figures(recognised, "黄水镇"))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "households", "90",
                        "persons", "171",
                        "added", "2",
                        "left", "3",
                        "paid", "113.8579",
                        "basic", "113.6579",
                        "extra", "0.2"));
    }

    @Test
    void finds_reordered_columns_by_their_headers() {
        Recognised recognised = recognise("""
                动态管理|<|地 区|1-10月资金总支出|其中:物价补贴|其中:低保金|低保人数（人）|低保户数（户）
                当月退出|当月新增|^|^|^|^|^|^
                3|2|黄水镇|113.8579|0.2|113.6579|171|90
                """);

        assertThat(figures(recognised, "黄水镇"))
                .containsEntry("households", "90")
                .containsEntry("persons", "171")
                .containsEntry("left", "3")
                .containsEntry("added", "2")
                .containsEntry("extra", "0.2");
    }

    @Test
    void knows_group_headers_that_were_never_merged() {
        Recognised recognised = recognise("""
                地区|低保户数|低保人数|动态管理||资金总支出||
                |||当月新增|当月退出||其中：低保金|其中：物价补贴
                栏次|1|2|5|6|7|8|9
                黄水镇|90|171|2|3|113.8|113.6|0.2
                """);

        assertThat(figures(recognised, "黄水镇"))
                .containsEntry("added", "2")
                .containsEntry("basic", "113.6")
                .containsEntry("extra", "0.2")
                .hasSize(7);
    }

    @Test
    void takes_villages_with_a_total_row_as_the_unit_named_above_them() {
        Recognised recognised = recognise("""
                城市居民最低生活保障统计表
                填报单位：黄水镇人民政府||||单位：万元
                """ + head() + """
                大风堡村|10|20|1|0|1.5|1.5|0
                黄水社区|20|41|1|1|2.5|2.5|0
                合  计|30|61|2|1|4|4|0
                """);

        UnitRows rows = onlyUnit(recognised);
        assertThat(rows.unit().name()).isEqualTo("黄水镇");
        assertThat(rows.details()).hasSize(2);
        assertThat(rows.own()).map(Row::label).contains("合  计");
        assertThat(recognised.tables().get(0).total()).isNotNull();
        assertThat(recognised.tables().get(0).members()).isEmpty();
    }

    @Test
    void takes_every_filled_row_of_county_staff_and_the_county_row_as_total() {
        Recognised recognised = recognise(head() + """
                黄水镇|10|20|1|0|1.5|1.5|0
                西沱镇|20|41|1|1|2.5|2.5|0
                万安街道|||||||
                石柱县|30|61|2|1|4|4|0
                """);

        assertThat(units(recognised)).containsExactly("黄水镇", "西沱镇");
        assertThat(recognised.tables().get(0).members()).hasSize(2);
    }

    @Test
    void takes_the_areas_name_as_a_total_row_whatever_the_office_is_called() {
        Campaign county =
                TownCampaign.of("county", TownCampaign.CAMPAIGN.replace("石柱土家族自治县民政局", "石柱县民政局"), TownCampaign.FORM);
        Recognised recognised = recognise(county, Clues.file("a.xlsx"), TableSketch.of(head() + """
                黄水镇|10|20|1|0|1.5|1.5|0
                石柱县|10|20|1|0|1.5|1.5|0
                """));

        assertThat(recognised.tables().get(0).total()).isNotNull();
        assertThat(recognised.unclaimed()).isEmpty();
    }

    @Test
    void counts_only_the_senders_own_row_of_a_mail() {
        ReportingUnit huangshui = TOWNS.roster().named("黄水镇").orElseThrow();
        Clues mail = new Clues("表.xlsx", "", List.of(huangshui), false, null, null, MIDWINTER.instant());
        Recognised recognised = recognise(TOWNS, mail, TableSketch.of(head() + """
                黄水镇|10|20|1|0|1.5|1.5|0
                西沱镇|20|41|1|1|2.5|2.5|0
                """));

        assertThat(units(recognised)).containsExactly("黄水镇");
        assertThat(codes(recognised)).contains("other-units-rows");
    }

    @Test
    void leaves_a_mail_unclaimed_that_fills_another_units_row() {
        ReportingUnit huangshui = TOWNS.roster().named("黄水镇").orElseThrow();
        Clues mail = new Clues("表.xlsx", "", List.of(huangshui), false, null, null, MIDWINTER.instant());
        Recognised recognised = recognise(TOWNS, mail, TableSketch.of(head() + "西沱镇|20|41|1|1|2.5|2.5|0"));

        assertThat(recognised.tables()).isEmpty();
        assertThat(recognised.unclaimed())
                .extracting(finding -> finding.code().id())
                .containsExactly("unit-conflict");
    }

    @Test
    void takes_the_unit_from_the_file_name_if_nothing_else_names_one() {
        Recognised recognised =
                recognise(TOWNS, Clues.file("附件1(西沱镇)最终版2.xlsx"), TableSketch.of(head() + "|20|41|1|1|2.5|2.5|0"));

        assertThat(units(recognised)).containsExactly("西沱镇");
    }

    @Test
    void leaves_a_table_unclaimed_whose_row_and_file_name_disagree() {
        Recognised recognised =
                recognise(TOWNS, Clues.file("西沱镇.xlsx"), TableSketch.of(head() + "黄水镇|20|41|1|1|2.5|2.5|0"));

        assertThat(recognised.tables()).isEmpty();
        assertThat(recognised.unclaimed())
                .extracting(finding -> finding.code().id())
                .containsExactly("unit-conflict");
    }

    @Test
    void only_proposes_a_unit_whose_name_is_mistyped() {
        Recognised recognised = recognise(head() + "黄永镇|20|41|1|1|2.5|2.5|0");

        assertThat(recognised.tables()).isEmpty();
        assertThat(recognised.unclaimed()).singleElement().satisfies(finding -> {
            assertThat(finding.code().id()).isEqualTo("unit-near-match");
            assertThat(finding.arguments()).containsEntry("proposed", "黄水镇");
        });
    }

    @Test
    void proposes_the_unit_of_the_same_name_but_another_kind_first() {
        Recognised recognised = recognise(head() + "三河街道|20|41|1|1|2.5|2.5|0");

        assertThat(recognised.unclaimed())
                .singleElement()
                .satisfies(finding -> assertThat(finding.arguments()).containsEntry("proposed", "三河镇"));
    }

    @Test
    void proposes_a_unit_that_only_the_file_name_mistypes() {
        Recognised recognised =
                recognise(TOWNS, Clues.file("附件1（晚安街道）.xlsx"), TableSketch.of(head() + "合计|20|41|1|1|2.5|2.5|0"));

        assertThat(recognised.tables()).isEmpty();
        assertThat(recognised.unclaimed()).singleElement().satisfies(finding -> {
            assertThat(finding.code().id()).isEqualTo("unit-near-match");
            assertThat(finding.arguments()).containsEntry("proposed", "万安街道");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "黄水镇人民政府民政办",
                "黄水镇民政和社会事务办",
                "黄水镇民政和社会事务管理办公室",
                "黄水镇人民政府（公章）",
                "石柱县民政局黄水镇民政办",
                "重庆市石柱土家族自治县黄水镇社会救助站",
            })
    void knows_a_unit_with_the_words_that_its_office_adds(String name) {
        assertThat(units(recognise(head() + name + "|20|41|1|1|2.5|2.5|0"))).containsExactly("黄水镇");
        assertThat(units(recognise("填报单位：" + name + "  单位：户、人、万元\n" + head() + "合计|20|41|1|1|2.5|2.5|0")))
                .containsExactly("黄水镇");
    }

    @ParameterizedTest
    @ValueSource(strings = {"忠县黄水镇", "万州区黄水镇人民政府", "湖北省利川市黄水镇"})
    void never_takes_a_neighbouring_countys_township_for_its_own(String name) {
        String title = "城市居民最低生活保障统计表\n";
        String rows = "黄水镇|20|41|1|1|2.5|2.5|0";

        assertThat(recognise(head() + name + "|20|41|1|1|2.5|2.5|0").tables()).isEmpty();
        assertThat(recognise("填报单位：" + name + "\n" + head() + rows).tables()).isEmpty();
        assertThat(recognise(name + title + head() + rows).tables()).isEmpty();
        assertThat(recognise(name.replaceFirst("黄水镇.*", "") + title + head() + rows)
                        .tables())
                .isEmpty();
        assertThat(recognise(TOWNS, Clues.file(name + ".xlsx"), TableSketch.of(head() + rows))
                        .tables())
                .isEmpty();
    }

    @Test
    void leaves_a_table_unclaimed_whose_reporting_unit_is_on_nobodys_list() {
        String row = head() + "万安街道|20|41|1|1|2.5|2.5|0";

        assertThat(recognise("填报单位：丰安镇\n" + row).unclaimed())
                .extracting(finding -> finding.code().id())
                .containsExactly("unit-conflict");
        assertThat(units(recognise("填报单位：晚安街道\n" + row))).containsExactly("万安街道");
        assertThat(units(recognise("填报单位：石柱县各乡镇\n" + row))).containsExactly("万安街道");
        assertThat(units(recognise("填报单位：石柱县民政局\n" + row))).containsExactly("万安街道");
    }

    @ParameterizedTest
    @ValueSource(strings = {"西沱镇（例）", "西沱镇【示例】", "XX镇", "××镇（示例）", "某某街道"})
    void never_takes_an_example_or_a_placeholder_for_a_unit(String label) {
        Recognised recognised =
                recognise(head() + label + "|1|2|0|0|1|1|0\n黄水镇|20|41|1|1|2.5|2.5|0\n合计|20|41|1|1|2.5|2.5|0");

        assertThat(figures(recognised, "黄水镇")).containsEntry("households", "20");
        assertThat(units(recognised)).containsExactly("黄水镇");
        assertThat(recognised.tables().get(0).members()).hasSize(1);
        assertThat(codes(recognised)).containsExactly("example-row");
    }

    @ParameterizedTest
    @ValueSource(strings = {"合計", "累计", "总和", "合计（全县）", "合计(2个乡镇)"})
    void knows_a_total_row_by_its_words(String label) {
        Recognised recognised = recognise(head() + "黄水镇|20|41|1|1|2.5|2.5|0\n西沱镇|20|41|1|1|2.5|2.5|0\n" + label
                + "|40|82|2|2|5|5|0\n平均|20|41|1|1|2.5|2.5|0");

        assertThat(recognised.unclaimed()).isEmpty();
        assertThat(recognised.tables().get(0).total()).isNotNull();
    }

    @Test
    void refuses_the_sister_form() {
        Recognised recognised = recognise(HEAD.replace("城市居民", "农村居民") + "黄水镇|90|171|2|3|113|113|0");

        assertThat(recognised.tables()).isEmpty();
        assertThat(recognised.unclaimed())
                .extracting(finding -> finding.code().id())
                .containsExactly("wrong-form");
    }

    @Test
    void reports_a_deleted_and_an_inserted_column() {
        Recognised recognised = recognise("""
                地区|低保户数|动态管理|<|优抚对象数|1-10月资金总支出|其中：低保金|其中：物价补贴
                ^|^|当月新增|当月退出|^|^|^|^
                黄水镇|90|2|3|7|113.8|113.6|0.2
                """);

        assertThat(codes(recognised)).contains("column-missing", "column-unknown");
        assertThat(figures(recognised, "黄水镇"))
                .doesNotContainKey("persons")
                .containsEntry("households", "90")
                .containsEntry("paid", "113.8");
    }

    @Test
    void reads_a_form_that_lies_on_its_side() {
        Recognised recognised = recognise("""
                城市居民最低生活保障统计表|||
                填报单位：黄水镇|||
                地区||黄水镇
                低保户数||90
                低保人数||171
                动态管理|当月新增|2
                ^|当月退出|3
                1-10月资金总支出||113.8
                其中：低保金||113.6
                其中：物价补贴||0.2
                """);

        assertThat(figures(recognised, "黄水镇")).containsEntry("persons", "171").containsEntry("left", "3");
    }

    @Test
    void reads_one_units_form_that_lies_on_its_side_with_its_title_above() {
        String table = """
                2023年城市居民最低生活保障统计表（第二次）|
                填报单位：黄水镇|
                指标|计量单位|数值
                低保户数|户|90
                低保人数|人|171
                当月新增|人|2
                当月退出|人|3
                1-10月资金总支出|万元|113.8
                其中：低保金|万元|113.6
                其中：物价补贴|万元|0.2
                """;
        Recognised recognised = recognise(table);
        assertThat(figures(recognised, "黄水镇")).containsEntry("persons", "171").containsEntry("left", "3");
        assertThat(recognised.tables().get(0).round().id()).isEqualTo("2");
        assertThat(codes(recognised)).isEmpty();
        assertThat(recognise(table.replace("城市居民", "农村居民")).tables()).isEmpty();
    }

    @Test
    void reads_units_of_measure_in_brackets_below_the_column_numbers_also_where_one_is_a_header_too() {
        Campaign relief = TownCampaign.of("relief", TownCampaign.CAMPAIGN, """
                title: 医疗救助情况表
                stub: {header: 地区}
                columns:
                  - header: 门诊救助
                    columns:
                      - {key: visits, no: 1, header: 人次, type: count, unit: 人次}
                      - {key: paid, no: 2, header: 金额, type: amount, unit: 万元}
                  - header: 住院救助
                    columns:
                      - {key: stays, no: 3, header: 人次, type: count, unit: 人次}
                      - {key: spent, no: 4, header: 金额, type: amount, unit: 万元}
                """);
        Recognised recognised = recognise(relief, Clues.file("表.xlsx"), TableSketch.of("""
                医疗救助情况表|<|<|<|<
                地区|门诊救助|<|住院救助|<
                ^|人次|金额|人次|金额
                栏次|1|2|3|4
                计量单位|（人次）|（元）|（人次）|（万元）
                黄水镇|90|4000|3|1.5
                """));

        assertThat(figures(recognised, "黄水镇"))
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of("visits", "90", "paid", "0.4", "stays", "3", "spent", "1.5"));
        assertThat(onlyUnit(recognised).rows()).hasSize(1);
    }

    private static final String LYING = """
            2023年城市居民最低生活保障统计表（第二次）|<|<|<|<
            表号：民统12表|||制定机关：某部|
            填报单位：%1$s|<|<|<|<
            指标名称|<|计量单位|代码|%1$s
            甲|<|乙|丙|1
            低保户数|<|户|1|90
            低保人数|<|人|2|171
            动态管理|当月新增|人|5|2
            ^|当月退出|人|6|3
            1-10月资金总支出|<|万元|7|113.8
            其中：低保金|<|万元|8|113.6
            其中：物价补贴|<|万元|9|0.2
            单位负责人：甲|||填报人：乙|
            注：低保户数以月末为准。|<|<|<|<
            """;

    @Test
    void reads_a_form_on_its_side_under_a_merged_title_and_beside_units_of_measure_and_codes() {
        Recognised recognised = recognise(LYING.formatted("黄水镇"));

        assertThat(figures(recognised, "黄水镇"))
                .hasSize(7)
                .containsEntry("persons", "171")
                .containsEntry("left", "3");
        assertThat(onlyUnit(recognised).rows()).hasSize(1);
        assertThat(codes(recognised)).isEmpty();
    }

    @Test
    void reads_every_form_on_its_side_of_a_sheet_and_names_what_none_of_them_has() {
        Recognised recognised = recognise(
                LYING.formatted("黄水镇") + LYING.formatted("西沱镇").replace("单位负责人：甲|||", "大病救助|<|人次|10|4\n单位负责人：甲|||"));

        assertThat(figures(recognised, "黄水镇")).hasSize(7);
        assertThat(figures(recognised, "西沱镇")).hasSize(7).containsEntry("extra", "0.2");
        assertThat(codes(recognised)).containsExactly("column-unknown");
    }

    @Test
    void takes_no_line_of_an_official_form_for_its_title() {
        Recognised recognised =
                recognise("""
                表    号：民统12表||||||制定机关：某部|
                综合机关名称：黄水镇||||||文    号：某发〔2023〕1号|
                填报人：甲||||||联系电话：02300000000|
                """ + HEAD.substring(HEAD.indexOf('\n') + 1) + "黄水镇|90|171|2|3|113.8579|113.6579|0.2");

        assertThat(figures(recognised, "黄水镇")).hasSize(7);
        assertThat(codes(recognised)).isEmpty();
    }

    @Test
    void never_takes_example_rows_notes_or_phone_numbers_as_data() {
        Recognised recognised = recognise(head() + """
                例：XX镇|1|2|3|4|5|6|7
                黄水镇|90|171|2|3|113|113|0
                填表人：|02300000000|||||
                注：低保户数以月末为准|||||||
                """);

        assertThat(units(recognised)).containsExactly("黄水镇");
        assertThat(onlyUnit(recognised).rows()).hasSize(1);
        assertThat(codes(recognised)).contains("example-row");
    }

    @Test
    void reports_hidden_numbers_and_reads_none_of_them() {
        Sheet sheet = TableSketch.of(head() + """
                        黄水镇|90|171|2|3|113|113|0
                        西沱镇|90|171|2|3|113|113|0
                        """).hidingRow(3);
        Recognised recognised = recognise(TOWNS, Clues.file("a.xlsx"), sheet);

        assertThat(units(recognised)).containsExactly("黄水镇");
        assertThat(codes(recognised)).contains("hidden-content");
    }

    @Test
    void puts_a_table_into_the_round_that_its_title_names() {
        Recognised recognised = recognise("城市居民最低生活保障统计表（第2次）\n" + head() + "黄水镇|90|171|2|3|113|113|0");

        assertThat(recognised.tables())
                .singleElement()
                .satisfies(table -> assertThat(table.round().id()).isEqualTo("2"));
    }

    @Test
    void leaves_a_table_unclaimed_that_names_two_rounds() {
        Recognised recognised = recognise(
                TOWNS,
                Clues.file("黄水镇第一次.xlsx"),
                TableSketch.of("城市居民最低生活保障统计表（第二次）\n" + head() + "黄水镇|90|171|2|3|113|113|0"));

        assertThat(recognised.unclaimed())
                .extracting(finding -> finding.code().id())
                .containsExactly("round-unclear");
    }

    @Test
    void takes_villages_below_merged_township_names_as_their_parts() {
        Recognised recognised = recognise("""
                乡镇|村|低保户数|低保人数|动态管理|<|1-10月资金总支出|其中：低保金|其中：物价补贴
                ^|^|^|^|当月新增|当月退出|^|^|^
                黄水镇|一村|1|2|0|0|1|1|0
                ^|二村|2|3|0|0|1|1|0
                西沱镇|三村|3|4|0|0|1|1|0
                ^|四村|4|5|0|0|1|1|0
                合计||10|14|0|0|4|4|0
                """);

        assertThat(units(recognised)).containsExactly("黄水镇", "西沱镇");
        assertThat(recognised.tables().get(0).units().get(0).details()).hasSize(2);
        assertThat(recognised.tables().get(0).members()).hasSize(4);
    }

    @Test
    void joins_the_sheets_of_a_workbook() {
        Recognised recognised = recognise(
                TOWNS,
                Clues.file("全县.xlsx"),
                TableSketch.named("黄水镇", head() + "|90|171|2|3|113|113|0"),
                TableSketch.named("西沱镇", head() + "|80|161|2|3|113|113|0"),
                TableSketch.named("说明", "请按时报送"));

        assertThat(units(recognised)).containsExactly("黄水镇", "西沱镇");
        assertThat(recognised.unclaimed()).isEmpty();
    }

    @Test
    void gives_villages_to_the_subtotal_that_stands_below_them() {
        Recognised recognised = recognise(head() + """
                一村|1|2|0|0|1|1|0
                二村|2|3|0|0|1|1|0
                黄水镇小计|3|5|0|0|2|2|0
                三村|3|4|0|0|1|1|0
                西沱镇小计|3|4|0|0|1|1|0
                合计|6|9|0|0|3|3|0
                """);

        assertThat(units(recognised)).containsExactly("黄水镇", "西沱镇");
        assertThat(recognised.tables().get(0).units().get(0).details())
                .extracting(Row::label)
                .containsExactly("一村", "二村");
        assertThat(recognised.tables().get(0).members()).hasSize(2);
    }

    @Test
    void takes_the_total_that_adds_up_everything_for_the_overall_one() {
        Recognised recognised = recognise(head() + """
                万安街道|1|2|0|0|1|1|0
                街道合计|1|2|0|0|1|1|0
                黄水镇|2|3|0|0|1|1|0
                西沱镇|3|4|0|0|1|1|0
                乡镇合计|5|7|0|0|2|2|0
                总计|6|9|0|0|3|3|0
                """);

        assertThat(recognised.tables().get(0).total()).extracting(Row::label).isEqualTo("总计");
        assertThat(recognised.tables().get(0).subtotals())
                .extracting(subtotal -> subtotal.row().label())
                .containsExactly("街道合计", "乡镇合计");
    }

    @Test
    void takes_a_subtotal_that_stands_alone_for_the_total() {
        Recognised recognised =
                recognise("填报单位：黄水镇\n" + head() + "一村|1|2|0|0|1|1|0\n二村|2|3|0|0|1|1|0\n小计|3|5|0|0|2|2|0");

        assertThat(onlyUnit(recognised).own()).map(Row::label).contains("小计");
    }

    @ParameterizedTest
    @CsvSource({
        "2023年1月, 1",
        "二〇二三年二月, 2",
        "2023.02, 2",
        "202301, 1",
        "2023-2, 2",
        "截至2023年2月28日, 2",
        "二○二三年十二月, 12",
    })
    void knows_a_period_however_it_is_written(String period, String round) {
        Recognised recognised = recognise(
                MONTHS,
                Clues.file("a.xlsx"),
                TableSketch.of(period + "城市居民最低生活保障统计表\n" + head() + "黄水镇|1|2|0|0|1|1|0"));

        assertThat(recognised.tables())
                .singleElement()
                .satisfies(table -> assertThat(table.round().id()).isEqualTo(round));
        assertThat(codes(recognised)).isEmpty();
    }

    @Test
    void a_day_above_the_table_names_no_period() {
        String rows = "城市居民最低生活保障统计表（2023年1月）\n%s\n" + head() + "黄水镇|1|2|0|0|1|1|0";
        for (String day : List.of("2023年2月3日", "2023.2.3", "2月3日")) {
            Recognised recognised =
                    recognise(MONTHS, Clues.file("a.xlsx"), TableSketch.of(rows.formatted("填报单位：黄水镇  " + day)));
            assertThat(recognised.tables())
                    .singleElement()
                    .satisfies(table -> assertThat(table.round().id()).isEqualTo("1"));
        }
    }

    @Test
    void a_table_printed_for_a_round_that_does_not_exist_is_another_rounds() {
        Recognised third = recognise("城市居民最低生活保障统计表（第三次）\n" + head() + "黄水镇|1|2|0|0|1|1|0");
        Recognised changed =
                recognise(TOWNS, Clues.file("黄水镇第二次修改.xlsx"), TableSketch.of(head() + "黄水镇|1|2|0|0|1|1|0"));

        assertThat(codes(third)).containsExactly("wrong-round");
        assertThat(codes(changed)).isEmpty();
        assertThat(changed.tables().get(0).round().id()).isEqualTo("1");
    }

    @Test
    void knows_a_nil_return_from_an_empty_form() {
        Recognised empty = recognise("填报单位：黄水镇\n" + head() + "黄水镇|||||||");
        Recognised nil = recognise("填报单位：黄水镇（零报告）\n" + head() + "黄水镇|||||||");

        assertThat(codes(empty)).contains("no-figures");
        assertThat(onlyUnit(nil).nil()).isTrue();
        assertThat(codes(nil)).doesNotContain("no-figures");
    }

    @Test
    void takes_words_for_nothing_beside_a_nil_return_as_saying_the_same() {
        Recognised recognised = recognise(head().replace("物价补贴", "物价补贴|备注") + "黄水镇|无|无|无|/|—|无|无|零报告\n");

        assertThat(onlyUnit(recognised).nil()).isTrue();
        assertThat(codes(recognised)).as("the remark column is as we print it").isEmpty();
        Recognised partly = recognise(head().replace("物价补贴", "物价补贴|备注") + "黄水镇|无|3|无|/|—|无|无|零报告\n");
        assertThat(onlyUnit(partly).nil()).isFalse();
    }

    @Test
    void knows_a_nil_return_among_other_units_rows() {
        Recognised recognised =
                recognise(head().replace("物价补贴", "物价补贴|备注") + "黄水镇|10|20|1|0|1.5|1.5|0\n西沱镇||||||||零报告\n");

        assertThat(recognised.tables().get(0).units()).extracting(UnitRows::nil).containsExactly(false, true);
    }

    @Test
    void converts_what_the_header_declares_in_another_unit_of_measure() {
        Recognised recognised = recognise("""
                地区|低保户数|低保人数|动态管理|<|1-10月资金总支出(元)|其中：低保金(元)|其中：物价补贴(元)
                ^|^|^|当月新增|当月退出|^|^|^
                黄水镇|90|171|2|3|1138579|1136579|2000
                """);

        assertThat(figures(recognised, "黄水镇")).containsEntry("paid", "113.8579").containsEntry("extra", "0.2");
        assertThat(codes(recognised)).contains("unit-converted");
    }

    @Test
    void goes_on_below_a_header_that_every_page_repeats() {
        Recognised recognised = recognise(head() + "栏次|1|2|5|6|7|8|9\n黄水镇|10|20|1|0|1.5|1.5|0\n" + head()
                + "栏次|1|2|5|6|7|8|9\n西沱镇|20|41|1|1|2.5|2.5|0\n合计|30|61|2|1|4|4|0");

        assertThat(recognised.tables()).singleElement().satisfies(table -> {
            assertThat(table.units()).hasSize(2);
            assertThat(table.members()).hasSize(2);
        });
    }

    @Test
    void takes_no_units_row_above_a_repeated_header_for_a_title() {
        Recognised words = recognise(head() + "黄水镇|约十|二十|约|约|约|约|约\n" + head() + "西沱镇|20|41|1|1|2.5|2.5|0");
        Recognised blanks =
                recognise(head() + "黄水镇|1|2|1|0|1|1|0\n万安街道|||||||\n三河镇|||||||\n" + head() + "西沱镇|20|41|1|1|2.5|2.5|0");

        assertThat(words.tables()).hasSize(1);
        assertThat(figures(words, "西沱镇")).containsEntry("households", "20");
        assertThat(blanks.tables()).hasSize(1);
    }

    @Test
    void leaves_a_table_of_this_title_that_it_cannot_read_to_a_person_beside_one_that_it_can() {
        Sheet good = TableSketch.of(HEAD + "黄水镇|10|20|1|0|1.5|1.5|0");
        Sheet odd = TableSketch.of("城市居民最低生活保障统计表|<|<\n地区|低保户数|甲一|甲二|甲三|甲四|低保人数|甲五|甲六|甲七\n西沱镇|20|41|1|1|2.5|2.5|0|1|1");

        Recognised recognised = recognise(TOWNS, Clues.file("表.xlsx"), good, odd);

        assertThat(units(recognised)).containsExactly("黄水镇");
        assertThat(recognised.unclaimed())
                .extracting(finding -> finding.code().id())
                .containsExactly("wrong-form");
    }

    @ParameterizedTest
    @ValueSource(strings = {"西沱镇|20|41", "低保统计|甲|乙\n1|西沱镇|41", "项目|西沱镇|万安街道\n甲|20|41"})
    void asks_about_a_table_that_it_does_not_read_where_that_names_a_unit_with_figures(String other) {
        Recognised recognised = recognise(
                TOWNS, Clues.file("表.xlsx"), TableSketch.of(HEAD + "黄水镇|10|20|1|0|1.5|1.5|0"), TableSketch.of(other));

        assertThat(units(recognised)).containsExactly("黄水镇");
        assertThat(recognised.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.severity()).isEqualTo(Severity.QUERY))
                .satisfies(
                        finding -> assertThat(finding.arguments().get("units")).startsWith("西沱镇"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"黄水镇|20|41", "大风堡村|20|41", "1|西沱镇|某人|'00000000000", "西沱镇|023-00000000"})
    void only_mentions_a_table_that_it_does_not_read_where_that_has_figures_of_no_other_unit(String other) {
        Recognised recognised = recognise(
                TOWNS, Clues.file("表.xlsx"), TableSketch.of(HEAD + "黄水镇|10|20|1|0|1.5|1.5|0"), TableSketch.of(other));

        assertThat(recognised.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.severity()).isEqualTo(Severity.NOTE));
    }

    @Test
    void takes_no_mark_of_a_continued_table_for_its_title() {
        assertThat(codes(recognise(head().replaceFirst("^", "（续表）\n") + "黄水镇|10|20|1|0|1.5|1.5|0")))
                .isEmpty();
    }

    @Test
    void reads_two_tables_on_one_sheet_each_with_its_own_unit() {
        Recognised recognised = recognise(
                "填报单位：黄水镇\n" + head() + "|10|20|1|0|1.5|1.5|0\n\n填报单位：西沱镇\n" + head() + "|20|41|1|1|2.5|2.5|0");

        assertThat(units(recognised)).containsExactly("黄水镇", "西沱镇");
    }

    @Test
    void leaves_comparisons_and_of_which_rows_out_of_the_sum() {
        Recognised recognised = recognise("填报单位：黄水镇\n" + head() + """
                一村|10|20|1|0|1.5|1.5|0
                其中：一组|5|10|1|0|1|1|0
                二村|20|41|1|1|2.5|2.5|0
                合计|30|61|2|1|4|4|0
                上年同期|28|60|2|1|4|4|0
                """);

        assertThat(onlyUnit(recognised).details()).hasSize(2);
    }

    @Test
    void counts_the_columns_of_a_very_wide_table_that_the_form_does_not_have() {
        String wide = IntStream.range(0, 60).mapToObj(at -> "|别的" + at).collect(Collectors.joining());
        Recognised recognised = recognise("地区|低保户数|低保人数|当月新增|当月退出|资金总支出" + wide + "\n黄水镇|90|171|2|3|113.8");

        assertThat(recognised.tables().get(0).findings())
                .filteredOn(finding -> finding.code() == FindingCode.COLUMN_UNKNOWN)
                .hasSize(51)
                .last()
                .satisfies(finding -> assertThat(finding.arguments()).containsEntry("more", "10"));
    }

    @Test
    void reports_a_column_of_figures_without_any_header() {
        Recognised recognised = recognise(head().replace("物价补贴", "物价补贴|") + "黄水镇|90|171|2|3|113|113|0|77");

        assertThat(codes(recognised)).contains("column-unknown");
    }

    /** Excel holds 32,767 characters in a cell. */
    @ParameterizedTest
    @ValueSource(strings = {"(", "（", "）(", "%", "万元", "人户", "民政和", "上报", "单位：", "其中", "年", "1,", "12 ", "合计", "黄水镇"})
    void texts_of_any_length_cost_no_time(String words) {
        String endless = words.repeat(30_000 / words.length());
        String drawing = """
                %1$s|<|<|<|<|<|<
                填报单位：%1$s|<|<|单位：%1$s
                """.formatted(endless) + head() + """
                黄水镇%1$s|%1$s|9%1$s|%1$s万|2|113.8579|113.6579|0.2
                合计%1$s|约%1$s|%1$s|1|2|3|4|5
                西沱镇|90|171|2|3|113.8579|113.6579|0.2
                """.formatted(endless);

        assertTimeout(Duration.ofSeconds(15), () -> recognise(drawing));
    }

    @Test
    void ends_where_nobody_waits_for_it_any_more() {
        Sheet sheet = TableSketch.of(HEAD + "黄水镇|90|171|2|3|113.8579|113.6579|0.2");
        Thread.currentThread().interrupt();
        try {
            assertThatThrownBy(() -> recognise(TOWNS, Clues.file("表.xlsx"), sheet))
                    .isInstanceOf(CancellationException.class);
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    private static String head() {
        return HEAD.substring(HEAD.indexOf('\n') + 1);
    }

    private static Recognised recognise(String drawing) {
        return recognise(TOWNS, Clues.file("表.xlsx"), TableSketch.of(drawing));
    }

    private static Recognised recognise(Campaign campaign, Clues clues, Sheet... sheets) {
        return new Recognition(MIDWINTER, RoundMemory.NONE)
                .recognise(new Contents.Sheets(List.of(sheets), List.of()), clues, List.of(campaign));
    }

    private static UnitRows onlyUnit(Recognised recognised) {
        assertThat(recognised.unclaimed()).isEmpty();
        assertThat(recognised.tables()).hasSize(1);
        assertThat(recognised.tables().get(0).units()).hasSize(1);
        return recognised.tables().get(0).units().get(0);
    }

    private static List<String> units(Recognised recognised) {
        return recognised.tables().stream()
                .flatMap(table -> table.units().stream())
                .map(rows -> rows.unit().name())
                .toList();
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
        return java.util.stream.Stream.concat(
                        recognised.findings().stream(),
                        recognised.tables().stream().flatMap(table -> table.findings().stream()))
                .map(Finding::code)
                .map(code -> code.id())
                .toList();
    }
}
