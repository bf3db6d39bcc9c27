package org.huibao.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MimeSectionTests {
    private static final int ALL = 1000;

    private static MimeSection of(String... lines) {
        return MimeSection.of(String.join("\r\n", lines).getBytes(StandardCharsets.ISO_8859_1));
    }

    private static List<String> parts(String mail) {
        return MimeSection.of(mail.getBytes(StandardCharsets.ISO_8859_1)).parts(ALL).stream()
                .map(part -> new String(part.content(), StandardCharsets.ISO_8859_1))
                .toList();
    }

    @Test
    void the_first_header_of_a_name_counts_however_it_is_written_and_folded() {
        MimeSection mail = of("CONTENT-type : Text/HTML;", "\tcharset=gbk", "Content-Type: b", "X: y", "", "body: no");

        assertThat(mail.header("Content-Type")).hasValue("Text/HTML;\r\n\tcharset=gbk");
        assertThat(mail.header("x")).hasValue("y");
        assertThat(mail.header("body")).isEmpty();
        assertThat(mail.header("Content")).isEmpty();
        assertThat(mail.type()).isEqualTo("text/html");
    }

    @Test
    void a_section_without_header_or_without_body_has_none() {
        assertThat(of("", "text").content()).asString().isEqualTo("text");
        assertThat(of("A: b").content()).isEmpty();
        assertThat(MimeSection.of(new byte[0]).content()).isEmpty();
        assertThat(MimeSection.of(new byte[0]).type()).isEmpty();
    }

    @Test
    void what_is_written_in_another_way_is_decoded_as_far_as_it_goes() {
        assertThat(of("Content-Transfer-Encoding: base64;", "", "YWJj").content())
                .asString()
                .isEqualTo("abc");
        assertThat(of("Content-Transfer-Encoding: quoted-printable", "", "a=3Db")
                        .content())
                .asString()
                .isEqualTo("a=b");
        assertThat(of("Content-Transfer-Encoding: base64", "", "****").content())
                .asString()
                .isEqualTo("****");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\n", "\r"})
    void parts_lie_between_the_boundaries_whatever_ends_the_lines(String end) {
        String mail = String.join(
                end,
                "Content-Type: multipart/mixed; boundary=b",
                "",
                "before",
                "--b",
                "",
                "1",
                "--b",
                "A: b",
                "",
                "2",
                "",
                "--b--",
                "behind");

        assertThat(parts(mail)).containsExactly("1", "2" + end);
    }

    @Test
    void a_longer_line_is_no_boundary_and_blanks_behind_one_are_nothing() {
        assertThat(parts("Content-Type: multipart/mixed; boundary=\"b\"\n\n--b \t\n\n--bb\n--b-\n--b\n\n2\n--b--"))
                .containsExactly("--bb\n--b-", "2");
    }

    @Test
    void a_missing_end_ends_at_the_end_and_a_missing_beginning_is_nothing() {
        assertThat(parts("Content-Type: multipart/mixed; boundary=b\n\n--b\n\n1"))
                .containsExactly("1");
        assertThat(parts("Content-Type: multipart/mixed; boundary=b\n\nno part"))
                .isEmpty();
    }

    @Test
    void where_no_boundary_is_named_or_another_one_the_likeliest_line_is_taken() {
        assertThat(parts("Content-Type: multipart/mixed\n\n-----\n--x\n\n1\n--x\n\n2\n--x--"))
                .containsExactly("1", "2");
        assertThat(parts("Content-Type: multipart/mixed; boundary=other\n\n--x\n\n1\n--x--"))
                .containsExactly("1");
    }

    @Test
    void no_more_parts_are_looked_for_than_asked() {
        String mail = "Content-Type: multipart/mixed; boundary=b\n\n" + "--b\n\n".repeat(5_000_000);

        assertThat(MimeSection.of(mail.getBytes(StandardCharsets.ISO_8859_1)).parts(3))
                .hasSize(3);
    }
}
