package org.huibao.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ByteLinesTests {
    private static final ByteLines LINES =
            new ByteLines("one\r\n two\n\rfour".getBytes(StandardCharsets.US_ASCII), 0, 15);

    @Test
    void a_line_ends_at_any_break_and_the_next_begins_behind_it() {
        assertThat(LINES.text(0, LINES.end(0))).isEqualTo("one");
        assertThat(LINES.next(0)).isEqualTo(5);
        assertThat(LINES.next(5)).isEqualTo(10);
        assertThat(LINES.end(10)).isEqualTo(10);
        assertThat(LINES.next(10)).isEqualTo(11);
        assertThat(LINES.next(11)).isEqualTo(15);
    }

    @Test
    void the_line_before_ends_before_its_break() {
        assertThat(LINES.endBefore(5)).isEqualTo(3);
        assertThat(LINES.endBefore(0)).isZero();
    }

    @Test
    void a_break_that_a_gateway_has_made_longer_is_still_one() {
        ByteLines lines = new ByteLines("one\r\r\n\r\r\ntwo\r\r".getBytes(StandardCharsets.US_ASCII), 0, 14);
        assertThat(lines.end(0)).isEqualTo(3);
        assertThat(lines.next(0)).isEqualTo(6);
        assertThat(lines.next(6)).isEqualTo(9);
        assertThat(lines.endBefore(6)).isEqualTo(3);
        assertThat(lines.endBefore(9)).isEqualTo(6);
        assertThat(lines.next(9)).as("without LF each is one").isEqualTo(13);
        assertThat(lines.endBefore(14)).isEqualTo(13);
    }

    @Test
    void a_line_that_goes_on_with_another_begins_with_a_blank() {
        assertThat(LINES.isFolded(5)).isTrue();
        assertThat(LINES.isFolded(0)).isFalse();
        assertThat(LINES.startsWith(11, "four".getBytes(StandardCharsets.US_ASCII)))
                .isTrue();
        assertThat(LINES.startsWith(11, "fours".getBytes(StandardCharsets.US_ASCII)))
                .isFalse();
    }
}
