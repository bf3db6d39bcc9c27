package org.huibao.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class TextBreakTests {
    private static byte[] pasted(String first, String second) {
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        both.writeBytes(first.getBytes(StandardCharsets.UTF_8));
        both.writeBytes(second.getBytes(Charsets.GB18030));
        return both.toByteArray();
    }

    @Test
    void stands_in_the_line_whose_bytes_do_not_belong() {
        TextBreak place = TextBreak.in(StandardCharsets.UTF_8, pasted("乡镇,户数\n黄水镇,3\n", "王场镇,4\n"));
        assertThat(place.line()).isEqualTo(3);
        assertThat(place.foreign()).isEqualTo("乡镇户数黄水镇".length());
    }

    @Test
    void is_seen_behind_more_than_fits_a_buffer() {
        TextBreak place = TextBreak.in(StandardCharsets.UTF_8, pasted("户\n".repeat(20_000), "镇"));
        assertThat(place).isEqualTo(new TextBreak(20_001, 20_000));
    }

    @Test
    void a_character_that_is_cut_off_is_one() {
        byte[] cut = {'a', '\n', (byte) 0xE7, (byte) 0xBB};
        assertThat(TextBreak.in(StandardCharsets.UTF_8, cut)).isEqualTo(new TextBreak(2, 0));
    }
}
