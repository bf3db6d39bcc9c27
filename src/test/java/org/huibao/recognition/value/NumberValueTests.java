package org.huibao.recognition.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.huibao.reading.cells.Cell;
import org.huibao.vocabulary.Column;
import org.huibao.vocabulary.Place;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberValueTests {
    /** The kind of the cell | its text | the text a person sees | what comes of it under a column of 万元. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            NUMBER   | 12.5        |          | 12.5
            NUMBER   | 12.5        | 12.50    | 12.5
            NUMBER   | 12.5        | 13       | 12.5 shown-differently/note
            NUMBER   | 12.5        | 99       | 12.5 shown-differently/query
            NUMBER   | 0.5         | 50%      | 0.5 shown-differently/query
            NUMBER   | 50000       | 50000元  | 5 unit-converted/query
            NUMBER   | 1E+40       |          | unreadable not-a-number/error
            DATE     | 2023-01-05  |          | unreadable date-in-number/query
            ERROR    | #N/A        |          | unreadable error-value/error
            LOGICAL  | TRUE        |          | unreadable not-a-number/error
            NO_VALUE |             |          | unreadable
            TEXT     | #DIV/0!     |          | unreadable error-value/error
            TEXT     | 不涉及      |          | not-applicable
            TEXT     | 待定        |          | unreadable no-figure-word/query
            TEXT     | 2023年1月5日 |          | unreadable date-in-number/query
            TEXT     | 20230105    |          | 20230105 number-as-text/note
            TEXT     | 1,23        |          | unreadable grouping-odd/query
            TEXT     | 3注         |          | unreadable not-a-number/error
            TEXT     | 500元       |          | 0.05 unit-converted/note
            TEXT     | 1.5亿元     |          | 15000 unit-converted/note
            TEXT     | ¥5          |          | 5 unit-of-measure-unknown/query number-as-text/note
            TEXT     | 5元/户      |          | 0.0005 unit-converted/query
            TEXT     | 约5         |          | 5 approximate/query
            TEXT     | 007         |          | 7 number-as-text/query
            """)
    void whatever_stands_in_a_cell_becomes_a_figure_or_says_why_not(
            Cell.Kind kind, @Nullable String text, @Nullable String shown, String expected) {
        String written = text == null ? "" : text;
        BigDecimal number = kind == Cell.Kind.NUMBER ? new BigDecimal(written) : null;
        Column column = new Column(
                "a",
                null,
                List.of("资金"),
                Column.Type.AMOUNT,
                "万元",
                new Column.Aggregate.Sum(),
                true,
                Column.Empty.ERROR,
                4);
        SeenCell cell = new SeenCell(new Cell(kind, written, number, shown, null), column, Place.at("Sheet1", 3, 2));

        assertThat(ValuedText.of(NumberValue.of(cell, ColumnMeasures.of(column, null))))
                .isEqualTo(expected);
    }
}
