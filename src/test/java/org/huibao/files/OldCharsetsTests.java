package org.huibao.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OldCharsetsTests {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "hz-gb-2312 | ~{;FK.Ur~}12 | 黄水镇12",
                "HZ-GB-2312 | a~~b | a~b",
                "hz | ~{;FK.Ur~} ok | 黄水镇 ok",
                "utf-7 | +nsRsNJVH-12 | 黄水镇12",
                "UTF-7 | 1 +- 1 | 1 + 1",
                "unicode-1-1-utf-7 | a,b | a,b"
            })
    void are_read_by_their_names(String label, String written, String read) {
        assertThat(UnlabelledText.by(label, written.getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo(read);
    }

    @Test
    void others_are_left_to_others_and_broken_ones_are_guessed() {
        assertThat(OldCharsets.decode("utf-8", new byte[] {'a'})).isEmpty();
        assertThat(UnlabelledText.by("utf-7", "黄水镇".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("黄水镇");
        assertThat(UnlabelledText.by("utf-7", "+A".getBytes(StandardCharsets.US_ASCII)))
                .isEmpty();
        assertThat(UnlabelledText.by("hz", "~{;".getBytes(StandardCharsets.US_ASCII)))
                .isNotEmpty();
    }
}
