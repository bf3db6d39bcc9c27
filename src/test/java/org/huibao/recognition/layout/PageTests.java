package org.huibao.recognition.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CancellationException;
import org.huibao.fixtures.TableSketch;
import org.huibao.reading.cells.Cell;
import org.huibao.reading.cells.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageTests {
    private static final String DRAWING = """
            标题|<|<
            指标|黄水镇|西沱镇
            户数|1|2
            人数|3|4
            """;

    @Test
    void a_merged_cells_text_is_seen_from_each_cell_that_it_covers() {
        Page page = Page.of(TableSketch.of(DRAWING));

        assertThat(page.text(0, 2)).isEqualTo("标题");
        assertThat(page.ownText(0, 2)).isEmpty();
        assertThat(page.place(0, 2).cell()).isEqualTo("A1");
        assertThat(page.placeOf(0, 2).cell()).isEqualTo("C1");
    }

    @Test
    void a_turned_band_has_its_rows_for_columns() {
        TableSketch sheet = TableSketch.of(DRAWING).hidingRow(3).hidingColumn(2);
        Page turned = Page.turned(sheet, new SidewaysBand(1, 4, 0, 4));

        assertThat(turned.rows()).isEqualTo(3);
        assertThat(turned.columns()).isEqualTo(3);
        assertThat(turned.text(1, 0)).isEqualTo("黄水镇");
        assertThat(turned.text(2, 1)).isEqualTo("2");
        assertThat(turned.placeOf(2, 1).cell()).isEqualTo("C3");
        assertThat(turned.isRowHidden(2)).isTrue();
        assertThat(turned.isRowHidden(1)).isFalse();
        assertThat(turned.isColumnHidden(2)).isTrue();
        assertThat(turned.isColumnHidden(1)).isFalse();
        assertThat(turned.upright().text(0, 0)).isEqualTo("标题");
    }

    @Test
    void a_merge_is_turned_with_its_band() {
        Page turned = Page.turned(TableSketch.of("标题\n甲|<|乙\n"), new SidewaysBand(1, 2, 0, 2));

        assertThat(turned.span(1, 0)).isEqualTo(new Span(0, 0, 1, 0));
        assertThat(turned.span(2, 0)).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            12                         | true
            '1,234                     | true
            '１２                      | true
            '-3.5%                     | true
            '12人                      | false
            '-                         | false
            '1234567890123456789012345 | false
            黄水镇                     | false
            """)
    void a_number_counts_typed_or_written_as_text(String text, boolean number) {
        assertThat(Page.of(TableSketch.of(text)).isNumber(0, 0)).isEqualTo(number);
    }

    @Test
    void dates_errors_and_what_is_not_there_are_no_numbers() {
        TableSketch sheet = TableSketch.of("a|b")
                .holding(0, 0, new Cell(Cell.Kind.DATE, "2023-01-05", null, null, null))
                .holding(0, 1, new Cell(Cell.Kind.ERROR, "#N/A", null, null, null));
        Page page = Page.of(sheet);

        assertThat(page.isNumber(0, 0)).isFalse();
        assertThat(page.isNumber(0, 1)).isFalse();
        assertThat(page.isNumber(7, 7)).isFalse();
    }

    @Test
    void looking_stops_when_nobody_waits_any_more() {
        Page page = Page.of(TableSketch.of(DRAWING));
        Thread.currentThread().interrupt();
        try {
            assertThatThrownBy(() -> page.at(0, 0)).isInstanceOf(CancellationException.class);
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
    }
}
