package org.huibao.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.huibao.vocabulary.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SideTests {
    @TempDir
    private Path folder;

    /** The side of a rule over the columns x0, x1…, in that order, with these figures; _ is none. */
    private Optional<Side> side(String written, String... figures) {
        String columns = IntStream.range(0, Math.max(1, figures.length))
                .mapToObj(at -> "  - {key: x" + at + ", header: 第" + at + "栏, type: amount}\n")
                .collect(Collectors.joining("", "columns:\n", ""));
        Term term = ATable.ofForm(folder.resolve("small"), columns + "rules: [\"" + written + " = x0\"]\n")
                .form()
                .rules()
                .get(0)
                .terms()
                .get(0);
        return Side.of(term, operand -> {
            String figure = figures[Integer.parseInt(operand.column().substring(1))];
            return figure.equals("_") ? Optional.empty() : Optional.of(new BigDecimal(figure));
        });
    }

    private Side known(String arithmetic, String... figures) {
        return side(arithmetic, figures).orElseThrow();
    }

    @Test
    void a_side_without_one_of_its_figures_or_with_a_division_by_0_is_not_known() {
        assertThat(side("x0+x1", "1", "_")).isEmpty();
        assertThat(side("x0/x1", "1", "0")).isEmpty();
        assertThat(side("x0+x1", "1", "2")).isPresent();
    }

    @Test
    void a_side_is_shown_with_its_figures_and_what_they_make() {
        assertThat(known("x0+x1", "14", "18").shown()).isEqualTo("14 + 18 = 32");
        assertThat(known("x0*10000.0/x1", "30", "10").shown()).isEqualTo("30 × 10000 ÷ 10 = 30000");
        assertThat(known("(x0-x1)*2.50", "5", "3").shown()).isEqualTo("(5 - 3) × 2.50 = 5");
    }

    @Test
    void a_single_figure_and_a_constant_are_shown_alone() {
        assertThat(known("x0", "4.50").shown()).isEqualTo("4.5");
        assertThat(known("100.0").shown()).isEqualTo("100");
        assertThat(known("x0*2.0", "4").shown()).isEqualTo("4 × 2 = 8");
    }

    @Test
    void more_than_ten_figures_are_not_taken_for_one_another() {
        String sum = "x0+x1+x2+x3+x4+x5+x6+x7+x8+x9+x10";
        assertThat(known(sum, "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "70")
                        .shown())
                .isEqualTo("1 + 2 + 3 + 4 + 5 + 6 + 7 + 8 + 9 + 10 + 70 = 125");
    }

    @Test
    void a_factor_magnifies_what_one_figure_changes() {
        assertThat(known("x0*10000.0/x1", "1.23", "10").change(0, new BigDecimal("0.005")))
                .isEqualByComparingTo("5");
        assertThat(known("x1-x0", "1.23", "10").change(0, BigDecimal.ONE)).isEqualByComparingTo("1");
        assertThat(known("x0/x1", "5", "-1").change(1, BigDecimal.ONE)).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "3.33333333333333333333, 3.3333333",
        "123456789012345, 123456789012345",
        "1.23456789012345, 1.23456789012345",
        "1.234567890123456, 1.2345679",
        "2.500, 2.5"
    })
    void an_endless_division_is_shortened_and_a_written_figure_is_not(String figure, String shown) {
        assertThat(Side.plain(new BigDecimal(figure))).isEqualTo(shown);
    }
}
