package org.huibao.recognition.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.huibao.reading.cost.Budget;
import org.huibao.reading.cost.Limits;
import org.huibao.reading.grid.GridBuilder;
import org.huibao.reading.grid.RowLength;
import org.huibao.vocabulary.Finding;
import org.huibao.vocabulary.FindingCode;
import org.huibao.vocabulary.Severity;
import org.junit.jupiter.api.Test;

class LongRowsTests {
    @Test
    void a_row_that_is_longer_than_its_header_is_told_by_its_place() {
        GridBuilder grid = GridBuilder.plain("表", new Budget(Limits.USUAL));
        for (int row = 0; row < 4; row++) {
            grid.text(row, 0, "甲");
        }
        grid.length(1, RowLength.USUAL);
        grid.length(2, RowLength.TOO_LONG);
        grid.length(3, RowLength.DOUBTFUL);
        List<Finding> told = LongRows.in(List.of(grid.build()));
        assertThat(told).extracting(Finding::code).containsOnly(FindingCode.ROW_SHIFTED);
        assertThat(told).extracting(Finding::severity).containsExactly(Severity.ERROR, Severity.QUERY);
        assertThat(told).extracting(finding -> finding.arguments().get("row")).containsExactly("3", "4");
    }
}
