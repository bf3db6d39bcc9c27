package org.huibao.recognition.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Objects;
import org.huibao.fixtures.TableSketch;
import org.huibao.vocabulary.Finding;
import org.huibao.vocabulary.FindingCode;
import org.junit.jupiter.api.Test;

class HiddenContentTests {
    private static final String DRAWING = "地区|户数|人数\n黄水镇|1|2\n西沱镇|3|4";

    @Test
    void a_hidden_sheet_with_numbers_is_told_with_how_many_they_are() {
        assertThat(HiddenContent.in(List.of(TableSketch.named("底稿", DRAWING).hidden())))
                .extracting(
                        Finding::code,
                        finding -> Objects.requireNonNull(finding.place()).sheet(),
                        HiddenContentTests::numbers)
                .containsExactly(tuple(FindingCode.HIDDEN_CONTENT, "底稿", "4"));
    }

    @Test
    void numbers_where_a_hidden_row_and_a_hidden_column_meet_count_once() {
        assertThat(HiddenContent.in(List.of(TableSketch.of(DRAWING).hidingRow(1).hidingColumn(2))))
                .extracting(HiddenContentTests::numbers)
                .containsExactly("3");
        assertThat(HiddenContent.in(List.of(TableSketch.of(DRAWING).hidingRow(2))))
                .extracting(HiddenContentTests::numbers)
                .containsExactly("2");
    }

    @Test
    void nothing_is_told_of_hidden_words_and_of_what_can_be_seen() {
        assertThat(HiddenContent.in(List.of(
                        TableSketch.of(DRAWING),
                        TableSketch.of(DRAWING).hidingRow(0).hidingColumn(0),
                        TableSketch.of("说明|'12").hidden())))
                .isEmpty();
    }

    private static String numbers(Finding finding) {
        return String.valueOf(finding.arguments().get("numbers"));
    }
}
