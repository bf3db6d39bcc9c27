package org.huibao.reading.formulas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.poi.ss.formula.ptg.Ptg;
import org.huibao.reading.grid.Book;
import org.huibao.reading.grid.DefinedName;
import org.huibao.reading.grid.FormulaCell;
import org.huibao.reading.grid.FormulaText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrustTests {
    private static Trust in(String formula) {
        Book book = ABook.of("一", "二").named(new DefinedName("户", "一!$A$1", -1));
        return Trust.in(
                new Evaluation(book, new LookLimit()).parse(new FormulaCell(0, 0, 0, FormulaText.of(formula), null)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"SUM(A1:A9)*2-B1", "ROUND(A1/7,2)", "SUM(A:A,3)/2", "二!A1+SUM(二!A1:B2)", "户+1", "-(A1)%"})
    void what_every_office_computes_alike_is_sure(String formula) {
        assertThat(in(formula)).isEqualTo(Trust.SURE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"IF(A1>=3,\"有\",TRUE)", "SUMIFS(A1:A9,B1:B9,1)", "SUMIF(A1:A9,\">=5\",B1:B9)", "AVERAGE(A1:A9)*2"
            })
    void what_programs_compute_alike_but_for_corners_is_likely(String formula) {
        assertThat(in(formula)).isEqualTo(Trust.LIKELY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ROUND(A1/7,2)&\"%\"",
                "A1^2",
                "IFERROR(1/0,7)",
                "SUMIF(A1:A9,\"<>/\",B1:B9)",
                "COUNTIF(A1:A9,\">3%\")",
                "COUNTIF(A1:A9,\"*村\")",
                "VLOOKUP(A1,B1:C9,2,FALSE)",
                "SUM(A1,MEDIAN(B1:B9))",
                "EDATE(A1,1)"
            })
    void what_may_differ_is_only_fair(String formula) {
        assertThat(in(formula)).isEqualTo(Trust.FAIR);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "TODAY()",
                "SUM(A1,RAND())",
                "OFFSET(A1,1,1)",
                "SUBTOTAL(9,A1:A9)",
                "SUM(一:二!A1)",
                "VLOOKUP(A1,B1:C9,2)+NOW()",
                "SUM(A1:A2,{1,2})",
                "COUNTA(A1:A9)",
                "IF(ISBLANK(A1),1,2)"
            })
    void what_depends_on_the_moment_or_on_what_cannot_be_seen_is_not_trusted(String formula) {
        assertThat(in(formula)).isEqualTo(Trust.NONE);
    }

    @Test
    void nothing_is_not_trusted() {
        assertThat(Trust.in(new Ptg[0])).isEqualTo(Trust.NONE);
        assertThat(List.of(Trust.values())).containsExactly(Trust.SURE, Trust.LIKELY, Trust.FAIR, Trust.NONE);
    }
}
