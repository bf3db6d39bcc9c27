package org.huibao.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.huibao.vocabulary.Entry;
import org.huibao.vocabulary.Place;
import org.junit.jupiter.api.Test;

class StoredCellTests {
    private static final Place PLACE = Place.of("Sheet1", "B5");

    @Test
    void a_figure_is_kept_as_it_was_taken_and_its_text_where_that_differs() {
        assertThat(StoredCell.of(new Entry.Figure(new BigDecimal("1E+3"), "1千", PLACE)))
                .isEqualTo(new StoredCell("figure", "1000", "1千"));
        assertThat(new StoredCell("figure", "0.50", null).entry(PLACE))
                .isEqualTo(new Entry.Figure(new BigDecimal("0.50"), null, PLACE));
    }

    @Test
    void words_and_cells_without_a_figure_are_kept_by_their_kind() {
        assertThat(new StoredCell("words", null, "说明").entry(PLACE)).isEqualTo(new Entry.Words("说明", PLACE));
        assertThat(new StoredCell("words", null, null).entry(PLACE)).isEqualTo(new Entry.Words("", PLACE));
        for (Entry.Why why : Entry.Why.values()) {
            Entry gap = new Entry.Gap(why, "/", PLACE);
            assertThat(StoredCell.of(gap).entry(PLACE)).isEqualTo(gap);
            assertThat(StoredCell.of(gap).isBlank()).isFalse();
        }
        assertThat(StoredCell.of(new Entry.Gap(Entry.Why.BLANK, "", PLACE)).isBlank())
                .isTrue();
    }

    @Test
    void a_kind_that_nobody_knows_is_told() {
        assertThatThrownBy(() -> new StoredCell("riddle", null, "?").entry(PLACE))
                .hasMessageContaining("riddle");
    }
}
