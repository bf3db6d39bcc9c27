package org.huibao.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.huibao.recognition.Recognised;
import org.huibao.vocabulary.DocumentState;
import org.huibao.vocabulary.Finding;
import org.huibao.vocabulary.FindingCode;
import org.huibao.vocabulary.Place;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JudgementTests {
    private static final String COLUMNS = """
            columns:
              - {key: persons, header: 人数, type: count}
            """;

    private static final Finding WRONG = Finding.of(FindingCode.COLUMN_MISSING).at(Place.of("Sheet1", "A1"));

    @TempDir
    private Path folder;

    private ATable table;

    @BeforeEach
    void aForm() {
        table = ATable.ofForm(folder.resolve("small"), COLUMNS);
    }

    @Test
    void a_document_is_as_bad_as_its_worst_unit() {
        assertThat(table.unit("甲镇", "1").judged().state()).isEqualTo(DocumentState.ACCEPTED);
        assertThat(table.unit("乙镇", "/").judged().state()).isEqualTo(DocumentState.QUERIED);
        assertThat(table.unit("丙镇", "_").judged().state()).isEqualTo(DocumentState.RETURNED);
    }

    @Test
    void a_table_that_holds_no_unit_is_nobodys_whatever_is_wrong_with_it() {
        assertThat(table.finding(WRONG).judged().state()).isEqualTo(DocumentState.UNCLAIMED);
    }

    @Test
    void an_error_about_a_unit_weighs_though_it_is_told_of_a_table_that_does_not_hold_it() {
        Recognised one = table.unit("甲镇", "1").recognised();
        Recognised other = ATable.ofForm(folder.resolve("other"), COLUMNS)
                .unit("乙镇", "2")
                .finding(Finding.of(FindingCode.UNIT_TWICE).ofUnit("甲镇").at(Place.of("Sheet1", "A9")))
                .recognised();
        Recognised both =
                new Recognised(List.of(one.tables().get(0), other.tables().get(0)), List.of(), List.of());
        assertThat(new Checking().check(both).state()).isEqualTo(DocumentState.RETURNED);
    }

    @Test
    void what_is_wrong_with_one_unit_is_not_told_of_another() {
        Judged judged = table.unit("甲镇", "1").unit("乙镇", "_").judged();
        assertThat(judged.parts().get(0).submissions())
                .extracting(submission -> submission.findings().size())
                .containsExactly(0, 1);
    }

    @Test
    void of_a_nil_return_nothing_need_be_mended_and_of_the_others_everything() {
        Finding word = Finding.of(FindingCode.NOT_A_NUMBER).about("persons");
        Judged judged = table.nil("甲镇")
                .unit("乙镇", "1")
                .finding(word.ofUnit("甲镇").at(Place.of("Sheet1", "B5")))
                .finding(word.ofUnit("乙镇").at(Place.of("Sheet1", "B6")))
                .judged();
        assertThat(judged.findings()).extracting(Finding::unit).containsExactly("乙镇");
    }

    @Test
    void a_nil_return_skips_no_rule() {
        ATable ruled = ATable.ofForm(folder.resolve("ruled"), COLUMNS + "rules: ['persons > 0']");
        assertThat(ruled.nil("甲镇").judged().skipped()).isEmpty();
    }
}
