package org.huibao.recognition.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.huibao.reading.cost.Budget;
import org.huibao.reading.cost.Limits;
import org.huibao.reading.grid.GridBuilder;
import org.huibao.reading.grid.Sheet;
import org.huibao.vocabulary.Finding;
import org.huibao.vocabulary.Severity;
import org.junit.jupiter.api.Test;

class StruckContentTests {
    private final GridBuilder sheet = GridBuilder.plain("表", new Budget(Limits.USUAL));

    @Test
    void what_is_struck_out_beside_a_number_is_told() {
        sheet.written(2, 1, "88");
        sheet.strike(2, 1, "80");

        assertThat(told()).containsExactly("B3 80");
    }

    @Test
    void a_row_that_is_struck_out_is_told_once() {
        sheet.text(3, 0, "红星村");
        sheet.written(3, 1, "88");
        sheet.written(3, 2, "17");
        sheet.strike(3, 0);
        sheet.strike(3, 1);
        sheet.strike(3, 2);

        assertThat(told()).containsExactly("A4 红星村、88、17");
    }

    @Test
    void words_without_a_figure_and_what_nobody_sees_are_no_matter() {
        sheet.text(2, 1, "户");
        sheet.strike(2, 1, "人");
        sheet.written(3, 1, "88");
        sheet.strike(3, 1, "80");
        sheet.hideRow(3);

        assertThat(told()).isEmpty();
    }

    @Test
    void a_long_list_is_told_in_part() {
        for (int row = 0; row < 30; row++) {
            sheet.strike(row, 0, "1".repeat(80));
        }

        assertThat(told()).hasSize(20).allMatch(one -> one.endsWith("…"));
    }

    private List<String> told() {
        Sheet built = sheet.build();
        List<Finding> findings = StruckContent.in(List.of(built));
        assertThat(findings).allMatch(finding -> finding.severity() == Severity.NOTE);
        return findings.stream()
                .map(finding -> Objects.requireNonNull(finding.place()).cell() + " "
                        + finding.arguments().get("text"))
                .toList();
    }
}
