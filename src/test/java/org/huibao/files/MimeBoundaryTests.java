package org.huibao.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MimeBoundaryTests {
    private static ByteLines lines(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
        return new ByteLines(bytes, 0, bytes.length);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "multipart/mixed; boundary=\"a=b\"",
                "multipart/mixed;; BOUNDARY = a=b",
                "multipart/mixed; charset=x;\r\n\tboundary=a=b; type=y",
                "multipart/mixed; boundary=\"a=b"
            })
    void is_named_in_many_ways(String type) {
        assertThat(MimeBoundary.named(lines("--a=b\n"), type))
                .hasValueSatisfying(boundary -> assertThat(boundary.isAt(0)).isTrue());
    }

    @Test
    void a_line_longer_than_anybodys_is_none() {
        assertThat(MimeBoundary.named(lines(""), "a/b; boundary=" + "x".repeat(2_000)))
                .isEmpty();
        assertThat(MimeBoundary.likeliest(lines("--" + "x".repeat(2_000) + "\n----\n--\n")))
                .isEmpty();
    }

    @Test
    void the_last_one_says_so() {
        MimeBoundary boundary =
                MimeBoundary.named(lines("--b\n--b--\n--b-"), "a/b; boundary=b").orElseThrow();

        assertThat(boundary.isAt(0)).isTrue();
        assertThat(boundary.isLastAt(0)).isFalse();
        assertThat(boundary.isAt(4)).isTrue();
        assertThat(boundary.isLastAt(4)).isTrue();
        assertThat(boundary.isAt(10)).isFalse();
    }
}
