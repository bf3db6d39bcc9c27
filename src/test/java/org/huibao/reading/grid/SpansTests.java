package org.huibao.reading.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.huibao.reading.cells.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpansTests {
    private static final Span TALL = new Span(2, 0, 70_000, 0);
    private static final Span WIDE = new Span(4, 1, 4, 3);
    private static final Span LOW = new Span(90_000, 2, 90_001, 2);
    private static final Spans SPANS = new Spans(List.of(LOW, WIDE, TALL));

    @Test
    void a_cell_has_the_merge_that_covers_it() {
        assertThat(SPANS.at(2, 0)).isEqualTo(TALL);
        assertThat(SPANS.at(4, 3)).isEqualTo(WIDE);
        assertThat(SPANS.at(70_000, 0)).isEqualTo(TALL);
        assertThat(SPANS.at(90_001, 2)).isEqualTo(LOW);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 1, 3, 5, 70_001, 80_000, 90_002, Integer.MAX_VALUE})
    void beside_the_merges_there_is_none(int row) {
        assertThat(SPANS.at(row, 1)).isNull();
    }

    @Test
    void a_merge_may_be_said_to_reach_below_every_sheet() {
        Span endless = new Span(1, 0, Integer.MAX_VALUE, 0);
        assertThat(new Spans(List.of(endless)).at(1_000_000, 0)).isEqualTo(endless);
    }
}
