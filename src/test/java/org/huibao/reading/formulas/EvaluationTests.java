package org.huibao.reading.formulas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Objects;
import org.apache.poi.ss.formula.EvaluationName;
import org.apache.poi.ss.formula.EvaluationWorkbook.ExternalSheet;
import org.apache.poi.ss.formula.EvaluationWorkbook.ExternalSheetRange;
import org.apache.poi.ss.formula.FormulaParseException;
import org.apache.poi.ss.formula.FormulaRenderer;
import org.huibao.reading.grid.Book;
import org.huibao.reading.grid.DefinedName;
import org.huibao.reading.grid.FormulaCell;
import org.huibao.reading.grid.FormulaText;
import org.junit.jupiter.api.Test;

/** Two sheets; 户 means one thing on the second and another elsewhere. */
class EvaluationTests {
    private final Book book = ABook.of("一", "Two")
            .named(
                    new DefinedName("人", "一!$B$1", 0),
                    new DefinedName("户", "Two!$A$2", 1),
                    new DefinedName("户", "一!$A$1", -1),
                    new DefinedName("户", "一!$A$9", -1));
    private final Evaluation evaluation = new Evaluation(book, new LookLimit());

    private String parsed(String formula) {
        return FormulaRenderer.toFormulaString(
                evaluation, evaluation.parse(new FormulaCell(0, 0, 0, FormulaText.of(formula), null)));
    }

    private String meaning(String name, int sheet) {
        EvaluationName found = Objects.requireNonNull(evaluation.getName(name, sheet));
        return FormulaRenderer.toFormulaString(evaluation, found.getNameDefinition());
    }

    @Test
    void sheets_are_known_by_their_names_whatever_the_case() {
        assertThat(evaluation.getSheetIndex("tWO")).isEqualTo(1);
        assertThat(evaluation.getSheetIndex("三")).isEqualTo(-1);
        assertThat(evaluation.getSheetIndex(evaluation.getSheet(1))).isEqualTo(1);
        assertThat(evaluation.getSheetName(0)).isEqualTo("一");
    }

    @Test
    void a_name_of_the_sheet_comes_before_one_of_the_book() {
        assertThat(meaning("户", 1)).isEqualTo("Two!$A$2");
        assertThat(meaning("户", 0)).isEqualTo("一!$A$1");
        assertThat(meaning("人", 0)).isEqualTo("一!$B$1");
        assertThat(evaluation.getName("人", 1)).isNull();
        assertThat(evaluation.getName("无", 0)).isNull();
    }

    @Test
    void a_formula_that_was_parsed_says_the_same() {
        assertThat(parsed("SUM(Two!A1:B2)+户*2")).isEqualTo("SUM(Two!A1:B2)+户*2");
        assertThat(parsed("Two!B3&\"x\"")).isEqualTo("Two!B3&\"x\"");
        assertThat(parsed("EDATE(A1,1)")).isEqualTo("EDATE(A1,1)");
        assertThatThrownBy(() -> parsed("SUM(")).isInstanceOf(FormulaParseException.class);
        assertThatThrownBy(() -> parsed("无此名+1")).isInstanceOf(FormulaParseException.class);
    }

    @Test
    void functions_that_came_later_are_known_by_name_and_others_are_not() {
        assertThat(evaluation.getNameXPtg("EDATE", null)).isNotNull();
        assertThat(evaluation.getNameXPtg("NOSUCH", null)).isNull();
    }

    @Test
    void only_one_formula_is_being_computed() {
        FormulaCell one = new FormulaCell(0, 0, 0, FormulaText.of("1"), null);
        FormulaCell same = new FormulaCell(0, 0, 0, FormulaText.of("1"), null);
        assertThat(evaluation.isComputing(one)).isFalse();
        evaluation.compute(one, Shaking.STILL);
        assertThat(evaluation.isComputing(one)).isTrue();
        assertThat(evaluation.isComputing(same)).isFalse();
    }

    @Test
    void another_workbook_is_never_asked() {
        assertThatThrownBy(() -> evaluation.getExternalSheet("一", null, 0))
                .isInstanceOf(UnsupportedOperationException.class);
        assertThat(evaluation.getExternalName("x", null, 0)).isNull();
        assertThat(Objects.requireNonNull(evaluation.getExternalName("x", null, -1))
                        .getName())
                .isEqualTo("x");
    }

    @Test
    void a_row_of_sheets_is_told_from_a_single_one() {
        assertThat(evaluation.getExternalSheet("一", "Two", -1)).isInstanceOf(ExternalSheetRange.class);
        for (String last : new String[] {null, "一"}) {
            ExternalSheet single = evaluation.getExternalSheet("一", last, -1);
            assertThat(single).isNotInstanceOf(ExternalSheetRange.class);
            assertThat(single.getSheetName()).isEqualTo("一");
        }
    }
}
