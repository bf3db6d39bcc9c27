package org.huibao.reading.formulas;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.huibao.reading.cells.Cell;
import org.huibao.reading.cells.Cell.Check;
import org.huibao.reading.grid.Book;
import org.huibao.reading.grid.DefinedName;
import org.huibao.reading.grid.FormulaText;
import org.huibao.reading.grid.Grid;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A formula stands in B1, beside the number 10 in A1. */
class RecalculationTests {
    private static Cell number(String number) {
        return Cell.number(new BigDecimal(number));
    }

    private static Cell computed(String formula, @Nullable Cell kept) {
        return computed(FormulaText.of(formula), kept);
    }

    private static Cell computed(FormulaText formula, @Nullable Cell kept) {
        return b1(ABook.of("一")
                .number(0, 0, 0, "10")
                .formula(0, 0, 1, formula, kept)
                .named());
    }

    private static Cell b1(Book book) {
        new Recalculation(book).run();
        return Objects.requireNonNull(book.sheets().get(0).at(0, 1));
    }

    private static Check check(Cell cell) {
        return Objects.requireNonNull(cell.formula()).check();
    }

    private static void is(Cell cell, Check check, String text) {
        assertThat(check(cell)).isEqualTo(check);
        assertThat(cell.text()).isEqualTo(text);
    }

    @Test
    void a_value_that_was_not_kept_is_computed_whatever_its_kind() {
        is(computed("A1*2", null), Check.COMPUTED, "20");
        is(computed("A1&\"户\"", null), Check.COMPUTED, "10户");
        assertThat(computed("A1>3", null).kind()).isEqualTo(Cell.Kind.LOGICAL);
        assertThat(computed("A1/0", null).kind()).isEqualTo(Cell.Kind.ERROR);
        assertThat(computed("MEDIAN(A1,20)", null).text()).isEqualTo("15");
    }

    @Test
    void only_a_sure_result_speaks_against_a_kept_value() {
        is(computed("A1*2", number("19")), Check.STALE, "20");
        is(computed("SUM(A1,2)", number("9")), Check.STALE, "12");
        is(computed("ROUND(A1/3,1)", number("9")), Check.STALE, "3.3");
        is(computed("-A1%", number("9")), Check.STALE, "-0.1");
        is(computed("A1&\"户\"", Cell.text("9户")), Check.AGREES, "9户");
        is(computed("A1>3", Cell.text("有")), Check.AGREES, "有");
        is(computed("MAX(A1,2)", number("9")), Check.CONTRADICTED, "9");
        is(computed("IF(A1>3,1,2)", number("2")), Check.CONTRADICTED, "2");
        is(computed("A1^2", number("9")), Check.AGREES, "9");
        is(computed("MEDIAN(A1,20)", number("9")), Check.AGREES, "9");
        is(computed("TODAY()", number("45596")), Check.AGREES, "45596");
        is(computed(new FormulaText("A1*2", 0, 0, true), number("9")), Check.AGREES, "9");
    }

    @Test
    void a_kept_error_or_word_is_what_a_person_sees() {
        is(computed("A1+1", Grid.error("#VALUE!")), Check.AGREES, "#VALUE!");
        is(computed("A1*2", Cell.text("—")), Check.AGREES, "—");
        assertThat(computed("+TRUE", null).kind()).isEqualTo(Cell.Kind.LOGICAL);
        assertThat(computed("+A1", number("10")).kind()).isEqualTo(Cell.Kind.NUMBER);
    }

    @Test
    void the_empty_text_is_what_a_program_keeps_that_cannot_compute() {
        is(computed("A1*2", Cell.text("")), Check.COMPUTED, "20");
        is(computed("SUM(A1,1)", Cell.text(" ")), Check.COMPUTED, "11");
        is(computed("C1", Cell.text("")), Check.AGREES, "");
        is(computed("IF(A1>3,\"\",1)", Cell.text("")), Check.AGREES, "");
        is(computed("IF(A1>3,1,2)", Cell.text("")), Check.AGREES, "");
    }

    @Test
    void digits_behind_the_fifteenth_are_not_held_against_a_value() {
        for (String kept : new String[] {"0.333333333488554", "0.33333333"}) {
            Cell cell = b1(ABook.of("一")
                    .number(0, 0, 0, "0.333333333333333")
                    .formula(0, 0, 1, "(A1-0.333333)*1000000", number(kept))
                    .named());
            is(cell, kept.length() > 12 ? Check.AGREES : Check.STALE, kept.length() > 12 ? kept : cell.text());
        }
    }

