package org.huibao.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PackedFiguresTests {
    @ParameterizedTest
    @CsvSource({
        "9223372036854775807, 0",
        "9223372036854775808, 0",
        "-9223372036854775808, 2",
        "-9223372036854775809, 2",
        "1, 126",
        "1, 127",
        "1, 128",
        "1, -127",
        "1, -128",
        "1, -129"
    })
    void a_number_comes_back_exactly_whether_it_fits_or_not(BigInteger digits, int scale) {
        BigDecimal number = new BigDecimal(digits, scale);
        PackedFigures packed = new PackedFigures(new ColumnPlaces(), Map.of("paid", number));
        assertThat(packed.figure("paid")).contains(number);
        assertThat(packed.all()).isEqualTo(Map.of("paid", number));
        assertThat(packed.isEmpty()).isFalse();
    }

    @Test
    void a_column_that_only_others_have_is_absent() {
        ColumnPlaces columns = new ColumnPlaces();
        new PackedFigures(columns, Map.of("paid", BigDecimal.ONE));
        PackedFigures none = new PackedFigures(columns, Map.of());
        assertThat(none.isEmpty()).isTrue();
        assertThat(none.figure("paid")).isEmpty();
        assertThat(none.figure("households")).isEmpty();
        assertThat(none.all()).isEmpty();
    }
}
