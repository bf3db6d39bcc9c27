package org.huibao.recognition.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NamesInTextTests {
    private static final NamesInText NAMES = new NamesInText(List.of("黄水镇", "西沱镇", "黄水", "黄水镇新区", "三河镇"));

    @Test
    void names_are_found_wherever_they_stand_and_in_their_own_order() {
        assertThat(NAMES.in("西沱镇、黄水镇2023年报表")).containsExactly("黄水镇", "西沱镇");
        assertThat(NAMES.in("报三河镇")).containsExactly("三河镇");
    }

    @Test
    void a_name_within_a_longer_one_is_found_with_it() {
        assertThat(NAMES.in("黄水镇新区")).containsExactly("黄水镇", "黄水镇新区");
    }

    @Test
    void a_name_that_stands_twice_is_found_once() {
        assertThat(NAMES.in("黄水镇黄水镇")).containsExactly("黄水镇");
    }

    @Test
    void two_characters_are_no_name_within_a_text() {
        assertThat(NAMES.in("黄水")).isEmpty();
        assertThat(NAMES.in("黄水乡报表")).isEmpty();
        assertThat(NAMES.in("")).isEmpty();
    }
}
