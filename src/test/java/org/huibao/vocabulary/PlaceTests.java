package org.huibao.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceTests {
    @ParameterizedTest
    @CsvSource({"A1, 0, 0", "Z10, 9, 25", "AA1, 0, 26", "ZZ3, 2, 701", "AAA3, 2, 702", "XFD1048576, 1048575, 16383"})
    void a_cell_has_a_name_a_row_and_a_column(String name, int row, int column) {
        assertThat(Place.of("表", name)).isEqualTo(Place.at("表", row, column));
        assertThat(Place.at("表", row, column).cell()).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a1", "A0", "1A", "A", "A1:B2", "$A$1", "ABCD1"})
    void anything_else_names_none(String name) {
        assertThatThrownBy(() -> Place.of("表", name)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_whole_sheet_has_no_cell() {
        assertThat(Place.of("表", null)).isEqualTo(Place.wholeSheet("表"));
        assertThat(Place.wholeSheet("表").cell()).isNull();
    }
}
