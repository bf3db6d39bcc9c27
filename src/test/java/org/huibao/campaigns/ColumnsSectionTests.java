package org.huibao.campaigns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.huibao.vocabulary.Column;
import org.huibao.vocabulary.Column.Aggregate;
import org.huibao.vocabulary.Column.Empty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnsSectionTests {
    private ASection section = columns("");
    private ColumnsSection read = new ColumnsSection(section.mistakes(), Empty.ERROR);

    private static ASection columns(String text) {
        return ASection.of("title: x\ncolumns:\n" + text, "title", "columns");
    }

    private List<Column> read(String columns) {
        section = columns(columns);
        read = new ColumnsSection(section.mistakes(), Empty.ERROR);
        read.read(section.section());
        return read.columns();
    }

    private Column one(String inside) {
        return read("  - {key: a, header: 甲, " + inside + "}\n").get(0);
    }

    @ParameterizedTest
    @CsvSource({
        "count, true, ERROR, 0, true",
        "amount, true, ERROR,, true",
        "ratio, false, NONE,, false",
        "text, false, NONE,, false",
        "date, false, NONE,, false"
    })
    void a_type_brings_its_usual_settings(String type, boolean required, Empty empty, Integer scale, boolean sums) {
        Column column = one("type: " + type);

        assertThat(column.required()).isEqualTo(required);
        assertThat(column.empty()).isEqualTo(empty);
        assertThat(column.scale()).isEqualTo(scale);
        assertThat(column.sums()).isEqualTo(sums);
        assertThat(section.noted()).isEmpty();
    }

    @Test
    void what_is_written_wins_over_what_is_usual() {
        Column column = one("type: ratio, required: yes, empty: zero, scale: 2, aggregate: sum, unit: '%', no: 甲");

        assertThat(column)
                .isEqualTo(new Column(
                        "a", "甲", List.of("甲"), Column.Type.RATIO, "%", new Aggregate.Sum(), true, Empty.ZERO, 2));
        assertThat(one("type: count, required: no").empty()).isEqualTo(Empty.NONE);
        assertThat(one("type: count, aggregate: none").sums()).isFalse();
    }

    @Test
    void a_formula_of_a_total_is_left_for_later() {
        Column column = one("type: ratio, aggregate: b / c");

        assertThat(column.aggregate()).isEqualTo(new Aggregate.None());
        assertThat(read.formulas()).containsExactly(Map.entry("a", new Scalar("b / c", 3)));
    }

    @Test
    void the_path_of_a_column_goes_through_its_groups() {
        assertThat(read("""
                  - header: 资金
                    columns:
                      - header: 其中
                        columns: [{key: cash, header: 现金, type: amount}]
                      - {key: rest, header: 其他, type: amount}
                  - {key: note, header: 备注, type: text}
                """))
                .extracting(Column::path)
                .containsExactly(List.of("资金", "其中", "现金"), List.of("资金", "其他"), List.of("备注"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {header: 甲, type: count}                                | 3 missing-key
                    {key: a, type: count}                                    | 3 missing-key
                    {key: a, header: 甲}                                     | 3 missing-key
                    {key: a, header: 甲, type: number}                       | 3 bad-value
                    {key: 1a, header: 甲, type: count}                       | 3 bad-column-key
                    {key: a b, header: 甲, type: count}                      | 3 bad-column-key
                    {key: a, header: 甲, type: text, aggregate: sum}         | 3 not-summable
                    {key: a, header: 甲, type: date, aggregate: sum}         | 3 not-summable
                    {key: a, header: 甲, type: amount, scale: 16}            | 3 bad-scale
                    {key: a, header: 甲, type: amount, scale: -1}            | 3 bad-scale
                    {key: a, header: 甲, type: amount, scale: 100}           | 3 bad-scale
                    {key: a, header: 甲, type: count, scale: 1}              | 3 bad-scale
                    {header: 甲, columns: []}                                | 3 no-columns
                    {key: g, header: 甲, columns: [{key: a, header: 乙, type: count}]} | 3 leaf-with-columns
                    """)
    void says_what_a_column_lacks_or_has_wrong(String column, String noted) {
        read("  - " + column + "\n");

        assertThat(section.noted()).containsExactly(noted);
    }

    @Test
    void the_largest_scale_and_a_chinese_key_are_right() {
        assertThat(one("type: amount, scale: 15").scale()).isEqualTo(15);
        assertThat(one("type: count, scale: 0").scale()).isZero();
        read("  - {key: 户数_1-b, header: 甲, type: count}\n");
        assertThat(section.noted()).isEmpty();
    }

    @Test
    void keys_and_numbers_stand_once() {
        read("""
                  - {key: a, no: 1, header: 甲, type: count}
                  - {key: a, no: 2, header: 乙, type: count}
                  - {key: b, no: 1, header: 丙, type: count}
                """);

        assertThat(section.noted()).containsExactly("4 key-twice", "5 no-twice");
    }

    @Test
    void a_form_without_columns_is_told_unless_something_else_is_wrong() {
        read("  []\n");

        assertThat(section.noted()).containsExactly("2 no-columns");
    }
}
