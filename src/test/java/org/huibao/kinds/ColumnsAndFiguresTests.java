package org.huibao.kinds;

import static org.assertj.core.api.Assertions.assertThat;

import org.huibao.fixtures.TableSketch;
import org.huibao.recognition.TownCampaign;
import org.huibao.vocabulary.Campaign;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Columns renamed beyond recognition, years as headers, money in 元 with the decimals of 万元, lists above the usual level. */
class ColumnsAndFiguresTests {
    private static final String TITLE = "慰问情况统计表|<|<|<\n填报单位：黄水镇\n";
    private static final Campaign OPTIONAL = Sent.campaign("""
            title: 慰问情况统计表
            stub: {header: 地区}
            columns:
              - {key: households, header: 慰问户数, type: count, unit: 户}
              - header: 慰问对象
                columns:
                  - {key: persons, header: 慰问人数, type: count, unit: 人, required: false}
                  - {key: women, header: 妇女, type: count, unit: 人}
              - {key: paid, header: 慰问资金, type: amount, unit: 万元, required: false}
            """);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "地区|慰问户数|慰问对象|<|发放\n^|^|人口总量|妇女|^\n黄水镇|93|187|80|13.95\n",
                "地区|慰问户数|慰问对象|<|开支（万元）\n^|^|慰问人数|妇女|^\n黄水镇|93|187|80|13.95\n",
                "地区|慰问户数|慰问对象|<|慰问资金\n^|^|总量（人）|妇女|^\n黄水镇|93|187|80|13.95\n",
                "地区|慰问户数|慰问对象|<|慰问资金\n^|^|甲类|妇女|^\n黄水镇|93|187|80|13.95\n",
                "地区|慰问户数|慰问对象|<|花费\n^|^|慰问人数|妇女|^\n黄水镇|93|187|80|13.95\n"
            })
    void an_optional_column_that_may_be_there_under_another_name_is_asked_about(String table) {
        assertThat(Sent.sheet(TableSketch.of(TITLE + table), OPTIONAL).asked()).isEqualTo("column-missing query");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "地区|慰问户数|慰问对象|备注\n^|^|妇女|^\n黄水镇|93|80|已发\n",
                "地区|慰问户数|慰问对象\n^|^|妇女\n黄水镇|93|80\n",
                "地区|慰问户数|慰问对象|备注|面积（亩）\n^|^|妇女|^|^\n黄水镇|93|80||8\n"
            })
    void an_optional_column_that_is_just_not_there_is_only_told(String table) {
        assertThat(Sent.sheet(TableSketch.of(TITLE + table), OPTIONAL).asked()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "0.2938,true",
        "13.955,true",
        "0.001,true",
        "1234.5678,true",
        "-2.345,true",
        "2938,false",
        "2938.1,false",
        "2938.15,false",
        "0,false"
    })
    void money_in_yuan_has_no_third_decimal(String paid, boolean asked) {
        Campaign yuan = Sent.campaign("""
                title: 慰问情况统计表
                stub: {header: 地区}
                columns:
                  - {key: households, header: 慰问户数, type: count, unit: 户}
                  - {key: persons, header: 慰问人数, type: count, unit: 人}
                  - {key: paid, header: 资金增减, type: amount, unit: 元}
                  - {key: mean, header: 户均, type: amount, unit: 元, aggregate: none, required: false}
                """);
        String table = TITLE + "地区|慰问户数|慰问人数|资金增减|户均\n黄水镇|93|187|" + paid + "|31.5914\n";
        assertThat(Sent.sheet(TableSketch.of(table), yuan).asked()).isEqualTo(asked ? "more-decimals query" : "");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "地区|慰问户数|<|慰问人数|<\n^|2022|2023|2022|2023\n黄水镇|93|187|80|13\n",
                "地区|慰问户数|<|慰问人数|<\n^|'2022|'2023|'2022|'2023\n黄水镇|93|187|80|13\n",
                "地区|慰问户数|<|慰问人数|<\n^|2022年|2023年|2022年|2023年\n黄水镇|93|187|80|13\n",
                "地区|慰问户数||慰问人数|\n|2022|2023|2022|2023\n黄水镇|93|187|80|13\n",
                "地区|慰问户数||慰问人数|\n|2022年|2023年|2022年|2023年\n黄水镇|93|187|80|13\n"
            })
    void years_head_columns_as_numbers_and_as_texts(String table) {
        Campaign years = Sent.campaign("""
                title: 慰问情况统计表
                stub: {header: 地区}
                columns:
                  - header: 慰问户数
                    columns:
                      - {key: households, header: "2022", type: count, unit: 户}
                      - {key: persons, header: "2023", type: count, unit: 户}
                  - header: 慰问人数
                    columns:
                      - {key: paid, header: "2022", type: count, unit: 人}
                      - {key: last, header: "2023", type: count, unit: 人}
                """);
        Sent sent = Sent.sheet(TableSketch.of(TITLE + table), years);
        assertThat(sent.figures()).isEqualTo("93 187 80");
        assertThat(sent.asked()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "全县|49|97|7.35\n镇 级|49|97|7.35\n黄水镇|31|62|4.65\n西沱镇|18|35|2.7\n",
                "石柱县|93|187|13.95\n乡镇级|49|97|7.35\n黄水镇|31|62|4.65\n西沱镇|18|35|2.7\n街道级|44|90|6.6\n万安街道|44|90|6.6\n三河镇|0|0|0\n",
                "合计|93|187|13.95\n东部片区|49|97|7.35\n黄水镇|31|62|4.65\n西沱镇|18|35|2.7\n西部片区|44|90|6.6\n万安街道|20|50|3\n三河镇|24|40|3.6\n",
                "城区|49|97|7.35\n黄水镇|31|62|4.65\n西沱镇|18|35|2.7\n乡下|44|90|6.6\n万安街道|20|50|3\n三河镇|24|40|3.6\n",
                "黄水镇|31|62|4.65\n西沱镇|18|35|2.7\n各镇|49|97|7.35\n万安街道|20|50|3\n三河镇|24|40|3.6\n各街道|44|90|6.6\n"
            })
    void sums_of_units_that_are_named_after_areas_are_no_units(String rows) {
        Sent sent = Sent.table("慰问情况统计表|<|<|<\n地区|慰问户数|慰问人数|慰问资金\n" + rows);
        assertThat(sent.figures("黄水镇")).isEqualTo("31 62 4.65");
        assertThat(sent.asked()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "LOCAL AUTHORITY|households|Persons|Money Paid\nHarbour City|31|62|4.65\nEast Moor|18|35|2.7\nTotal|49|97|7.35\n",
                "Local authority|Households|Persons|Money paid\nHARBOUR CITY|31|62|4.65\nEast moor|18|35|2.7\nNational Total|49|97|7.35\n",
                "Local authority|Households|Persons|Money paid\nAll authorities|49|97|7.35\nHarbour City|31|62|4.65\nEast Moor|18|35|2.7\n",
                "local  authority|HOUSEHOLDS|PERSONS|MONEY PAID\nHarbour City|31|62|4.65\nEast Moor|18|35|2.7\nGrand total|49|97|7.35\n",
                "Local authority|Households|Persons|Money paid\nHarbour City|31|62|4.65\nEast Moor|18|35|2.7\nSub-total|49|97|7.35\nTotals|49|97|7.35\n"
            })
    void english_tables_are_read_in_any_case(String table) {
        Campaign english = TownCampaign.of(
                "english",
                TownCampaign.CAMPAIGN.replace("城市居民最低生活保障统计表", "Visits to households"),
                """
                title: Visits to households
                stub: {header: Local authority}
                columns:
                  - {key: households, header: Households, type: count}
                  - {key: persons, header: Persons, type: count}
                  - {key: paid, header: Money paid, type: amount}
                """,
                "code,name,aliases,emails,contact,phone\n1,Harbour City,,,,\n2,East Moor,,,,\n");
        Sent sent = Sent.sheet(TableSketch.of("Visits to Households|<|<|<\n" + table), english);
        assertThat(sent.figures("Harbour City")).isEqualTo("31 62 4.65");
        assertThat(sent.figures("East Moor")).isEqualTo("18 35 2.7");
        assertThat(sent.asked()).isEmpty();
    }
}
