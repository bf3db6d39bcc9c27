package org.huibao.reading.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DocTextTests {
    @Test
    void of_a_field_only_what_it_shows_is_seen() {
        DocText text = new DocText();

        assertThat(text.seen("甲\u0013 SUM(A1) \u0014")).isEqualTo("甲");
        assertThat(text.seen("12\u0015户")).isEqualTo("12户");
        assertThat(text.seen("a\u0013 IF \u0013 x \u0014 y\u0015 z \u0014b\u0015c"))
                .isEqualTo("a yzbc".replace(" yz", ""));
    }

    @Test
    void ends_and_pictures_are_nothing_and_breaks_part() {
        assertThat(new DocText().seen("12\u000B34\u0007\r\u0001\u0008")).isEqualTo("12\n34");
        assertThat(new DocText().seen("a\u001Eb\u001Fc\td")).isEqualTo("a-bc\td");
    }
}
