package org.huibao.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SizeTests {
    private static final int DOUBLING = 1 << 19;

    private static int of(String figure) {
        return Size.of(new BigDecimal(figure));
    }

    @ParameterizedTest
    @CsvSource({"1, 0", "2, 1", "1024, 10", "0.5, -1", "1.00, 0", "0.125, -3", "2E+0, 1"})
    void a_doubling_is_so_many_steps(String figure, int doublings) {
        assertThat(of(figure)).isBetween(doublings * DOUBLING - 1, doublings * DOUBLING + 1);
    }

    @Test
    void ten_times_is_as_much_everywhere() {
        for (int zeros = -300; zeros < 300; zeros++) {
            int times = Size.of(BigDecimal.valueOf(37, -zeros - 1)) - Size.of(BigDecimal.valueOf(37, -zeros));
            assertThat(times - Size.times(10)).isBetween(-Size.SAME, Size.SAME);
        }
    }

    @Test
    void what_is_not_above_0_has_none() {
        assertThat(of("0")).isEqualTo(Size.NONE);
        assertThat(of("-3")).isEqualTo(Size.NONE);
    }

    @Test
    void sizes_of_what_nobody_can_count_can_still_be_compared() {
        assertThat(of("1E+9999") - of("1E-9999")).isPositive();
        assertThat(of("1E+9999")).isGreaterThan(of("1E+308"));
    }

    /** Whatever their digits and decimals, and however near they are to one another. */
    @Test
    void ratios_that_are_the_same_have_the_same_difference_and_larger_ones_a_larger() {
        Random random = new Random(7);
        for (int pair = 0; pair < 2_000; pair++) {
            BigDecimal heads = BigDecimal.valueOf(1 + random.nextInt(9_999_999), random.nextInt(4));
            BigDecimal each = BigDecimal.valueOf(1 + random.nextInt(999), random.nextInt(3));
            BigDecimal more = each.multiply(new BigDecimal("1.0001"));
            int ratio = Size.of(heads.multiply(each)) - Size.of(heads);
            assertThat(ratio - Size.of(each)).isBetween(-Size.SAME / 2, Size.SAME / 2);
            assertThat(Size.of(heads.multiply(more)) - Size.of(heads)).isGreaterThan(ratio + Size.SAME);
        }
    }
}
