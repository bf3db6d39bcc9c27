package org.huibao.reading.ods;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpenFormulaTests {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "of:=SUM([.A1:.B2];1) | SUM(A1:B2,1)",
                "oooc:=[.A1]+[.$B$2] | A1+$B$2",
                "=[Sheet1.A1] | Sheet1!A1",
                "of:=[$'一 月'.A1:.A9] | '一 月'!A1:A9",
                "of:=IF([.A1]=\"a;[.B1]\";1;2) | IF(A1=\"a;[.B1]\",1,2)",
                "of:=['file:///x.ods'#Sheet1.A1] | ['file:///x.ods'#Sheet1.A1]",
                "1+1 | 1+1"
            })
    void is_told_the_way_excel_tells_it(String formula, String told) {
        assertThat(OpenFormula.inExcelsWords(formula)).isEqualTo(told);
    }
}
