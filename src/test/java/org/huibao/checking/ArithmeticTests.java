package org.huibao.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huibao.vocabulary.Term;
import org.junit.jupiter.api.Test;

class ArithmeticTests {
    private static final Term AVERAGE =
            new Term("资金/人数", "x0/x1", List.of(Term.Operand.here("资金"), Term.Operand.here("人数")));
    private static final Term PERSONS = new Term("人数", "x0", List.of(Term.Operand.here("人数")));

    private static Optional<BigDecimal> of(Term term, Map<String, String> figures) {
        return Arithmetic.of(
                term,
                operand -> Optional.ofNullable(figures.get(operand.column())).map(BigDecimal::new));
    }

    @Test
    void a_term_is_reckoned_with_the_figures_of_its_columns() {
        assertThat(of(AVERAGE, Map.of("资金", "5", "人数", "2"))).contains(new BigDecimal("2.5"));
        assertThat(of(PERSONS, Map.of("人数", "12.30"))).contains(new BigDecimal("12.30"));
    }

    @Test
    void without_one_of_the_figures_there_is_no_value() {
        assertThat(of(AVERAGE, Map.of("资金", "5"))).isEmpty();
        assertThat(of(PERSONS, Map.of())).isEmpty();
    }

    @Test
    void nothing_is_divided_by_0() {
        assertThat(of(AVERAGE, Map.of("资金", "5", "人数", "0"))).isEmpty();
    }

    @Test
    void a_division_that_does_not_end_keeps_34_digits() {
        assertThat(of(AVERAGE, Map.of("资金", "1", "人数", "3"))).contains(new BigDecimal("0." + "3".repeat(34)));
    }
}
