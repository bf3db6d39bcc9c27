package org.huibao.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DaysTests {
    @ParameterizedTest
    @CsvSource({
        "2023-1-5, 2023-01-05",
        "2023/01/05, 2023-01-05",
        "2023.1.5, 2023-01-05",
        "2023年1月5日, 2023-01-05",
        "2023年1月5, 2023-01-05",
        "20230105, 2023-01-05",
        "2024-02-29, 2024-02-29",
        "2023-01-05T08:30, 2023-01-05",
        "2023-01-05 8:30:15.5, 2023-01-05"
    })
    void a_day_with_its_year_is_one_however_it_is_written(String text, String day) {
        assertThat(Days.of(text)).hasValue(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1月5日", "2023年1月", "2023-02-29", "2023-13-01", "20231301", "12023-1-5", "2023", "2023-1-5前", ""})
    void what_names_no_day_or_one_that_does_not_exist_is_none(String text) {
        assertThat(Days.of(text)).isEmpty();
    }
}
