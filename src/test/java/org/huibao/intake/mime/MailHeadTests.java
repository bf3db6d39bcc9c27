package org.huibao.intake.mime;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailHeadTests {
    private static MailHead of(String... lines) {
        return MailHead.of(
                (String.join("\r\n", lines) + "\r\n\r\nFrom: body@town.example\r\n").getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "From: jia@town.example",
                "From: =?utf-8?B?55Sy?= <Jia@Town.Example>",
                "from: \"a, b\" <jia@town.example>",
                "From:\r\n <jia@town.example>"
            })
    void the_sender_is_one_address_in_lower_case(String line) {
        assertThat(of(line).from()).isEqualTo("jia@town.example");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Subject: a",
                "From: jia@town.example, yi@town.example",
                "From: jia@town.example\r\nFrom: yi@town.example",
                "From: nobody",
                "From: <<>>"
            })
    void none_or_more_than_one_is_nobody(String lines) {
        assertThat(of(lines).from()).isNull();
    }

    @Test
    void no_control_character_leaves_the_header() {
        assertThat(of("Subject: =?utf-8?Q?a=0D=0ABcc:_x=00=E2=80=A8y?=").subject())
                .isEqualTo("a Bcc: x y");
        assertThat(of("Message-ID:\r\n <1@a.example>").messageId()).isEqualTo("<1@a.example>");
        assertThat(of("Message-ID: ").messageId()).isNull();
        assertThat(of("Subject:").subject()).isEmpty();
    }

    @Test
    void the_mails_that_are_answered_are_told_once_each() {
        assertThat(of("References: <1@a>\r\n <2@a>", "In-Reply-To: <2@a>").references())
                .isEqualTo("<1@a> <2@a>");
        assertThat(of("Subject: a").references()).isEmpty();
    }

    @Test
    void a_header_without_end_is_looked_at_only_so_far() {
        MailHead head = of("X-A: " + "a".repeat(300 * 1024), "From: jia@town.example");

        assertThat(head.from()).isNull();
        assertThat(head.has("X-A")).isTrue();
        assertThat(head.has("From")).isFalse();
    }

    @Test
    void a_word_is_in_lower_case() {
        assertThat(of("Auto-Submitted:  Auto-Replied ").word("auto-submitted")).isEqualTo("auto-replied");
        assertThat(of("Subject: a").word("Precedence")).isEmpty();
    }

    @Test
    void headers_without_end_are_cut_to_what_anybody_writes() {
        String ids = IntStream.range(0, 5_000)
                .mapToObj(i -> "<" + i + "@b.example>\r\n ")
                .collect(Collectors.joining());
        MailHead head = MailHead.of(("Subject: " + "表".repeat(5_000) + "\r\nMessage-ID: <" + "x".repeat(5_000)
                        + ">\r\nReferences: " + ids + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));

        assertThat(head.subject()).hasSizeLessThan(1_000).startsWith("表表");
        assertThat(head.messageId()).isNull();
        assertThat(head.references().split(" "))
                .hasSize(101)
                .startsWith("<0@b.example>")
                .endsWith("<4999@b.example>");
    }
}
