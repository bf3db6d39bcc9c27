package org.huibao.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FirstBytesTests {
    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a,b\n1,2\n", "a\tb\n1\t2", "a;b\r\n1;2\r\n", "<html><TABLE>", "<?xml?><ss:x/><Workbook>"})
    void lines_with_cells_and_markup_with_a_table_are_tabular(String text) {
        assertThat(FirstBytes.isTabular(text(text))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "您好", "一行,而已", "a,b\n1,2\n\0"})
    void words_and_bytes_are_not(String text) {
        assertThat(FirstBytes.isTabular(text(text))).isFalse();
    }

    @Test
    void zeros_are_no_hindrance_behind_a_mark() {
        assertThat(FirstBytes.isTabular("\uFEFFa,b\n1,2\n".getBytes(StandardCharsets.UTF_16LE)))
                .isTrue();
        assertThat(FirstBytes.isTabular("a,b\n1,2\n".getBytes(StandardCharsets.UTF_16LE)))
                .isFalse();
    }

    @Test
    void a_text_occurs_at_the_beginning_in_the_middle_and_at_the_end() {
        assertThat(FirstBytes.contain(text("abcabd"), "abc")).isTrue();
        assertThat(FirstBytes.contain(text("xabcabd"), "abd")).isTrue();
        assertThat(FirstBytes.contain(text("ab"), "abc")).isFalse();
        assertThat(FirstBytes.contain("Book".getBytes(StandardCharsets.UTF_16LE), FirstBytes.wide("Book")))
                .isTrue();
    }

    @Test
    void a_bitmap_keeps_four_zeros_free() {
        assertThat(FirstBytes.isBitmap(new byte[] {'B', 'M', 9, 9, 9, 9, 0, 0, 0, 0}))
                .isTrue();
        assertThat(FirstBytes.isBitmap(text("BM,数量,备注"))).isFalse();
        assertThat(FirstBytes.isBitmap(text("BM"))).isFalse();
    }
}
