package org.huibao.files;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MendedTypeTests {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "multipart/mixed;; boundary=x | multipart/mixed; boundary=\"x\"",
                "multipart/mixed ; ;boundary=a=b; | multipart/mixed; boundary=\"a=b\"",
                "Multipart/Related; Boundary = a:b; type=x | Multipart/Related; Boundary = \"a:b\"; type=x",
                "multipart/mixed; boundary=\"a b\" | multipart/mixed; boundary=\"a b\"",
                "text/plain; charset=utf-8;; | text/plain; charset=utf-8",
                "text/plain | text/plain"
            })
    void is_what_the_mail_library_understands(String written, String mended) {
        assertThat(MendedType.cleanContentType(null, written)).isEqualTo(mended);
    }

    @Test
    void without_a_type_there_is_none() {
        assertThat(MendedType.cleanContentType(null, null)).isNull();
    }
}
