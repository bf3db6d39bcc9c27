package org.huibao.intake.mime;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.huibao.intake.mime.UuencodedText.Enclosed;
import org.junit.jupiter.api.Test;

class UuencodedTextTests {
    private static String text(Enclosed file) {
        return new String(file.bytes(), StandardCharsets.US_ASCII);
    }

    @Test
    void files_of_a_text_come_out_in_their_order() {
        List<Enclosed> files =
                UuencodedText.in("hello\nbegin 644 cat.txt\n#0V%T\n`\nend\nand\nbegin 0755 a b.csv\n$0V%T<P\n`\nend\n");

        assertThat(files).extracting(Enclosed::name).containsExactly("cat.txt", "a b.csv");
        assertThat(files).extracting(UuencodedTextTests::text).containsExactly("Cat", "Cats");
        assertThat(files).allMatch(Enclosed::whole);
    }

    @Test
    void one_without_its_end_is_not_whole() {
        assertThat(UuencodedText.in("begin 644 cat.txt\n#0V%T\n"))
                .singleElement()
                .satisfies(file -> {
                    assertThat(text(file)).isEqualTo("Cat");
                    assertThat(file.whole()).isFalse();
                });
    }

    @Test
    void a_sentence_that_begins_so_is_a_sentence() {
        assertThat(UuencodedText.in(
                        "begin 644 things\nbut not this one, which is much too long for its first letter\n"))
                .isEmpty();
        assertThat(UuencodedText.in("to begin 644 cat.txt\n#0V%T\n`\nend")).isEmpty();
        assertThat(UuencodedText.in("begin 644 cat.txt")).isEmpty();
        assertThat(UuencodedText.in("")).isEmpty();
    }
}
