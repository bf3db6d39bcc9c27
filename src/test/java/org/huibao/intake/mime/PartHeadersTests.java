package org.huibao.intake.mime;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.huibao.files.MimeSection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartHeadersTests {
    private static PartHeaders of(String... lines) {
        byte[] head = (String.join("\r\n", lines) + "\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1);
        return new PartHeaders(MimeSection.of(head), false);
    }

    private static PartHeaders ofType(String type) {
        return of("Content-Type: " + type);
    }

    @Test
    void a_type_is_believed_for_the_mails_own_structure() {
        assertThat(ofType("multipart/MIXED; boundary=b").isMultipart()).isTrue();
        assertThat(ofType("message/rfc822").isMail()).isTrue();
        assertThat(ofType("message/partial; id=1").isFragment()).isTrue();
        assertThat(ofType("message/external-body").isFragment()).isTrue();
        assertThat(ofType("TEXT/HTML;charset=gbk").isHtml()).isTrue();
        assertThat(ofType("TEXT/HTML;charset=gbk").charset()).isEqualTo("gbk");
        assertThat(ofType("text/calendar").isCalendar()).isTrue();
        assertThat(of().isText()).isTrue();
        assertThat(ofType("application/pdf").isText()).isFalse();
    }

    @Test
    void outlooks_envelope_is_known_by_type_or_name() {
        assertThat(ofType("application/ms-tnef").isTnef()).isTrue();
        assertThat(ofType("application/octet-stream; name=WINMAIL.DAT").isTnef())
                .isTrue();
        assertThat(ofType("application/octet-stream; name=a.dat").isTnef()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/plain",
                "text/html",
                "text/calendar; name=a.ics",
                "application/pgp-signature; name=s.asc",
                "message/delivery-status",
                "text/rfc822-headers"
            })
    void text_and_machinery_are_nothing_that_somebody_attached(String type) {
        assertThat(ofType(type).isBody()).isTrue();
    }

    @Test
    void a_text_that_is_attached_or_has_a_name_is_a_document() {
        assertThat(of("Content-Type: text/plain", "Content-Disposition: attachment")
                        .isBody())
                .isFalse();
        assertThat(ofType("text/html; name=a.html").isBody()).isFalse();
        assertThat(ofType("application/pdf").isBody()).isFalse();
    }

    @Test
    void a_picture_is_inline_where_the_text_shows_it() {
        assertThat(of("Content-Disposition: inline").isInline()).isTrue();
        assertThat(of("Content-ID: <a>").isInline()).isTrue();
        assertThat(of("Content-ID: <a>", "Content-Disposition: attachment").isInline())
                .isFalse();
        assertThat(of("Content-Type: image/png").isInline()).isFalse();
    }

    @Test
    void a_name_is_the_last_step_of_a_path_and_the_dispositions_wins() {
        assertThat(of("Content-Type: a/b; name=b.xls", "Content-Disposition: attachment; filename=a.xls")
                        .name())
                .hasValue("a.xls");
        assertThat(of("Content-Type: a/b; name=b.xls", "Content-Disposition: attachment")
                        .name())
                .hasValue("b.xls");
        assertThat(of("Content-Disposition: attachment; filename=\"../../etc/a.xls\"")
                        .name())
                .hasValue("a.xls");
        assertThat(of("Content-Disposition: attachment; filename=\"a/\"").name())
                .isEmpty();
    }
}
