package org.huibao.recognition.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EndingTests {
    @ParameterizedTest
    @CsvSource({
        "黄水镇, 镇",
        "黄 水 镇, 镇",
        "Harbour Ward, ward",
        "HARBOUR  WARD , ward",
        "St. Mary's (North) Parish, parish",
        "Vacant, vacant",
        "'', ''"
    })
    void a_name_ends_with_a_character_or_with_a_word(String name, String ending) {
        assertThat(Ending.of(name)).isEqualTo(ending);
    }

    @Test
    void a_single_word_of_an_alphabet_tells_no_kind() {
        assertThat(Ending.tells("Harbour Ward")).isTrue();
        assertThat(Ending.tells("Scotland")).isFalse();
        assertThat(Ending.tells("黄水镇")).isTrue();
        assertThat(Ending.tells("Area 1")).isFalse();
        assertThat(Ending.tells("")).isFalse();
    }
}
