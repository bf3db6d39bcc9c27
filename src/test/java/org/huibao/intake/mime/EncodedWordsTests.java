package org.huibao.intake.mime;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EncodedWordsTests {
    private static final Charset GB18030 = Charset.forName("GB18030");

    private static String base64(Charset charset, byte[] bytes) {
        return "=?" + charset.name() + "?B?" + Base64.getEncoder().encodeToString(bytes) + "?=";
    }

    private static String onTheWire(String text, Charset charset) {
        return new String(text.getBytes(charset), StandardCharsets.ISO_8859_1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "=?utf-8?B?6buE5rC06ZWH?= | 黄水镇",
                "=?UTF-8?b?6buE5rC06ZWH?= | 黄水镇",
                "=?utf-8*zh?B?6buE5rC06ZWH?= | 黄水镇",
                "=?utf-8?Q?=E9=BB=84_1?= | 黄 1",
                "=?utf-8?q?a=3Db=?= | a=b=",
                "=?utf-8?Q?=zz?= | =zz",
                "=?gb18030?B?zbO8xrHt?= | 统计表",
                "Re: =?utf-8?B?6buE?= (1) | Re: 黄 (1)",
                "=?utf-8?B?6buE?= =?utf-8?Q?=E6=B0=B4?= | 黄水",
                "=?utf-8?B?6buE?= a =?utf-8?B?5rC0?= | 黄 a 水",
                "plain words | plain words",
                "=?utf-8?X?abc?= | =?utf-8?X?abc?=",
                "=?nobody-knows?B?YWJj?= | abc"
            })
    void a_header_is_text(String raw, String text) {
        assertThat(EncodedWords.decode(raw)).isEqualTo(text);
    }

    @Test
    void a_character_cut_in_two_is_put_together_again() {
        byte[] whole = "黄水镇".getBytes(GB18030);
        String words = base64(GB18030, Arrays.copyOf(whole, 3)) + "\r\n "
                + base64(GB18030, Arrays.copyOfRange(whole, 3, whole.length));

        assertThat(EncodedWords.decode(words)).isEqualTo("黄水镇");
    }

    @Test
    void base64_that_was_cut_itself_is_put_together_again() {
        String groups = Base64.getEncoder().encodeToString("黄水镇报表".getBytes(StandardCharsets.UTF_8));
        String words = "=?utf-8?B?" + groups.substring(0, 6) + "?= =?utf-8?B?" + groups.substring(6) + "?=";

        assertThat(EncodedWords.decode(words)).isEqualTo("黄水镇报表");
        assertThat(EncodedWords.decode("=?utf-8?B?" + groups.substring(0, 5) + "?="))
                .startsWith("黄");
    }

    @Test
    void another_charset_begins_another_text() {
        String words = base64(GB18030, "黄".getBytes(GB18030)) + " =?utf-8?B?5rC0?=";

        assertThat(EncodedWords.decode(words)).isEqualTo("黄水");
    }

    @Test
    void bare_bytes_are_guessed_at() {
        assertThat(EncodedWords.decode(onTheWire("黄水镇", StandardCharsets.UTF_8)))
                .isEqualTo("黄水镇");
        assertThat(EncodedWords.decode(onTheWire("黄水镇", GB18030))).isEqualTo("黄水镇");
    }
}
