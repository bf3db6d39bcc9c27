package org.huibao.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.huibao.vocabulary.Column;
import org.huibao.vocabulary.Entry;
import org.huibao.vocabulary.Place;
import org.huibao.vocabulary.Row;
import org.junit.jupiter.api.Test;

class SumTests {
    private static final Column PERSONS = AColumn.count("人数");

    /** Villages 1村, 2村…: a number, {@code _} for a blank, {@code ?} for something unreadable, {@code -} for no such cell. */
    private static Sum of(String... cells) {
        List<Row> rows = new ArrayList<>();
        for (String cell : cells) {
            Place place = Place.at("Sheet1", rows.size(), 1);
            Map<String, Entry> entries = switch (cell) {
                case "-" -> Map.of();
                case "_" -> Map.of("人数", new Entry.Gap(Entry.Why.BLANK, "", place));
                case "?" -> Map.of("人数", new Entry.Gap(Entry.Why.UNREADABLE, "约若干", place));
                default -> Map.of("人数", new Entry.Figure(new BigDecimal(cell), cell, place));
            };
            rows.add(new Row(Row.Role.DETAIL, rows.size() + 1 + "村", place, entries));
        }
        return Sum.of(PERSONS, rows);
    }

    @Test
    void a_blank_adds_0_and_an_unreadable_cell_leaves_the_sum_unknown() {
        assertThat(of("1", "_", "2").value()).isEqualByComparingTo("3");
        assertThat(of("1", "_", "2").isKnown()).isTrue();
        assertThat(of("1", "?", "2").isKnown()).isFalse();
    }

    @Test
    void a_sum_of_nothing_is_not_known() {
        assertThat(of("_", "_").isKnown()).isFalse();
        assertThat(of().isKnown()).isFalse();
    }

    @Test
    void the_first_cell_that_cannot_be_read_is_the_one_that_is_told() {
        assertThat(of("1", "?", "?").unreadable()).isEqualTo(of("1", "?").unreadable());
    }

    @Test
    void the_first_cell_of_the_column_stands_for_it() {
        assertThat(of("-", "_", "2").first()).isEqualTo(of("-", "_").first());
        assertThat(of("-").first()).isNull();
    }

    @Test
    void up_to_five_rows_without_a_figure_are_named_and_of_more_the_first_five() {
        assertThat(of("1", "_", "-", "_").blankRows()).isEqualTo("2村、4村");
        assertThat(of("_", "_", "_", "_", "_").blankRows()).isEqualTo("1村、2村、3村、4村、5村");
        assertThat(of("_", "_", "_", "_", "_", "_").blankRows()).isEqualTo("1村、2村、3村、4村、5村……（6）");
    }
}
