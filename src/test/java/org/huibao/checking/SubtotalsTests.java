package org.huibao.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SubtotalsTests {
    private static final String COLUMNS = """
            columns:
              - {key: persons, header: 人数, type: count}
              - {key: households, header: 户数, type: count}
              - {key: children, header: 儿童, type: count}
              - {key: paid, header: 资金, type: amount, unit: 万元, scale: 2}
              - {key: average, header: 人均, type: amount, unit: 元, aggregate: none, required: false}
            """;

    @TempDir
    private Path folder;

    private ATable towns;

    @BeforeEach
    void threeTowns() {
        towns = ATable.ofForm(folder.resolve("small"), COLUMNS)
                .unit("甲镇", "10 5 1 1.50 7")
                .unit("乙镇", "20 8 2 2.50 7")
                .unit("丙镇", "30 9 4 3.50 7");
    }

    @Test
    void a_subtotal_adds_up_the_rows_above_it_all_or_some() {
        assertThat(towns.subtotal("60 22 7 7.50 _").found()).isEmpty();
        assertThat(towns.subtotal("50 17 6 6.00 _").found()).isEmpty();
    }

    @Test
    void where_most_of_it_agrees_the_rest_is_wrong() {
        assertThat(towns.subtotal("50 17 9 6.00 _").found()).containsExactly("total-mismatch error D8");
    }

    @Test
    void a_row_of_which_half_agrees_may_be_something_else() {
        assertThat(towns.subtotal("50 17 9 9.00 _").found()).isEmpty();
    }

    @Test
    void a_single_sum_that_agrees_is_chance() {
        assertThat(towns.subtotal("50 _ _ _ _").found()).isEmpty();
        assertThat(towns.subtotal("50 17 9 _ _").found()).containsExactly("total-mismatch error D9");
    }

    @Test
    void zeros_agree_with_everything_and_say_nothing() {
        ATable zeros = ATable.ofForm(folder.resolve("zeros"), COLUMNS)
                .unit("甲镇", "0 0 1 1.50 7")
                .unit("乙镇", "0 0 2 2.50 7");
        assertThat(zeros.subtotal("0 0 5 _ _").found()).isEmpty();
    }

    @Test
    void columns_that_do_not_add_up_have_no_say() {
        ATable averages = ATable.ofForm(folder.resolve("averages"), COLUMNS)
                .unit("甲镇", "10 5 1 1.50 7")
                .unit("乙镇", "20 8 2 2.50 7");
        assertThat(averages.subtotal("30 99 3 9.99 14").found()).isEmpty();
        assertThat(averages.subtotal("30 13 99 _ 9").found()).containsExactly("total-mismatch error D8");
    }
}
