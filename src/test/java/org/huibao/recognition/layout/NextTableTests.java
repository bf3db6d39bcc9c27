package org.huibao.recognition.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huibao.recognition.layout.DrawnTable.HEAD;

import java.util.Objects;
import java.util.Optional;
import org.huibao.vocabulary.Finding;
import org.huibao.vocabulary.FindingCode;
import org.huibao.vocabulary.Severity;
import org.junit.jupiter.api.Test;

class NextTableTests {
    private static final String ROW = "黄水镇|90|171|2|3|113|113|0\n";
    private static final String OTHER = "科目|预算|决算|差额\n办公费|1|2|3\n";

    @Test
    void words_under_the_figures_below_a_gap_head_another_table() {
        assertThat(below(ROW + "\n" + OTHER).map(NextTable::head)).contains(4);
        assertThat(below(ROW + "\n经费表\n" + OTHER).map(NextTable::head)).contains(5);
    }

    @Test
    void without_a_gap_or_without_words_the_table_goes_on() {
        assertThat(below(ROW + OTHER)).isEmpty();
        assertThat(below(ROW + "\n备注|见附件\n")).isEmpty();
        assertThat(below(ROW + "\n科目|1|2|3\n")).isEmpty();
    }

    @Test
    void words_for_nothing_are_no_header() {
        assertThat(below(ROW + "\n大风堡村|无|无|无\n")).isEmpty();
    }

    @Test
    void a_unit_below_says_that_the_list_goes_on() {
        assertThat(below(ROW + "\n" + OTHER + "西沱镇|80|161|2|3|113|113|0\n")).isEmpty();
    }

    @Test
    void a_row_named_as_those_above_is_one_of_their_list() {
        String villages = "大风堡村|1|2|3|4|5|6|7\n";
        assertThat(below(villages + "\n黄连村|待查|待查|待查\n")).isEmpty();
        assertThat(below(villages + "\n科目|待查|待查|待查\n")).isPresent();
    }

    @Test
    void below_units_it_is_only_told_and_below_nameless_rows_it_may_be_the_rest_of_them() {
        assertThat(below(ROW + "\n" + OTHER).flatMap(NextTable::told).map(Finding::severity))
                .contains(Severity.NOTE);
        assertThat(below(ROW + "\n科目|预算|决算\n").flatMap(NextTable::told)).isEmpty();
        assertThat(below("大风堡村|1|2|3|4|5|6|7\n\n" + OTHER)
                        .flatMap(NextTable::told)
                        .map(Finding::severity))
                .contains(Severity.NOTE);
        Optional<Finding> told = below("大风堡村|1|2|3\n\n" + OTHER).flatMap(NextTable::told);
        assertThat(told).map(Finding::code).contains(FindingCode.WRONG_FORM);
        assertThat(Objects.requireNonNull(told.orElseThrow().place()).cell()).isEqualTo("A5");
    }

    private static Optional<NextTable> below(String rows) {
        return NextTable.below(DrawnTable.fit(HEAD + rows), DrawnTable.NAMES);
    }
}
