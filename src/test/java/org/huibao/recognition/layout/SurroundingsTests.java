package org.huibao.recognition.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huibao.recognition.layout.DrawnTable.HEAD;

import java.util.Objects;
import org.huibao.fixtures.TableSketch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SurroundingsTests {
    private static final String ROW = "黄水镇|90|171|2|3|113|113|0\n";

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            填报单位：黄水镇人民政府;           黄水镇人民政府
            填报单位（盖章）：黄水镇;           黄水镇
            填表单位|黄水镇;                    黄水镇
            上报单位：|黄水镇;                  黄水镇
            乡镇：黄水镇;                       黄水镇
            单位：黄水镇;                       黄水镇
            填报单位：黄水镇 填表日期：1月5日;  黄水镇
            Reporting unit: 黄水镇;             黄水镇
            填报单位：|填表人：张三;            ''
            填报单位：;                         ''
            单位：万元;                         ''
            """)
    void who_reports_stands_behind_a_label(String line, String reporter) {
        assertThat(around("城市低保统计表\n" + line + "\n" + HEAD + ROW).reporter()).isEqualTo(reporter);
    }

    @Test
    void who_reports_may_stand_below_the_table() {
        Surroundings around = around("城市低保统计表\n" + HEAD + ROW + "填报单位：黄水镇");

        assertThat(around.reporter()).isEqualTo("黄水镇");
        assertThat(Objects.requireNonNull(around.reporterPlace()).cell()).isEqualTo("A5");
        assertThat(around("填报单位：西沱镇\n" + HEAD + ROW + "填报单位：黄水镇").reporter()).isEqualTo("西沱镇");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "附件1",
                "填表说明：逐项填写",
                "表号：民统1表",
                "2023年1月",
                "填表日期：2023年1月5日",
                "民发〔2023〕5号",
                "填报单位：黄水镇",
                "单位：万元",
                "序号",
                "1"
            })
    void what_is_written_above_every_table_is_no_title(String line) {
        Surroundings around = around(line + "\n城市低保统计表\n" + HEAD + ROW);
        assertThat(around.title()).isEqualTo("城市低保统计表");
        assertThat(around(line + "\n" + HEAD + ROW).title()).isEmpty();
        assertThat(around.words()).contains(line);
    }

    @Test
    void the_title_is_what_reads_like_the_forms_or_ends_as_tables_do() {
        assertThat(around("石柱县|<|<|<|<|<|<|<\n城市居民最低生活保障（2023年）\n" + HEAD + ROW).title())
                .startsWith("城市居民");
        assertThat(Objects.requireNonNull(around("请于五日内报送|<|<\n抽检情况一览表（试行）\n" + HEAD + ROW)
                                .titlePlace())
                        .cell())
                .isEqualTo("A2");
        assertThat(around("一、".repeat(60) + "低保统计表\n低保统计\n" + HEAD + ROW).title())
                .isEqualTo("低保统计");
    }

    @Test
    void a_title_in_letters_may_be_longer() {
        String title =
                "Households in temporary accommodation by type and local authority, quarter ending 31 March 2012";
        assertThat(around(title + "\n（内部资料）\n" + HEAD + ROW).title()).isEqualTo(title);
        assertThat(around(title.repeat(3) + "\nHouseholds\n" + HEAD + ROW).title())
                .isEqualTo("Households");
    }

    @Test
    void the_unit_of_measure_of_the_whole_table_stands_in_a_line_of_its_own() {
        assertThat(around("单位：元\n" + HEAD + ROW).measures()).isEqualTo("元");
        assertThat(around("城市低保统计表\n" + HEAD + ROW).measures()).isEmpty();
    }

    @Test
    void nothing_hidden_is_heeded() {
        TableSketch sheet = TableSketch.of("填报单位：黄水镇\n城市低保统计表\n" + HEAD + ROW).hidingRow(0);
        assertThat(Surroundings.of(DrawnTable.fits(sheet).get(0)).reporter()).isEmpty();
    }

    private static Surroundings around(String drawing) {
        return Surroundings.of(DrawnTable.fit(drawing));
    }
}
