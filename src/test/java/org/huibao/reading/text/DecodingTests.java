package org.huibao.reading.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.huibao.reading.cost.ReadingRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecodingTests {
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final String TABLE = "乡镇,户数\r\n黄水镇,12\r\n";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "GBK", "UTF-16LE", "UTF-16BE"})
    void a_text_is_read_in_the_charset_that_it_has(String charset) {
        assertThat(Decoding.text(TABLE.getBytes(Charset.forName(charset)))).isEqualTo(TABLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void a_byte_order_mark_outweighs_everything(String charset) {
        assertThat(Decoding.text(("\uFEFF<meta charset=gbk>" + TABLE).getBytes(Charset.forName(charset))))
                .isEqualTo("<meta charset=gbk>" + TABLE);
    }

    @Test
    void what_is_declared_counts_where_the_bytes_are_no_utf_8() {
        String page = "<meta charset=\"big5\">臺北市";

        assertThat(Decoding.text(page.getBytes(Charset.forName("Big5")))).isEqualTo(page);
        assertThat(Decoding.text(page.getBytes(StandardCharsets.UTF_8))).isEqualTo(page);
    }

    @Test
    void a_label_that_lies_or_is_unknown_is_passed_over() {
        String page = "<meta charset=x-nothing>" + TABLE;

        assertThat(Decoding.text(page.getBytes(GB18030))).isEqualTo(page);
    }

    @Test
    void characters_that_no_text_holds_betray_something_else() {
        assertThat(Decoding.text(new byte[] {'a', 1, 2, 'b'})).isNull();
        assertThat(Decoding.text(new byte[] {'a', '\t', '\n', 0x1A})).isEqualTo("a\t\n\u001A");
        assertThat(Decoding.text(new byte[0])).isEmpty();
    }

    @Test
    void a_text_pasted_together_from_two_charsets_is_not_guessed_at() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(TABLE.getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes("西沱镇,3\r\n".getBytes(GB18030));

        assertThatThrownBy(() -> Decoding.text(bytes.toByteArray()))
                .isInstanceOfSatisfying(
                        ReadingRefused.class,
                        refused -> assertThat(refused.finding("a.csv").arguments())
                                .containsEntry("why", "encoding")
                                .containsEntry("line", "3"));
    }
}
