package org.huibao.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class OrderedTests {
    private static String said(Ordered sizes) {
        return sizes.count() + " " + sizes.median() + " " + sizes.spread();
    }

    @Test
    void what_has_no_size_is_left_out() {
        assertThat(new Ordered(Size.NONE, 5, Size.NONE).count()).isEqualTo(1);
        assertThat(new Ordered(Size.NONE).liesWithin(0, 0)).isTrue();
    }

    @Test
    void one_at_either_end_of_six_does_not_widen_the_spread() {
        Ordered sizes = new Ordered(9000, 20, 40, 30, -7000, 25);
        assertThat(sizes.spread()).isEqualTo(20);
        assertThat(sizes.median()).isEqualTo(30);
        assertThat(sizes.liesWithin(-7000, 9000)).isTrue();
        assertThat(sizes.liesWithin(-6999, 9000)).isFalse();
        assertThat(sizes.liesWithin(-7000, 8999)).isFalse();
    }

    @Test
    void two_at_either_end_of_ten_do_not_widen_the_spread() {
        assertThat(new Ordered(-10, -20, 20, 20, 30, 30, 40, 50, 7000, 8000).spread())
                .isEqualTo(30);
    }

    @Test
    void the_others_spread_is_that_without_the_one_in_question() {
        Ordered sizes = new Ordered(10, 20, 30, 90);
        assertThat(sizes.spreadWithout(90)).isEqualTo(20);
        assertThat(sizes.spreadWithout(10)).isEqualTo(70);
        assertThat(sizes.spreadWithout(20)).isEqualTo(80);
        assertThat(new Ordered(10, 90, 90).spreadWithout(90)).isEqualTo(80);
    }

    @Test
    void the_gap_is_the_way_to_the_next_one_towards_the_middle() {
        Ordered sizes = new Ordered(1, 5, 20, 26, 40);
        assertThat(sizes.gap(26, true)).isEqualTo(6);
        assertThat(sizes.gap(5, false)).isEqualTo(15);
        assertThat(new Ordered(1, 40, 40).gap(40, true)).isZero();
        assertThat(new Ordered(1, 1, 40).gap(1, false)).isZero();
    }

    @Test
    void exchanged_ones_stand_where_they_would_have_stood_from_the_beginning() {
        Random random = new Random(3);
        int[] all = random.ints(40, -50, 50).toArray();
        Ordered sizes = new Ordered(all);
        for (int change = 0; change < 5_000; change++) {
            int at = random.nextInt(all.length);
            int now = at > 5 && random.nextInt(4) == 0 ? Size.NONE : random.nextInt(100) - 50;
            sizes.exchange(all[at], now);
            all[at] = now;
            assertThat(said(sizes)).isEqualTo(said(new Ordered(all)));
        }
        int[] known =
                Arrays.stream(all).filter(size -> size != Size.NONE).sorted().toArray();
        assertThat(sizes.liesWithin(known[0], known[known.length - 1])).isTrue();
        assertThat(sizes.liesWithin(known[0] + 1, known[known.length - 1])).isFalse();
    }
}
