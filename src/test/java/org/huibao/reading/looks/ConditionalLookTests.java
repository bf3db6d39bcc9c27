package org.huibao.reading.looks;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Objects;
import org.huibao.reading.cells.Cell;
import org.huibao.reading.cells.Span;
import org.junit.jupiter.api.Test;

class ConditionalLookTests {
    private final ConditionalLook look = new ConditionalLook(
            new Span(1, 1, 2, 2), Condition.of("greaterThan", "9999", null), Appearances.NONE.ofCode("0.0,\"千元\""));

    @Test
    void a_number_in_its_region_that_meets_its_condition_is_seen_through_it() {
        Cell cell = Objects.requireNonNull(look.through(1, 2, Cell.number(new BigDecimal("65000"))));
        assertThat(cell.shown()).isEqualTo("65.0千元");
        assertThat(cell.number()).isEqualByComparingTo("65000");
    }

    @Test
    void anything_else_is_not() {
        assertThat(look.through(0, 2, Cell.number(new BigDecimal("65000")))).isNull();
        assertThat(look.through(1, 3, Cell.number(new BigDecimal("65000")))).isNull();
        assertThat(look.through(1, 1, Cell.number(new BigDecimal("65")))).isNull();
        assertThat(look.through(1, 1, Cell.text("65000"))).isNull();
    }
}
