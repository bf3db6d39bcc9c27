package org.huibao.reading.formulas;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.poi.ss.formula.FormulaRenderer;
import org.huibao.reading.grid.Book;
import org.huibao.reading.grid.DefinedName;
import org.huibao.reading.grid.FormulaCell;
import org.huibao.reading.grid.FormulaText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParsedFormulasTests {
    private final Book book = ABook.of("一")
            .named(
                    new DefinedName("户", "一!$A$1:$A$9", -1),
                    new DefinedName("邻", "一!A1", -1),
                    new DefinedName("中", "MEDIAN(一!$A$1:$A$9)", -1),
                    new DefinedName("外", "[1]一!$A$1", -1));
    private final Evaluation evaluation = new Evaluation(book, new LookLimit());
    private final ParsedFormulas parsed = new ParsedFormulas(book, evaluation);

    @ParameterizedTest
    @CsvSource({"SUM(户), SURE", "户+邻, NONE", "SUM(户)*中, FAIR", "外+1, NONE", "IF(邻>1;1;2), NONE", "MAX(户), LIKELY"})
    void a_formula_is_trusted_no_more_than_its_names(String text, Trust trust) {
        FormulaCell formula = new FormulaCell(0, 0, 1, FormulaText.of(text.replace(';', ',')), null);
        assertThat(parsed.trust(formula, parsed.tokens(formula))).isEqualTo(trust);
    }

    @ParameterizedTest
    @CsvSource({"+A1, A1", "A1++B1, A1+B1", "+SUM(+A1), SUM(A1)", "-A1, -A1", "+TRUE, TRUE"})
    void a_plus_before_something_says_nothing(String text, String same) {
        FormulaCell formula = new FormulaCell(0, 8, 8, FormulaText.of(text), null);
        assertThat(FormulaRenderer.toFormulaString(evaluation, parsed.tokens(formula)))
                .isEqualTo(same);
    }
}
