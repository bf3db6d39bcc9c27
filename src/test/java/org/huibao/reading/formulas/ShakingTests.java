package org.huibao.reading.formulas;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShakingTests {
    @ParameterizedTest
    @CsvSource({
        "STILL, 0.333333333333333, 0.333333333333333",
        "UP, 0.333333333333333, 0.3333333333333335",
        "DOWN, 0.333333333333333, 0.3333333333333325",
        "BY_ROWS, 0.333333333333333, 0.3333333333333325",
        "BY_COLUMNS, 0.333333333333333, 0.3333333333333335",
        "UP, 88, 88",
        "DOWN, 1234.5678, 1234.5678",
        "UP, 123456789012345, 123456789012345.5"
    })
    void only_what_may_have_been_cut_is_moved(Shaking shaking, BigDecimal number, BigDecimal shaken) {
        assertThat(shaking.shaken(number, 3, 4)).isEqualByComparingTo(shaken);
    }
}
