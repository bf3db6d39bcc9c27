package org.huibao.files;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TransferEncodingTests {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "base64 | BASE64",
                "BASE64; | BASE64",
                "'base64 (by hand)' | BASE64",
                "\"base64\" | BASE64",
                "Quoted-Printable, x | QUOTED",
                "x-uue | UUENCODED",
                "8bit | PLAIN",
                "'' | PLAIN",
                "no-such | PLAIN"
            })
    void is_what_its_header_means(String header, TransferEncoding encoding) {
        assertThat(TransferEncoding.named(header)).isEqualTo(encoding);
    }
}
