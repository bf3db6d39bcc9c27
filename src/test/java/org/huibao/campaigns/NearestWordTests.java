package org.huibao.campaigns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestWordTests {
    private static final List<String> KNOWN = List.of("title", "on-holiday", "due", "rows", "households");

    @ParameterizedTest
    @CsvSource({
        "titel, title", // swapped with its neighbour
        "tilte, title",
        "titl, title",
        "titles, title",
        "Title, title",
        "on_holiday, on-holiday",
        "OnHoliday, on-holiday",
        "deu, due",
        "dua, due",
        "row, rows",
        "houshold, households", // two left out of ten
        "hauseholt, households" // three of ten
    })
    void is_the_word_that_differs_by_no_more_than_every_third_letter(String written, String meant) {
        assertThat(NearestWord.to(written, KNOWN)).hasValue(meant);
    }

    @ParameterizedTest
    @CsvSource({"colour", "d", "no-day", "haussholtts"})
    void is_none_where_more_differs(String written) {
        assertThat(NearestWord.to(written, KNOWN)).isEmpty();
    }

    @Test
    void is_the_nearer_of_two() {
        assertThat(NearestWord.to("cashs", List.of("castes", "cash"))).hasValue("cash");
        assertThat(NearestWord.to("castess", List.of("cash", "castes"))).hasValue("castes");
    }

    @Test
    void a_word_without_end_costs_no_more_than_one_of_a_hundred_letters() {
        assertThat(NearestWord.to("title".repeat(100_000), KNOWN)).isEmpty();
        assertThat(NearestWord.to("", KNOWN)).isEmpty();
    }
}
