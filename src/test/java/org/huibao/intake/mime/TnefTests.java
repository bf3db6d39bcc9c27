package org.huibao.intake.mime;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import org.huibao.intake.archives.TnefOf;
import org.huibao.intake.mime.MimePieces.Attached;
import org.junit.jupiter.api.Test;

class TnefTests {
    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static final byte[] FILE = TnefOf.attachment(text("a.csv"), text("a,b\nc,1\n"));

    @Test
    void an_envelope_is_opened() {
        assertThat(Tnef.open(FILE))
                .hasValueSatisfying(opened -> assertThat(opened.attached())
                        .singleElement()
                        .extracting(Attached::name)
                        .isEqualTo("a.csv"));
    }

    @Test
    void it_is_known_by_its_content() {
        assertThat(Tnef.is(FILE)).isTrue();
        assertThat(Tnef.is(text("no envelope"))).isFalse();
        assertThat(Tnef.is(new byte[0])).isFalse();
        String mail =
                "Content-Type: application/octet-stream; name=att.dat\r\nContent-Transfer-Encoding: base64\r\n\r\n"
                        + Base64.getMimeEncoder().encodeToString(FILE);
        assertThat(MimePieces.of(text(mail)).attached())
                .singleElement()
                .extracting(Attached::name)
                .isEqualTo("a.csv");
    }

    @Test
    void a_page_in_it_is_the_mails_text() {
        assertThat(Tnef.open(TnefOf.page(text("<p>见下表</p>"))))
                .hasValueSatisfying(opened -> assertThat(opened.html()).containsExactly("<p>见下表</p>"));
    }

    @Test
    void a_mail_in_it_is_opened_as_deep_as_anybody_nests() {
        assertThat(Tnef.open(TnefOf.mail(FILE)))
                .hasValueSatisfying(opened -> assertThat(opened.attached()).hasSize(1));
        byte[] deep = FILE;
        for (int i = 0; i < 7; i++) {
            deep = TnefOf.mail(deep);
        }
        assertThat(Tnef.open(deep)).isEmpty();
    }

    @Test
    void a_broken_one_is_none() {
        assertThat(Tnef.open(Arrays.copyOf(FILE, 30))).isEmpty();
        assertThat(Tnef.open(new byte[0])).isEmpty();
        assertThat(Tnef.open(text("no envelope"))).isEmpty();
    }

    @Test
    void a_table_in_a_text_that_is_not_read_is_told_as_what_it_is() {
        byte[] table = "{\\rtf1 {\\trowd a\\cell b\\cell\\row}}".getBytes(StandardCharsets.US_ASCII);

        assertThat(Tnef.open(TnefOf.rtf(table)))
                .hasValueSatisfying(opened -> assertThat(opened.attached())
                        .extracting(MimePieces.Attached::name)
                        .containsExactly("正文.rtf"));
        assertThat(Tnef.open(TnefOf.rtf("{\\rtf1 a}".getBytes(StandardCharsets.US_ASCII))))
                .isEmpty();
    }
}
