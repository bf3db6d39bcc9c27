package org.huibao.reading.formulas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.huibao.reading.grid.Book;
import org.huibao.reading.grid.DefinedName;
import org.huibao.reading.grid.FormulaCell;
import org.huibao.reading.grid.FormulaText;
import org.junit.jupiter.api.Test;

/** The first sheet has formulas in A1, B1, A2, C3 and a number in A3; the second has one in A1. */
class PrecedentsTests {
    private static final Book BOOK = ABook.of("一", "二")
            .formula(0, 0, 0, "1", null)
            .formula(0, 0, 1, "1", null)
            .formula(0, 1, 0, "1", null)
            .number(0, 2, 0, "5")
            .formula(0, 2, 2, "1", null)
            .formula(1, 0, 0, "1", null)
            .named(
                    new DefinedName("首", "一!$A$1", -1),
                    new DefinedName("再", "首", -1),
                    new DefinedName("环", "环+一!$B$1", -1));

    private static List<String> of(String text) {
        LookLimit reads = new LookLimit();
        Evaluation evaluation = new Evaluation(BOOK, reads);
        FormulaCell formula = new FormulaCell(0, 8, 8, FormulaText.of(text), null);
        formula.await(evaluation.parse(formula), text);
        return new Precedents(BOOK, evaluation, reads)
                .of(formula).stream()
                        .map(one -> (one.sheet() == 0 ? "" : "二!") + (char) ('A' + one.column()) + (one.row() + 1))
                        .toList();
    }

    @Test
    void a_formula_rests_on_the_formulas_that_it_names() {
        assertThat(of("A1+B1*A3+Z9")).containsExactly("A1", "B1");
        assertThat(of("1+2")).isEmpty();
    }

    @Test
    void of_a_range_it_rests_on_the_formulas_within() {
        assertThat(of("SUM(A1:A3)")).containsExactly("A1", "A2");
        assertThat(of("SUM(B2:C9)")).containsExactly("C3");
        assertThat(of("SUM(A2:B2)")).containsExactly("A2");
        assertThat(of("SUM(A:A)")).containsExactly("A1", "A2");
        assertThat(of("SUM(D1:E9)")).isEmpty();
    }

    @Test
    void where_a_cell_lies_is_asked_without_its_value() {
        assertThat(of("ROW(A1)+COLUMN(B1)+ROWS(A1:C9)+COLUMNS(A1:C9)+A2")).containsExactly("A2");
        assertThat(of("ROW()")).isEmpty();
        assertThat(of("SUM(A1:A2)+ROW(A1)")).containsExactly("A1", "A2");
    }

    @Test
    void a_logical_value_among_its_cells_is_noticed() {
        Book book = ABook.of("一", "二")
                .number(0, 0, 0, "1")
                .logical(0, 1, 0)
                .logical(1, 2, 2)
                .named();
        LookLimit reads = new LookLimit();
        Evaluation evaluation = new Evaluation(book, reads);
        Precedents precedents = new Precedents(book, evaluation, reads);
        for (String names : List.of("A2", "SUM(A1:A9)", "二!C3+1", "SUM(二!A1:C3)", "SUM(A:A)")) {
            FormulaCell formula = new FormulaCell(0, 8, 8, FormulaText.of(names), null);
            formula.await(evaluation.parse(formula), names);
            assertThat(precedents.namesLogical(formula)).as(names).isTrue();
        }
        for (String names : List.of("A1", "SUM(B1:C9)", "二!A1", "1+1", "SUM(二!A1:B9)")) {
            FormulaCell formula = new FormulaCell(0, 8, 8, FormulaText.of(names), null);
            formula.await(evaluation.parse(formula), names);
            assertThat(precedents.namesLogical(formula)).as(names).isFalse();
        }
    }

    @Test
    void it_may_rest_on_other_sheets() {
        assertThat(of("二!A1+SUM(二!A1:B9)+SUM(一!B1:B2)")).containsExactly("二!A1", "二!A1", "B1");
        assertThat(of("二!B1")).isEmpty();
    }

    @Test
    void it_may_rest_on_what_names_stand_for_and_those_on_other_names() {
        assertThat(of("首+再")).containsExactly("A1", "A1");
    }

    @Test
    void a_name_that_stands_for_itself_comes_to_an_end() {
        assertThat(of("环")).containsOnly("B1").hasSize(8);
    }
}
