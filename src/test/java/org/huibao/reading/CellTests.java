package org.huibao.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CellTests {
    @Test
    void no_nul_gets_into_what_is_stored_and_written_and_none_passes_unseen() {
        assertThat(Cell.text("\u00001").text()).isEqualTo("\uFFFD1");
        assertThat(Cell.text("12").text()).isEqualTo("12");
    }
}
