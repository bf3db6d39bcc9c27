package org.huibao.reading.cells;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.huibao.reading.looks.Appearance;
import org.junit.jupiter.api.Test;

class CellTests {
    @Test
    void an_absurdly_long_number_is_written_with_an_exponent() {
        assertThat(Cell.number(new BigDecimal("1E+400")).text()).isEqualTo("1E+400");
        assertThat(Appearance.GENERAL.cell(new BigDecimal("1E-40"), null).text())
                .isEqualTo("1E-40");
        assertThat(Cell.number(new BigDecimal("1.2E+20")).text()).isEqualTo("120000000000000000000");
    }

    @Test
    void no_nul_gets_into_what_is_stored_and_written_and_none_passes_unseen() {
        assertThat(Cell.text("\u00001").text()).isEqualTo("\uFFFD1");
        assertThat(Cell.text("12").text()).isEqualTo("12");
    }
}
