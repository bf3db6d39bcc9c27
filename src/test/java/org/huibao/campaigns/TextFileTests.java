package org.huibao.campaigns;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextFileTests {
    @TempDir
    Path folder;

    private final MistakesFound mistakes = MistakesFound.none();

    private Optional<String> read(byte[] bytes) throws IOException {
        return TextFile.read(Files.write(folder.resolve("units.csv"), bytes), mistakes);
    }

    private Optional<String> read(String text) throws IOException {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void is_its_text_without_the_byte_order_mark() throws IOException {
        assertThat(read("\uFEFF甲镇\r\n乙镇")).hasValue("甲镇\r\n乙镇");
        assertThat(read("甲镇")).hasValue("甲镇");
        assertThat(mistakes.isEmpty()).isTrue();
    }

    @Test
    void a_file_of_another_encoding_is_told_with_the_line_where_that_shows() throws IOException {
        assertThat(read("code,name\n001,甲镇\n".getBytes(Charset.forName("GB18030"))))
                .isEmpty();
        assertThat(ASection.noted(mistakes)).containsExactly("2 not-utf8-but-gbk");
    }

    @Test
    void bytes_that_are_no_text_are_no_gbk_either() throws IOException {
        assertThat(read(new byte[] {'a', '\n', '\n', (byte) 0xC3, 0x00, (byte) 0xFF, (byte) 0xFF}))
                .isEmpty();
        assertThat(ASection.noted(mistakes)).containsExactly("3 not-utf8");
    }

    @Test
    void half_a_letter_at_the_end_is_not_passed_over() throws IOException {
        byte[] whole = "甲\n镇".getBytes(StandardCharsets.UTF_8);

        assertThat(read(Arrays.copyOf(whole, whole.length - 1))).isEmpty();
        assertThat(ASection.noted(mistakes)).hasSize(1).first().asString().startsWith("2 not-utf8");
    }

    @Test
    void what_is_missing_empty_or_a_folder_is_told() throws IOException {
        assertThat(TextFile.read(folder.resolve("none.yaml"), mistakes)).isEmpty();
        assertThat(TextFile.read(folder, mistakes)).isEmpty();
        assertThat(read(" \n\t　\n")).isEmpty();
        assertThat(read("\uFEFF")).isEmpty();
        assertThat(ASection.noted(mistakes))
                .containsExactly("0 file-missing", "0 file-missing", "0 file-empty", "0 file-empty");
    }

    @Test
    void a_file_larger_than_people_write_is_not_read() throws IOException {
        assertThat(read(" ".repeat(1_999_999) + "a")).isPresent();
        assertThat(read(" ".repeat(2_000_000) + "a")).isEmpty();
        assertThat(ASection.noted(mistakes)).containsExactly("0 file-too-large");
    }
}
