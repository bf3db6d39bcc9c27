package org.huibao.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.huibao.vocabulary.Column;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BlanksTests {
    private static final Column PERSONS = AColumn.count("人数");

    @TempDir
    private Path folder;

    @Test
    void a_blank_is_0_where_the_form_says_so_and_only_there() {
        assertThat(Blanks.areZero(AColumn.blank(PERSONS, true, Column.Empty.ZERO)))
                .isTrue();
        assertThat(Blanks.areZero(AColumn.blank(PERSONS, false, Column.Empty.ZERO)))
                .isTrue();
        assertThat(Blanks.areZero(PERSONS)).isFalse();
        assertThat(Blanks.areZero(AColumn.blank(PERSONS, false, Column.Empty.NONE)))
                .isFalse();
    }

    @Test
    void in_an_optional_average_and_in_words_a_blank_is_never_0() {
        ATable table = ATable.ofForm(folder.resolve("small"), """
                columns:
                  - {key: average, header: 人均, type: amount, aggregate: none, required: false, empty: zero}
                  - {key: standard, header: 标准, type: amount, aggregate: none, required: true, empty: zero}
                  - {key: remark, header: 备注, type: text, required: true, empty: zero}
                """);
        Map<String, Boolean> zero = Map.of("average", false, "standard", true, "remark", false);
        assertThat(table.form().columns())
                .allSatisfy(column -> assertThat(Blanks.areZero(column)).isEqualTo(zero.get(column.key())));
    }
}
