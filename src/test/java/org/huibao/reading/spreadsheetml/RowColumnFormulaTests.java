package org.huibao.reading.spreadsheetml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Formulas in B3: the third row, the second column. */
class RowColumnFormulaTests {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "=R[-1]C | B2",
                "=SUM(R[-2]C:R[-1]C) | SUM(B1:B2)",
                "=R1C1+RC[2] | A1+D3",
                "=R[-9]C | #REF!",
                "=RC[-2] | #REF!",
                "=R123456789C1 | #REF!",
                "=IF(RC[-1]=\"R1C1\",1,'R1C1'!RC) | IF(A3=\"R1C1\",1,'R1C1'!B3)",
                "=RATE(1)+ARC | RATE(1)+ARC"
            })
    void counts_from_its_own_cell(String formula, String told) {
        assertThat(RowColumnFormula.inExcelsWords(formula, 2, 1)).isEqualTo(told);
    }
}
