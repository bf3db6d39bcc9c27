package org.huibao.reading.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.huibao.reading.Contents;
import org.huibao.reading.Reading;
import org.huibao.reading.grid.Sheet;
import org.huibao.vocabulary.Finding;
import org.junit.jupiter.api.Test;

/** Old Word documents, which LibreOffice has written from pages. */
class DocReadingTests {
    private static Contents read(String name) throws IOException {
        return new Reading().read("a.doc", Files.readAllBytes(Path.of("src/test/resources/words", name)));
    }

    @Test
    void a_table_is_read_as_its_reader_sees_it() throws IOException {
        Contents contents = read("table.doc");

        assertThat(contents).isInstanceOf(Contents.Sheets.class);
        Sheet sheet = ((Contents.Sheets) contents).sheets().get(0);
        StringBuilder all = new StringBuilder();
        for (int row = 0; row < 6; row++) {
            for (int column = 0; column < 3; column++) {
                all.append(sheet.text(row, column)).append('|');
            }
            all.append('\n');
        }
        assertThat(all.toString()).isEqualTo("""
                困难群众慰问情况统计表|||
                地区|慰问||
                |户数|人数|
                东山镇|13|45|
                合计||45|
                |||
                """);
    }

    @Test
    void one_without_a_table_is_told_as_words() throws IOException {
        Contents contents = read("words.doc");

        assertThat(contents)
                .isInstanceOfSatisfying(
                        Contents.Unreadable.class,
                        none -> assertThat(none.why()).extracting(Finding::code).hasToString("NOT_A_TABLE"));
    }
}