    @Test
    void a_name_that_moves_with_its_cell_is_not_computed() {
        for (String meaning : List.of("一!A1", "一!$A1", "一!A$1", "SUM(一!A1:$A$2)", "一!$A$1+一!A2")) {
            is(named(meaning, number("5")), Check.AGREES, "5");
        }
    }

    @Test
    void a_name_of_an_older_workbook_may_look_like_a_cell() {
        for (String name : List.of("rk2022", "zz12", "ABC1", "xfd5", "iw1")) {
            Cell cell = b1(ABook.of("一")
                    .number(0, 0, 0, "10")
                    .formula(0, 0, 1, name + "*2", number("20"))
                    .named(new DefinedName(name, "一!$A$1", -1)));
            is(cell, Check.AGREES, "20");
        }
    }

    @Test
    void sums_of_binary_numbers_may_differ_in_their_last_digits() {
        is(computed("A1*2", number("20.0000000001")), Check.AGREES, "20.0000000001");
        is(computed("A1*2", number("20.000000002")), Check.STALE, "20");
        is(computed("A1-10", number("0.0000000009")), Check.AGREES, "0.0000000009");
        is(computed("A1-10", number("0.0000000011")), Check.STALE, "0");
    }

    @Test
    void an_error_that_any_office_comes_to_speaks_against_a_figure_but_not_against_words() {
        is(computed("A1/0", number("5")), Check.BROKEN, "5");
        is(computed("A1/0", Cell.text("无")), Check.AGREES, "无");
        is(computed("A1/0", Grid.error("#DIV/0!")), Check.AGREES, "#DIV/0!");
        is(computed("A1+\"x\"", number("5")), Check.AGREES, "5");
    }

    @Test
    void what_rests_on_itself_is_doubted() {
        is(computed("SUM(A1:B1)", number("10")), Check.BROKEN, "10");
        assertThat(check(computed("B1+1", null))).isEqualTo(Check.NO_VALUE);
        Book two = ABook.of("一")
                .formula(0, 0, 0, "B1+1", number("2"))
                .formula(0, 0, 1, "A1-1", number("1"))
                .named();
        is(b1(two), Check.BROKEN, "1");
    }

    @Test
    void what_nobody_can_parse_stays_as_it_was_kept() {
        is(computed("SUM(", number("5")), Check.AGREES, "5");
        assertThat(check(computed("SUM(", null))).isEqualTo(Check.NO_VALUE);
    }

    @Test
    void another_file_is_told_and_never_asked() {
        is(computed("[1]一!A1", number("5")), Check.EXTERNAL, "5");
        assertThat(check(computed("[1]一!A1", null))).isEqualTo(Check.EXTERNAL);
    }

    @Test
    void a_formula_is_computed_after_those_that_it_rests_on() {
        Book chain = ABook.of("一", "二")
                .formula(0, 0, 0, "二!A1*3", number("1"))
                .formula(0, 0, 1, "A1+1", number("2"))
                .formula(1, 0, 0, "2+2", number("1"))
                .named();
        is(b1(chain), Check.STALE, "13");
    }

    @Test
    void a_formula_that_is_shared_is_moved_to_where_it_stands() {
        Book shared = ABook.of("一")
                .number(0, 2, 0, "7")
                .formula(0, 0, 1, "C3", null)
                .formula(0, 2, 2, new FormulaText("B1*2", 2, -1, false), null)
                .named();
        new Recalculation(shared).run();
        Cell moved = Objects.requireNonNull(shared.sheets().get(0).at(2, 2));
        assertThat(Objects.requireNonNull(moved.formula()).text()).isEqualTo("A3*2");
        assertThat(moved.text()).isEqualTo("14");
        is(b1(shared), Check.COMPUTED, "14");
    }

    @Test
    void a_name_is_trusted_as_far_as_what_it_stands_for() {
        Cell figure = number("5");
        assertThat(check(named("一!$A$1", figure))).isEqualTo(Check.STALE);
        assertThat(check(named("MEDIAN(一!$A$1,20)", figure))).isEqualTo(Check.AGREES);
        is(named("NOW()", figure), Check.AGREES, "5");
        is(named("[1]一!$A$1", figure), Check.AGREES, "5");
    }

    private static Cell named(String meaning, Cell kept) {
        return b1(ABook.of("一")
                .number(0, 0, 0, "10")
                .formula(0, 0, 1, "户", kept)
                .named(new DefinedName("户", meaning, -1)));
    }
}
