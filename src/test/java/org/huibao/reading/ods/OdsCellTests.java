package org.huibao.reading.ods;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.Objects;
import org.huibao.reading.cells.Cell;
import org.huibao.reading.cells.Span;
import org.huibao.reading.cost.Budget;
import org.huibao.reading.cost.Limits;
import org.huibao.reading.grid.FormulaCell;
import org.huibao.reading.grid.Grid;
import org.huibao.reading.grid.GridBuilder;
import org.huibao.reading.xml.Markup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OdsCellTests {
    private static OdsCell read(String attributes, String content) throws IOException {
        try (Markup xml = Markup.of("<cell " + attributes + ">" + content + "</cell>")) {
            xml.next();
            OdsCell cell = OdsCell.read(xml, 0, 1, new OdsStyles(), "");
            assertThat(xml.next()).isEqualTo(Markup.CLOSED);
            return cell;
        }
    }

    private static Grid grid(String attributes, String content) throws IOException {
        GridBuilder grid = GridBuilder.plain("表", new Budget(Limits.USUAL));
        read(attributes, content).store(grid, 0, 0);
        return grid.build();
    }

    private static @Nullable Cell stored(String attributes, String content) throws IOException {
        return grid(attributes, content).at(0, 0);
    }

    private static String shown(String content) throws IOException {
        return read("", content).shown();
    }

    @Test
    void a_person_sees_its_paragraphs_and_neither_notes_nor_shapes() throws IOException {
        assertThat(shown("<p>低保</p><p>人<span>数</span></p>")).isEqualTo("低保\n人数");
        assertThat(shown("<p>a<s/>b<s c='3'/>c<tab/>d<line-break/>e</p>")).isEqualTo("a b   c\td\ne");
        assertThat(shown("<annotation><p>批注</p></annotation><p>甲<ruby><ruby-base>字</ruby-base>"
                        + "<ruby-text>zì</ruby-text></ruby></p><frame><p>图</p></frame>"))
                .isEqualTo("甲字");
        assertThat(shown(" 空白 <p>乙</p>")).isEqualTo("乙");
    }

    @Test
    void spaces_without_end_come_to_an_end() throws IOException {
        assertThat(shown("<p><s c='999999999'/>x</p>")).hasSize(1_001);
    }

    @ParameterizedTest
    @CsvSource({
        "float, value, 12.5, NUMBER, 12.5",
        "percentage, value, 0.5, NUMBER, 0.5",
        "currency, value, 7, NUMBER, 7",
        "float, value, 七, TEXT, 七",
        "date, date-value, 2024-10-31, DATE, 2024-10-31",
        "date, date-value, 月底, TEXT, 月底",
        "boolean, boolean-value, true, LOGICAL, TRUE",
        "boolean, boolean-value, false, LOGICAL, FALSE",
        "string, string-value, 007, TEXT, 007",
        "time, time-value, PT3H, TEXT, PT3H",
        "float, date-value, 2024-10-31, TEXT, ''"
    })
    void its_value_is_what_its_type_says(String type, String attribute, String value, Cell.Kind kind, String text)
            throws IOException {
        OdsCell cell = read("value-type='" + type + "' " + attribute + "='" + value + "'", "");
        GridBuilder grid = GridBuilder.plain("表", new Budget(Limits.USUAL));
        cell.store(grid, 0, 0);
        Cell stored = grid.build().at(0, 0);
        if (text.isEmpty()) {
            assertThat(cell.isEmpty()).isTrue();
            assertThat(stored).isNull();
        } else {
            assertThat(stored).isNotNull();
            assertThat(Objects.requireNonNull(stored).kind()).isEqualTo(kind);
            assertThat(stored.text()).isEqualTo(text);
        }
    }

    @Test
    void what_a_person_sees_stands_beside_a_number_only_where_it_is_something_else() throws IOException {
        String number = "value-type='float' value='1234.5'";
        assertThat(stored(number, "<p>1,234.50</p>")).isEqualTo(Cell.number(new BigDecimal("1234.5")));
        assertThat(stored(number, "")).isEqualTo(Cell.number(new BigDecimal("1234.5")));
        assertThat(stored(number, "<p>1235</p>"))
                .isEqualTo(Cell.number(new BigDecimal("1234.5")).seenAs("1235"));
        assertThat(stored("value-type='percentage' value='0.5'", "<p>50%</p>"))
                .isEqualTo(Cell.number(new BigDecimal("0.5")).seenAs("50%"));
        assertThat(stored("value-type='time' value='1' time-value='PT3H'", "<p>3:00</p>"))
                .isEqualTo(Cell.text("3:00"));
    }

    @Test
    void a_formula_keeps_its_value_if_it_has_one() throws IOException {
        assertThat(kept("value-type='float' value='3'", "<p>3</p>")).isEqualTo(Cell.number(BigDecimal.valueOf(3)));
        assertThat(kept("value-type='string'", "")).isEqualTo(Cell.text(""));
        assertThat(kept("value-type='string' string-value=''", "<p>#REF!</p>")).isEqualTo(Grid.error("#REF!"));
        assertThat(kept("", "<p>Err:508</p>")).isEqualTo(Grid.error("Err:508"));
        assertThat(kept("", "<p>无</p>")).isEqualTo(Cell.text("无"));
        assertThat(kept("", "")).isNull();
    }

    private static @Nullable Cell kept(String attributes, String content) throws IOException {
        FormulaCell formula = Objects.requireNonNull(
                grid("formula='of:=[.B1]*2' " + attributes, content).formulaAt(0, 0));
        assertThat(formula.written().text()).isEqualTo("B1*2");
        return formula.kept();
    }

    @Test
    void words_that_begin_like_an_error_are_words_where_there_is_no_formula() throws IOException {
        assertThat(stored("", "<p>#1楼</p>")).isEqualTo(Cell.text("#1楼"));
    }

    @Test
    void it_spans_as_many_rows_and_columns_as_it_says() throws IOException {
        String spanning = "number-rows-spanned='2' number-columns-spanned='3'";
        assertThat(grid(spanning, "<p>甲</p>").spans()).containsExactly(new Span(0, 0, 1, 2));
        assertThat(grid("number-rows-spanned='-2'", "<p>甲</p>").spans()).isEmpty();
        assertThat(read(spanning, "").isEmpty()).isFalse();
        assertThat(read("number-rows-spanned='1' number-columns-spanned='2'", "")
                        .isEmpty())
                .isFalse();
    }

    @Test
    void it_is_empty_only_if_it_holds_nothing_at_all() throws IOException {
        assertThat(read("", "").isEmpty()).isTrue();
        assertThat(read("value='1'", "").isEmpty()).isFalse();
        assertThat(read("formula='of:=1'", "").isEmpty()).isFalse();
        assertThat(read("", "<p>x</p>").isEmpty()).isFalse();
    }

    @Test
    void it_may_stand_several_times_side_by_side() throws IOException {
        try (Markup xml = Markup.of("<cell><p>甲</p></cell>")) {
            xml.next();
            GridBuilder grid = GridBuilder.plain("表", new Budget(Limits.USUAL));
            OdsCell.read(xml, 2, 3, new OdsStyles(), "").store(grid, 0, 4);
            Grid made = grid.build();
            assertThat(made.columns()).isEqualTo(5);
            assertThat(made.text(4, 2) + made.text(4, 3) + made.text(4, 4)).isEqualTo("甲甲甲");
        }
    }
}
