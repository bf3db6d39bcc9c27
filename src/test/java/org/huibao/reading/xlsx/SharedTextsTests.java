package org.huibao.reading.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.huibao.reading.cost.Budget;
import org.huibao.reading.cost.Limits;
import org.huibao.reading.cost.ReadingRefused;
import org.huibao.reading.xml.Markup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SharedTextsTests {
    private static String[] texts(String items, Limits limits) throws IOException {
        try (Markup xml = Markup.of("<sst>" + items + "</sst>")) {
            return SharedTexts.of(xml, new Budget(limits)).texts();
        }
    }

    @Test
    void a_text_is_what_its_runs_say_together() throws IOException {
        assertThat(texts(
                        "<si><t>低保</t></si><si/><si><r><rPr><t>no</t></rPr><t>合</t></r><r><t> 计</t></r></si>"
                                + "<si><t>人</t><phoneticPr/><rPh><t>rén</t></rPh><t>数</t></si>",
                        Limits.USUAL))
                .containsExactly("低保", "", "合 计", "人数");
    }

    @Test
    void texts_are_paid_for() {
        Limits little = new Limits(1, 1, 1, 1, 1, 200);
        assertThatThrownBy(() -> texts("<si><t>" + "字".repeat(80) + "</t></si>", little))
                .isInstanceOf(ReadingRefused.class)
                .hasMessageContaining("text");
    }

    @ParameterizedTest
    @CsvSource({
        "无, 无",
        "_x4E00_, 一",
        "a_x4e00_b_x4E8C_c, a一b二c",
        "_x005F_x4E00_, _x4E00_",
        "_x4E00, _x4E00",
        "_x4E0G_x4E00_, _x4E0G一",
        "_x4E00-, _x4E00-",
        "x_x_x_, x_x_x_",
        "末_x, 末_x"
    })
    void what_xml_cannot_hold_is_written_as_a_number(String written, String meant) {
        assertThat(SharedTexts.unescape(written)).isEqualTo(meant);
    }
}
