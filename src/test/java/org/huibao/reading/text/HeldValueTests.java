package org.huibao.reading.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Objects;
import org.huibao.reading.cells.Cell;
import org.huibao.reading.cost.Budget;
import org.huibao.reading.cost.Limits;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeldValueTests {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "x:num=\"15.2475\" | 15.25 | 15.2475",
                "sdval=\"6.5\" | 7 | 6.5",
                "data-sheets-value='{\"1\":3,\"3\":1234.5}' | 1,235 | 1234.5",
                "x:num=\"0.12\" | 12% | 0.12",
                "x:num=\"1260\" | ##### | 1260",
                "x:num=\"65000\" | 6.5万元 | 65000",
                "x:num=\"1.5E+3\" | 1,500 | -",
                "x:num | 88 | -",
                "x:num=\"88\" | 88.00 | -",
                "sdval=\"44938\" | 2023年1月12日 | -",
                "data-sheets-value='{\"1\":2,\"2\":\"88\"}' | 88 | -",
                "x:num=\"abc\" | 88 | -"
            })
    void a_number_that_is_kept_beside_the_text_counts_where_the_text_is_another(
            String attribute, String text, String held) {
        var cell = Objects.requireNonNull(Jsoup.parse("<table><tr><td " + attribute + ">" + text + "</table>")
                .selectFirst("td"));
        BigDecimal value = HeldValue.of(cell, text);
        assertThat(value == null ? "-" : value.toPlainString()).isEqualTo(held);
    }

    @Test
    void the_text_is_what_a_person_sees_of_it() {
        String page = "<table><tr><td>户<td>万元<tr><td>9<td x:num=\"15.2475\">15.25</table>";
        Cell cell = Objects.requireNonNull(
                HtmlReading.open(page, new Budget(Limits.USUAL)).sheets().get(0).at(1, 1));
        assertThat(cell.number()).isEqualByComparingTo("15.2475");
        assertThat(cell.shown()).isEqualTo("15.25");
    }

    @Test
    void what_is_struck_out_holds_nothing() {
        String page = "<table><tr><td>户<td>万元<tr><td>9<td x:num=\"15.2475\"><s>15.25</s></table>";
        assertThat(HtmlReading.open(page, new Budget(Limits.USUAL))
                        .sheets()
                        .get(0)
                        .text(1, 1))
                .isEmpty();
    }
}
