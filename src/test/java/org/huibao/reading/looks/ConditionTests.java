package org.huibao.reading.looks;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConditionTests {
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "greaterThan, 9999, -, 10000, true",
                "greaterThan, 9999, -, 9999, false",
                "greaterThanOrEqual, 9999, -, 9999, true",
                "lessThan, 5, -, 4.9, true",
                "lessThanOrEqual, 5, -, 5, true",
                "lessThan, 5, -, 5, false",
                "equal, 5, -, 5.0, true",
                "notEqual, 5, -, 5, false",
                "between, 1, 9, 9, true",
                "between, 9, 1, 5, true",
                "notBetween, 1, 9, 5, false",
                "between, 1, -, 50, true",
                "greaterThan, $A$1, -, 5, true",
                "somethingNew, 5, -, 1, true",
                "-, 5, -, 1, true",
                "equal, -, -, 1, true"
            })
    void a_number_meets_it_or_it_is_not_known(
            String operator, String first, String second, BigDecimal number, boolean fits) {
        assertThat(Condition.of(operator, first, second).fits(number)).isEqualTo(fits);
    }
}
