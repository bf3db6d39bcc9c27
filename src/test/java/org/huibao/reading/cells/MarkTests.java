package org.huibao.reading.cells;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarkTests {
    @Test
    void the_stronger_of_two_marks_counts() {
        assertThat(Mark.PLAIN.and(Mark.FAINT)).isEqualTo(Mark.FAINT);
        assertThat(Mark.STRUCK.and(Mark.RAISED)).isEqualTo(Mark.STRUCK);
        assertThat(Mark.HIDDEN.and(Mark.STRUCK)).isEqualTo(Mark.HIDDEN);
        assertThat(Mark.PLAIN.and(Mark.PLAIN)).isEqualTo(Mark.PLAIN);
    }

    @Test
    void nothing_is_read_where_it_is_struck_out_or_hidden() {
        assertThat(Mark.STRUCK.isGone() && Mark.HIDDEN.isGone()).isTrue();
        assertThat(Mark.RAISED.isGone() || Mark.FAINT.isGone() || Mark.PLAIN.isGone())
                .isFalse();
    }
}
