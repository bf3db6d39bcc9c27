package org.huibao.recognition.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huibao.recognition.layout.DrawnTable.HEAD;

import java.util.List;
import java.util.Objects;
import org.huibao.fixtures.TableSketch;
import org.junit.jupiter.api.Test;

class FormsOnPageTests {
    private static final String ONE = "黄水镇|90|171|2|3|113|113|0\n";
    private static final String OTHER = "西沱镇|80|161|2|3|113|113|0\n";

    @Test
    void a_table_reaches_from_its_title_to_the_end_of_the_page() {
        List<FormOnPage> fits = fits("城市低保统计表|||||||\n" + HEAD + ONE + OTHER);

        assertThat(fits).hasSize(1);
        assertThat(fits.get(0).from()).isZero();
        assertThat(fits.get(0).end()).isEqualTo(5);
        assertThat(fits.get(0).stub()).isZero();
        assertThat(fits.get(0).unknown()).isEmpty();
        assertThat(fits.get(0).secondStub()).isNull();
    }

    @Test
    void a_header_that_is_printed_once_more_belongs_to_the_same_table() {
        List<FormOnPage> fits = fits(HEAD + ONE + HEAD + OTHER);

        assertThat(fits).hasSize(1);
        assertThat(fits.get(0).repeated()).containsExactlyInAnyOrder(3, 4);
    }

    @Test
    void a_title_above_the_header_begins_another_table() {
        List<FormOnPage> fits = fits(HEAD + ONE + "\n城市低保统计表（续）\n" + HEAD + OTHER);

        assertThat(fits).extracting(FormOnPage::from).containsExactly(0, 3);
        assertThat(fits).extracting(FormOnPage::end).containsExactly(3, 8);
    }

    @Test
    void lists_that_have_a_total_each_are_tables_of_their_own() {
        String total = "合计|90|171|2|3|113|113|0\n";
        assertThat(fits(HEAD + ONE + total + HEAD + OTHER + total)).hasSize(2);
        assertThat(fits(HEAD + ONE + HEAD + OTHER + total)).hasSize(1);
    }

    @Test
    void another_order_of_columns_is_another_table() {
        assertThat(fits("地区|低保户数|低保人数\n黄水镇|1|2\n地区|低保人数|低保户数\n西沱镇|1|2")).hasSize(2);
    }

    @Test
    void a_row_of_a_unit_right_above_a_header_is_no_title() {
        assertThat(fits(HEAD + ONE + "西沱镇|无|||||||\n" + HEAD + OTHER)).hasSize(1);
    }

    @Test
    void columns_that_the_form_does_not_have_are_unknown_even_without_a_header() {
        FormOnPage fit = fits("地区|低保户数|低保人数|抚恤金|\n黄水镇|1|2|3|4").get(0);

        assertThat(fit.unknown()).extracting(ColumnHead::text).containsExactly("抚恤金", "");
        assertThat(fit.unknown()).extracting(ColumnHead::column).containsExactly(3, 4);
        assertThat(fit.missing()).hasSize(5);
        assertThat(fit.isEnough()).isFalse();
    }

    @Test
    void every_column_of_words_before_the_figures_may_name_a_row() {
        FormOnPage fit = fits("序号|地区|单位性质|低保户数|低保人数\n1|黄水镇|镇|90|171").get(0);

        assertThat(fit.stub()).isEqualTo(1);
        assertThat(fit.labels()).containsExactly(0, 1, 2);
        assertThat(fit.unknown()).isEmpty();
    }

    @Test
    void a_table_beside_the_table_is_not_read_but_seen() {
        FormOnPage fit =
                fits("地区|低保户数|低保人数|地区|合计数\n黄水镇|90|171|西沱镇|1\n万安街道|80|161|三河镇|2").get(0);

        assertThat(Objects.requireNonNull(fit.secondStub()).cell()).isEqualTo("D2");
    }

    @Test
    void a_page_without_a_header_has_no_table() {
        assertThat(fits("通知\n请各乡镇填报")).isEmpty();
    }

    private static List<FormOnPage> fits(String drawing) {
        return DrawnTable.fits(TableSketch.of(drawing));
    }
}
