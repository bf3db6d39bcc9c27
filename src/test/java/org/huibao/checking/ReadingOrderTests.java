package org.huibao.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.huibao.vocabulary.Finding;
import org.huibao.vocabulary.FindingCode;
import org.huibao.vocabulary.Place;
import org.huibao.vocabulary.Severity;
import org.junit.jupiter.api.Test;

class ReadingOrderTests {
    private static final Finding OF_THE_FILE = Finding.of(FindingCode.MACROS_IGNORED);

    private static Finding at(Place place) {
        return Finding.of(FindingCode.BLANK).at(place);
    }

    private static Finding at(String sheet, String cell) {
        return at(Place.of(sheet, cell));
    }

    @Test
    void what_is_said_of_the_whole_file_comes_before_what_is_said_of_a_whole_sheet_and_then_of_its_cells() {
        Finding sheet = at(Place.wholeSheet("低保"));
        Finding cell = at("低保", "A1");
        assertThat(ReadingOrder.sorted(List.of(cell, sheet, OF_THE_FILE))).containsExactly(OF_THE_FILE, sheet, cell);
    }

    @Test
    void sheets_follow_one_another_as_they_are_first_met() {
        Finding second = at("特困", "A1");
        Finding first = at("低保", "B9");
        Finding again = at("低保", "A2");
        assertThat(ReadingOrder.sorted(List.of(first, second, again))).containsExactly(again, first, second);
    }

    @Test
    void rows_are_read_before_columns() {
        assertThat(ReadingOrder.sorted(List.of(at("低保", "A10"), at("低保", "AB2"), at("低保", "C2"))))
                .extracting(finding ->
                        finding.place() == null ? "" : finding.place().cell())
                .containsExactly("C2", "AB2", "A10");
    }

    @Test
    void of_what_is_said_of_one_cell_the_heaviest_comes_first() {
        Finding note = at("低保", "B2").weighing(Severity.NOTE);
        Finding query = at("低保", "B2").weighing(Severity.QUERY);
        Finding error = at("低保", "B2");
        assertThat(ReadingOrder.sorted(List.of(note, query, error))).containsExactly(error, query, note);
    }
}
