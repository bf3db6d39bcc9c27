package org.huibao.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huibao.vocabulary.Finding;
import org.huibao.vocabulary.FindingCode;
import org.huibao.vocabulary.Special;
import org.huibao.vocabulary.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JumpTests {
    private static final String COLUMNS = """
            columns:
              - {key: paid, header: 资金, type: amount, unit: 万元}
              - {key: average, header: 人均, type: amount, unit: 元, aggregate: none, required: false}
              - {key: change, header: 增减, type: amount, unit: 元, required: false}
            """;

    @TempDir
    private Path folder;

    private ATable unit(String paid) {
        return ATable.ofForm(folder.resolve("small"), COLUMNS).unit("甲镇", paid + " 5 5");
    }

    private static EarlierFigures before(String figure) {
        return before(Map.of(Term.When.PREVIOUS_ROUND, figure));
    }

    private static EarlierFigures before(Map<Term.When, String> figures) {
        return (campaign, round, unit, operand) ->
                Optional.ofNullable(figures.get(operand.when())).map(BigDecimal::new);
    }

    private static List<Finding> jumps(Judged judged) {
        return judged.findings().stream()
                .filter(finding -> finding.code() == FindingCode.MAGNITUDE)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"80, 1", "79.9, 0", "1.25, 1", "1.26, 0", "10, 0"})
    void eight_times_as_much_or_as_little_as_before_is_asked_about(String paid, int asked) {
        assertThat(jumps(unit(paid).judged(before("10"))))
                .filteredOn(finding -> "paid".equals(finding.column()))
                .hasSize(asked);
    }

    @Test
    void what_is_asked_names_the_earlier_figure_and_how_many_times_it_is() {
        Finding jump = jumps(unit("100").judged(before("10"))).get(0);
        assertThat(jump.which()).isEqualTo(Special.EARLIER);
        assertThat(jump.arguments())
                .containsEntry("header", "资金")
                .containsEntry("factor", "10")
                .containsEntry("typical", "10");
    }

    @Test
    void averages_and_changes_are_not_held_against_earlier_ones() {
        assertThat(jumps(unit("300").judged(before("300")))).isEmpty();
    }

    @Test
    void nothing_now_or_nothing_before_is_no_jump() {
        assertThat(jumps(unit("0").judged(before("10")))).isEmpty();
        assertThat(jumps(unit("100").judged(before("0")))).isEmpty();
        assertThat(jumps(unit("100").judged(before("-1")))).isEmpty();
    }

    @Test
    void the_round_before_is_asked_first_and_else_the_year_before() {
        assertThat(jumps(unit("100").judged(before(Map.of(Term.When.YEAR_BEFORE, "10")))))
                .hasSize(1);
        assertThat(jumps(unit("100")
                        .judged(before(Map.of(Term.When.PREVIOUS_ROUND, "99", Term.When.YEAR_BEFORE, "10")))))
                .isEmpty();
    }
}
