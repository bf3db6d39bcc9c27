package org.huibao.recognition.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.huibao.lexicon.UnitOfMeasure;
import org.huibao.reading.cells.Cell;
import org.huibao.vocabulary.Column;
import org.huibao.vocabulary.Place;
import org.huibao.vocabulary.Severity;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConversionTests {
    /** Type, unit and decimals of the column | number | what it is in | the figure and what is told. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            AMOUNT 万元 4 | 12345    | 元   | 1.2345 unit-converted/query
            AMOUNT 万元 4 | 12345.6  | 元   | 1.23456 unit-converted/query more-decimals/note
            AMOUNT 万元 4 | 0        | 元   | 0 unit-converted/note
            AMOUNT 万元 4 | 7        | 万元 | 7
            AMOUNT 万元 4 | -7       | 万元 | -7 negative/query
            COUNT 人 0    | 1.5      | 万人 | 15000 unit-converted/query
            COUNT 人 0    | 1.5      | 人   | 1.5 not-whole/error
            COUNT 人 0    | -2       | 人   | -2 negative/error
            COUNT 人 0    | 3        | 户   | 3 unit-of-measure-unknown/query
            COUNT 人 0    | 3        | 万元 | unreadable unit-of-measure-unknown/query
            AMOUNT 万元 4 | 3        | 户   | unreadable unit-of-measure-unknown/query
            COUNT - 0     | 1.2      | 万   | 12000 unit-converted/query
            AMOUNT - -    | 1.2      | 万   | unreadable unit-of-measure-unknown/query
            AMOUNT - -    | 1.2      | 元   | 1.2 unit-of-measure-unknown/query
            """)
    void a_number_comes_into_the_forms_unit_and_is_held_against_the_columns_type(
            String column, BigDecimal number, String in, String expected) {
        assertThat(told(take(column, number, UnitOfMeasure.of(in), null))).isEqualTo(expected);
    }

    @Test
    void what_the_header_states_is_taken_as_it_stands_where_nothing_converts_it() {
        assertThat(told(take("AMOUNT 万元 4", new BigDecimal(3), UnitOfMeasure.of("户"), "户")))
                .isEqualTo("3 unit-of-measure-unknown/query");
    }

    @Test
    void who_asks_is_told_the_value_and_whether_it_was_converted() {
        List<String> heard = new ArrayList<>();
        Column column = column("AMOUNT 万元 4");
        conversion(column, null)
                .take(
                        new BigDecimal(5000),
                        UnitOfMeasure.of("元"),
                        Severity.NOTE,
                        (value, converted) ->
                                heard.add(value.stripTrailingZeros().toPlainString() + converted));
        assertThat(heard).containsExactly("0.5true");
    }

    /** Nobody pays parts of a 分: under 元 they may be 万元. */
    @Test
    void money_in_yuan_with_a_third_decimal_is_asked_about_also_where_it_is_converted() {
        for (String written : List.of("96.3125", "0.2938")) {
            ValuedCell taken = conversion(column("AMOUNT 万元 4"), "元")
                    .take(new BigDecimal(written), UnitOfMeasure.of("元"), Severity.NOTE, (value, converted) -> {});
            assertThat(told(taken)).contains("unit-converted/query");
        }
        ValuedCell paid = conversion(column("AMOUNT 万元 4"), "元")
                .take(new BigDecimal("963125.50"), UnitOfMeasure.of("元"), Severity.NOTE, (value, converted) -> {});
        assertThat(told(paid)).contains("unit-converted/note");
    }

    private static ValuedCell take(String column, BigDecimal number, UnitOfMeasure in, @Nullable String stated) {
        return conversion(column(column), stated).take(number, in, Severity.QUERY, (value, converted) -> {});
    }

    private static Conversion conversion(Column column, @Nullable String stated) {
        SeenCell cell = new SeenCell(Cell.text("?"), column, Place.at("Sheet1", 3, 2));
        return new Conversion(cell, ColumnMeasures.of(column, stated));
    }

    private static String told(ValuedCell valued) {
        return ValuedText.of(valued);
    }

    private static Column column(String text) {
        String[] words = text.split(" ");
        return new Column(
                "a",
                null,
                List.of("指标"),
                Column.Type.valueOf(words[0]),
                words[1].equals("-") ? null : words[1],
                new Column.Aggregate.Sum(),
                true,
                Column.Empty.ERROR,
                words[2].equals("-") ? null : Integer.valueOf(words[2]));
    }
}
