package org.huibao.operators;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OperatorNameTests {
    @ParameterizedTest
    @ValueSource(strings = {"小李", "Ann-Marie", "office.2", "古丽·阿依", "li@county.example"})
    void takes_names_as_people_have_them(String name) {
        assertThat(OperatorName.of(name)).contains(name);
    }

    @Test
    void makes_full_width_letters_and_wide_gaps_narrow() {
        assertThat(OperatorName.of("　Ｌｉ　　Ｍｉｎ ")).contains("Li Min");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "李", "12345", "a\nb\u0000", "<b>Li</b>", "--", "Li\u202e", "= Li Min ="})
    void takes_nothing_else(String name) {
        assertThat(OperatorName.of(name)).isEmpty();
    }

    @Test
    void takes_no_sentence() {
        assertThat(OperatorName.of("a".repeat(40))).isPresent();
        assertThat(OperatorName.of("a".repeat(41))).isEmpty();
    }
}
