package org.huibao.recognition.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.huibao.lexicon.UnitOfMeasure;
import org.huibao.vocabulary.Column;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnMeasuresTests {
    /** The form's unit | what the table states | what a bare number is in. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            万元 |            | 万元
            万元 | 元         | 元
            万元 | 万         | 万元
            万元 | 人、万元   | 万元
            元   | 人、万元   | 万元
            元   | 元、万元   | 元
            元   | 人，户     | 元
            人   | 人、万元   | 人
            """)
    void a_bare_number_is_in_what_the_table_says_of_its_kind(String own, @Nullable String stated, String taken) {
        ColumnMeasures measures = ColumnMeasures.of(column(Column.Type.AMOUNT, own), stated);
        assertThat(measures.stated().name()).isEqualTo(taken);
        assertThat(measures.own().name()).isEqualTo(own);
    }

    @Test
    void where_the_form_names_no_unit_the_tables_only_one_is_both() {
        assertThat(ColumnMeasures.of(column(Column.Type.AMOUNT, null), "万元"))
                .isEqualTo(new ColumnMeasures(UnitOfMeasure.of("万元"), UnitOfMeasure.of("万元")));
        assertThat(ColumnMeasures.of(column(Column.Type.AMOUNT, null), "人、万元"))
                .isEqualTo(new ColumnMeasures(UnitOfMeasure.NONE, UnitOfMeasure.NONE));
    }

    @Test
    void a_ratio_without_a_unit_is_a_pure_one_and_may_be_stated_in_percent() {
        assertThat(ColumnMeasures.of(column(Column.Type.RATIO, null), null).stated())
                .isEqualTo(UnitOfMeasure.PURE_RATIO);
        assertThat(ColumnMeasures.of(column(Column.Type.RATIO, null), "%"))
                .isEqualTo(new ColumnMeasures(UnitOfMeasure.PURE_RATIO, UnitOfMeasure.of("%")));
    }

    @Test
    void per_something_is_another_rate_where_neither_form_nor_table_says_so() {
        ColumnMeasures measures = ColumnMeasures.of(column(Column.Type.AMOUNT, "元/人"), null);

        assertThat(measures.isOtherRate(UnitOfMeasure.of("元/户"))).isTrue();
        assertThat(measures.isOtherRate(UnitOfMeasure.of("元/人"))).isFalse();
        assertThat(measures.isOtherRate(UnitOfMeasure.of("元"))).isFalse();
    }

    @Test
    void a_word_behind_a_number_is_a_unit_if_the_trade_the_form_or_the_table_knows_it() {
        ColumnMeasures measures = ColumnMeasures.of(column(Column.Type.COUNT, "筐"), null);

        assertThat(List.of(UnitOfMeasure.of("人"), UnitOfMeasure.of("万"), UnitOfMeasure.of("筐")))
                .allMatch(measures::knows);
        assertThat(measures.knows(UnitOfMeasure.of("注"))).isFalse();
    }

    private static Column column(Column.Type type, @Nullable String unit) {
        return new Column(
                "a", null, List.of("指标"), type, unit, new Column.Aggregate.Sum(), true, Column.Empty.ERROR, null);
    }
}
