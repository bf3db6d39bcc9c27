package org.huibao.reading.looks;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.huibao.reading.cells.Cell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalsTests {
    @ParameterizedTest
    @CsvSource({
        "0, 0, false",
        "0.00, 2, false",
        "'#,##0', 0, false",
        "'#,##0.0', 1, false",
        "0%, 0, true",
        "0.00%, 2, true"
    })
    void nearly_every_format_is_so_many_decimals(String code, int places, boolean percent) {
        assertThat(Decimals.of(code)).isEqualTo(new Decimals(places, percent));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "General", "general", "@", "G/通用格式"})
    void the_usual_one_is_none_at_all(String code) {
        assertThat(Decimals.of(code)).isSameAs(Appearance.GENERAL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0#", "0.00_ ", "yyyy", "#", "0.00;-0.00", "0.000000000000000000000"})
    void others_are_more_than_that(String code) {
        assertThat(Decimals.of(code)).isNull();
    }

    @Test
    void a_cell_tells_what_is_seen_only_where_that_differs() {
        Decimals two = new Decimals(2, false);

        assertThat(two.cell(new BigDecimal("3.145"), null).shown()).isEqualTo("3.15");
        assertThat(two.cell(new BigDecimal("3.14"), null).shown()).isNull();
        Cell share = new Decimals(1, true).cell(new BigDecimal("0.1234"), null);
        assertThat(share.shown()).isEqualTo("12.3%");
        assertThat(share.text()).isEqualTo("0.1234");
    }
}
