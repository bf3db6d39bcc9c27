package org.huibao.reading.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.huibao.reading.cost.Budget;
import org.huibao.reading.cost.Limits;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlStylesTests {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<!-- .font5 {color:red; text-decoration:line-through;} --> | <font class=font5>80</font>88 | 88",
                "td span.old{display:none} | <span class=old>80</span>88 | 88",
                ".a,.b{visibility:hidden} | <i class=b>80</i>88 | 88",
                "#x{vertical-align:super} | 88<b id=x>2</b> | 88",
                "/* old */ .x { MSO-HIDE: all } | <b class=x>80</b>88 | 88",
                ".x{display:none} | <b class=x style='display:inline'>80</b>88 | 8088",
                "a:hover{display:none} b::after{display:none} @page{margin:0} .x{color:red} | <b class=x>8</b>8 | 88",
                "{} .y{text-decoration:line-through | <b class=y>8</b>8 | 88"
            })
    void rules_of_the_page_itself_say_what_is_read(String rules, String cell, String read) {
        String page = "<html><head><style>" + rules + "</style></head><body><table><tr><td>户数<td>人数<tr><td>" + cell
                + "<td>9</table></body></html>";
        String seen =
                HtmlReading.open(page, new Budget(Limits.USUAL)).sheets().get(0).text(1, 0);
        assertThat(seen).isEqualTo(read);
    }
}
