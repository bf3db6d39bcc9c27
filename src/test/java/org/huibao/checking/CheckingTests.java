package org.huibao.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huibao.recognition.Recognised;
import org.huibao.vocabulary.DocumentState;
import org.huibao.vocabulary.Entry;
import org.huibao.vocabulary.Finding;
import org.huibao.vocabulary.FindingCode;
import org.huibao.vocabulary.Place;
import org.huibao.vocabulary.Submission;
import org.huibao.vocabulary.Term;
import org.huibao.vocabulary.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckingTests {
    private static final String COLUMNS = """
            columns:
              - {key: persons, no: 1, header: 人数, type: count, unit: 人}
              - {key: paid, no: 2, header: 资金, type: amount, unit: 万元, scale: 2}
              - {key: added, no: 3, header: 新增, type: count, unit: 人, empty: zero}
              - {key: average, no: 4, header: 人均, type: amount, unit: 元, aggregate: none, required: false}
            """;

    @TempDir
    private Path folder;

    private ATable table() {
        return table("");
    }

    private ATable table(String rules) {
        return ATable.ofForm(folder.resolve("small"), COLUMNS + rules);
    }

    @Test
    void accepts_a_table_in_which_all_is_well() {
        Judged judged = table().unit("甲镇", "10 1.50 0 5")
                .unit("乙镇", "20 2.50 1 6")
                .total("30 4 1 _")
                .judged();
        assertThat(judged.state()).isEqualTo(DocumentState.ACCEPTED);
        assertThat(judged.findings()).isEmpty();
        assertThat(judged.parts().get(0).totals()).containsKey("persons");
    }

    @Test
    void returns_a_total_that_is_not_the_sum_of_its_parts() {
        ATable table =
                table().unit("甲镇", "10 1.50 0 5").unit("乙镇", "20 2.50 1 6").total("31 4 1 _");
        assertThat(table.found()).containsExactly("total-mismatch error B7");
        Judged judged = table.judged();
        assertThat(judged.state()).isEqualTo(DocumentState.RETURNED);
        assertThat(judged.parts().get(0).submissions())
                .allMatch(submission -> submission.verdict() == Verdict.RETURNED)
                .allMatch(submission -> submission.findings().isEmpty());
        assertThat(judged.findings().get(0).arguments())
                .containsEntry("sum", "30")
                .containsEntry("difference", "1");
    }

    @Test
    void returns_only_the_unit_whose_own_row_is_wrong() {
        Judged judged = table().unit("甲镇", "10 1.50 0 5")
                .unit("乙镇", "5 2.50 1 6")
                .detail("乙镇", "丙村", "2 1.25 1 _")
                .detail("乙镇", "丁村", "2 1.25 0 _")
                .judged();
        assertThat(judged.parts().get(0).submissions())
                .extracting(Submission::verdict)
                .containsExactly(Verdict.ACCEPTED, Verdict.RETURNED);
        assertThat(ATable.found(judged)).containsExactly("total-mismatch error B6");
    }

    @Test
    void a_difference_that_rounding_explains_is_a_note() {
        assertThat(table().unit("甲镇", "10 1.50 0 5")
                        .unit("乙镇", "20 2.50 1 6")
                        .total("30 4.01 1 _")
                        .found())
                .containsExactly("total-mismatch note C7");
        assertThat(table().unit("甲镇", "10 1.50 0 5")
                        .unit("乙镇", "20 2.50 1 6")
                        .total("30 4.02 1 _")
                        .found())
                .containsExactly("total-mismatch error C7");
    }

    @Test
    void totals_of_many_figures_with_fewer_decimals_than_the_scale_were_rounded_to_those() {
        String finer = COLUMNS.replace("scale: 2", "scale: 4");
        ATable many = ATable.ofForm(folder.resolve("small"), finer);
        for (int unit = 0; unit < 6; unit++) {
            many.unit("甲乙丙丁戊己".charAt(unit) + "镇", "10 1.25 0 5");
        }
        assertThat(many.total("60 7.52 0 _").found()).containsExactly("total-mismatch note C11");

        ATable few = ATable.ofForm(folder.resolve("few"), finer)
                .unit("甲镇", "10 1.25 0 5")
                .unit("乙镇", "10 1.25 0 5");
        assertThat(few.total("20 2.52 0 _").found()).containsExactly("total-mismatch error C7");
    }

    @Test
    void a_subtotal_is_held_against_the_rows_whose_sums_it_shows_mostly() {
        ATable right = table().unit("甲镇", "10 1.50 1 5").unit("乙镇", "20 2.50 2 6");
        assertThat(right.subtotal("30 4.00 3 _").found()).isEmpty();

        ATable wrong = ATable.ofForm(folder.resolve("wrong"), COLUMNS)
                .unit("甲镇", "10 1.50 1 5")
                .unit("乙镇", "20 2.50 2 6")
                .unit("丙镇", "30 3.50 4 6");
        assertThat(wrong.subtotal("50 6.00 7 _").found()).containsExactly("total-mismatch error D8");

        ATable unlike = ATable.ofForm(folder.resolve("unlike"), COLUMNS)
                .unit("甲镇", "10 1.50 1 5")
                .unit("乙镇", "20 2.50 2 6");
        assertThat(unlike.subtotal("7 0.10 3 _").found()).isEmpty();
    }

    @Test
    void a_difference_is_written_with_single_spaces() {
        ATable table = table("rules:\n  - \"2 - 1 = 3\"\n").unit("甲镇", "10 1.50 1 5");
        assertThat(table.judged().findings().get(0).arguments().get("arithmetic"))
                .startsWith("1.5 - 10 = ");
    }

    @Test
    void asks_about_a_word_in_one_detail_that_leaves_the_whole_unit_without_a_figure() {
        assertThat(table().detail("甲镇", "一村", "10 1.50 0 5")
                        .detail("甲镇", "二村", "? 2.50 1 6")
                        .found())
                .contains("no-figure-word query B6");
    }

    @Test
    void a_total_row_without_figures_claims_nothing() {
        assertThat(table().unit("甲镇", "10 1.50 0 5").total("_ _ _ _").found()).isEmpty();
    }

    @Test
    void a_sum_with_an_unreadable_part_is_not_compared() {
        assertThat(table().unit("甲镇", "? 1.50 0 5")
                        .unit("乙镇", "20 2.50 1 6")
                        .total("31 4 1 _")
                        .found())
                .isEmpty();
    }

    @Test
    void blanks_that_a_sum_takes_as_0_are_told() {
        Judged judged = table().unit("甲镇", "10 1.50 _ 5")
                .unit("乙镇", "20 2.50 1 6")
                .total("30 4 1 _")
                .judged();
        assertThat(ATable.found(judged)).containsExactly("blank-as-zero note D5", "blank-as-zero note D7");
        assertThat(judged.findings().get(1).arguments()).containsEntry("rows", "甲镇");
        assertThat(judged.state()).isEqualTo(DocumentState.ACCEPTED);
    }

    @ParameterizedTest
    @CsvSource({
        "_ 1 0 5, blank error B5, RETURNED",
        "/ 1 0 5, not-applicable query B5, QUERIED",
        "9 1 _ 5, blank-as-zero note D5, ACCEPTED",
        "9 1 0 _, blank note E5, ACCEPTED",
    })
    void what_a_gap_means_is_said_by_the_form(String cells, String found, DocumentState state) {
        ATable table = table().unit("甲镇", cells);
        assertThat(table.found()).containsExactly(found);
        assertThat(table.judged().state()).isEqualTo(state);
    }

    @Test
    void an_optional_column_may_be_not_applicable() {
        assertThat(table().unit("甲镇", "9 1 0 /").found()).isEmpty();
    }

    @Test
    void a_units_own_row_that_nobody_can_read_is_not_replaced_by_its_parts() {
        Judged judged =
                table().unit("甲镇", "? ? ? ?").detail("甲镇", "差", "7 1.50 0 5").judged();

        assertThat(judged.parts().get(0).submissions().get(0).plainFigures()).isEmpty();
    }

    @Test
    void details_alone_are_summed_and_that_is_told() {
        Judged judged = table().detail("甲镇", "丙村", "2 1.25 1 5")
                .detail("甲镇", "丁村", "3 1.30 _ 6")
                .judged();
        Submission submission = judged.parts().get(0).submissions().get(0);
        assertThat(submission.plainFigures()).isEqualTo(Map.of("persons", "5", "paid", "2.55", "added", "1"));
        assertThat(submission.figures().get("average")).isInstanceOf(Entry.Gap.class);
        assertThat(ATable.found(judged))
                .containsExactly("summed-from-details note A5", "blank-as-zero note D5", "blank note E5");
        assertThat(submission.verdict()).isEqualTo(Verdict.ACCEPTED);
    }

    @Test
    void a_unit_row_without_figures_gives_way_to_the_total_row_below() {
        Judged judged = table().unit("甲镇", "_ _ _ _")
                .detail("甲镇", "丙村", "2 1.25 1 _")
                .totalOf("甲镇", "2 1.25 1 7")
                .judged();
        assertThat(judged.parts().get(0).submissions().get(0).plainFigures())
                .isEqualTo(Map.of("persons", "2", "paid", "1.25", "added", "1", "average", "7"));
        assertThat(judged.findings()).isEmpty();
    }

    @Test
    void a_broken_rule_shows_its_arithmetic_at_the_first_operand() {
        Judged judged = table("rules: ['1 = 3 + 3']").unit("甲镇", "9 1 4 5").judged();
        assertThat(ATable.found(judged)).containsExactly("rule-broken error B5");
        Finding broken = judged.findings().get(0);
        assertThat(broken.column()).isEqualTo("persons");
        assertThat(broken.unit()).isEqualTo("甲镇");
        assertThat(broken.arguments())
                .containsEntry("arithmetic", "9 ≠ 4 + 4 = 8")
                .containsEntry("difference", "1")
                .containsEntry("columns", "1 人数、3 新增");
        assertThat(judged.state()).isEqualTo(DocumentState.RETURNED);
    }

    @Test
    void a_rule_weighs_as_the_form_says() {
        ATable table = table("rules: [{rule: '1 <= 3', severity: query, message: 可多因素致贫}]")
                .unit("甲镇", "9 1 4 5");
        assertThat(table.found()).containsExactly("rule-broken query B5");
        assertThat(table.judged().findings().get(0).arguments())
                .containsEntry("message", "可多因素致贫")
                .containsEntry("arithmetic", "9 > 4");
    }

    @Test
    void each_link_of_a_chain_is_held_by_itself() {
        ATable table = table("rules: ['100.0 <= 2 * 10000.0 / 1 <= 3000.0']");
        assertThat(table.unit("甲镇", "10 1 0 5").found()).isEmpty();
        List<String> found = table.unit("乙镇", "10 30 0 5").found();
        assertThat(found).containsExactly("rule-broken error C6");
        assertThat(table.judged().findings().get(0).arguments())
                .containsEntry("arithmetic", "30 × 10000 ÷ 10 = 30000 > 3000");
    }

    @Test
    void a_side_without_a_figure_is_skipped_and_named() {
        Judged judged = table("rules: ['1 = 4', '1 / 3 = 9.0', '1 >= 3']")
                .unit("甲镇", "9 1 _ _")
                .judged();
        assertThat(judged.skipped()).containsExactly("1 = 4", "1 / 3 = 9.0");
        assertThat(ATable.found(judged)).containsExactly("blank-as-zero note D5", "blank note E5");
    }

    @Test
    void rounding_is_tolerated_in_amounts_and_not_in_counts() {
        String rules = "rules: ['2 = 2 + 0.01', '1 = 1 + 1.0']";
        assertThat(table(rules).unit("甲镇", "9 1 0 5").found()).containsExactly("rule-broken error B5");
        assertThat(table("rules: ['2 = 2 + 0.02']").unit("甲镇", "9 1 0 5").found())
                .containsExactly("rule-broken error C5");
        assertThat(table("rules: [{rule: '2 = 2 + 0.02', tolerance: 0.02}]")
                        .unit("甲镇", "9 1 0 5")
                        .found())
                .isEmpty();
    }

    @Test
    void an_average_of_rounded_money_is_tolerated_as_far_as_the_rounding_reaches() {
        String rule = "rules: ['4 = 2 * 10000.0 / 1']";
        assertThat(table(rule).unit("甲镇", "10 1.23 0 1226").found()).isEmpty();
        assertThat(table(rule).unit("甲镇", "10 1.23 0 1239").found()).containsExactly("rule-broken error E5");
    }

    @Test
    void earlier_figures_are_asked_for_and_skipped_where_nobody_remembers() {
        ATable table = table("rules: ['1 >= prev(1)']").unit("甲镇", "9 1 0 5");
        assertThat(table.judged().skipped()).containsExactly("1 >= prev(1)");
        Judged judged = table.judged((campaign, round, unit, operand) ->
                operand.equals(new Term.Operand("persons", Term.When.PREVIOUS_ROUND, ""))
                        ? Optional.of(BigDecimal.TEN)
                        : Optional.empty());
        assertThat(judged.skipped()).isEmpty();
        assertThat(ATable.found(judged)).containsExactly("rule-broken error B5");
    }

    @Test
    void a_jump_against_the_units_earlier_figure_is_asked_about() {
        EarlierFigures tenth = (campaign, round, unit, operand) -> operand.when() == Term.When.PREVIOUS_ROUND
                ? Optional.of(new BigDecimal(operand.column().equals("paid") ? "1.5" : "300"))
                : Optional.empty();
        Judged judged = table().unit("甲镇", "300 15 290 5").judged(tenth);
        assertThat(ATable.found(judged)).containsExactly("magnitude query C5");
        assertThat(judged.findings().get(0).arguments()).containsEntry("factor", "10");
    }

    @Test
    void what_grew_for_everybody_is_no_jump() {
        EarlierFigures little = (campaign, round, unit, operand) ->
                operand.column().equals("paid") ? Optional.of(BigDecimal.ONE) : Optional.empty();
        ATable table = table();
        for (String name : List.of("甲镇", "乙镇", "丙镇", "丁镇", "戊镇", "己镇")) {
            table.unit(name, "300 12 290 5");
        }
        assertThat(table.judged(little).findings()).isEmpty();
        assertThat(ATable.found(table.unit("庚镇", "300 120 290 5").judged(little)))
                .contains("magnitude query C11");
    }

    @Test
    void a_nil_return_is_accepted_without_figures() {
        Finding word = Finding.of(FindingCode.NO_FIGURE_WORD)
                .at(Place.at("Sheet1", 4, 1))
                .about("persons")
                .ofUnit("甲镇");
        Judged judged = table("rules: ['1 = 2']").nil("甲镇").finding(word).judged();
        Submission submission = judged.parts().get(0).submissions().get(0);
        assertThat(judged.state()).isEqualTo(DocumentState.ACCEPTED);
        assertThat(judged.findings()).isEmpty();
        assertThat(submission.nil()).isTrue();
        assertThat(submission.figures()).isEmpty();
    }

    @Test
    void a_missing_column_returns_every_unit_of_the_table() {
        Finding missing =
                Finding.of(FindingCode.COLUMN_MISSING, Map.of("header", "x")).at(Place.at("Sheet1", 2, 0));
        Judged judged = table().unit("甲镇", "9 1 0 5").finding(missing).judged();
        assertThat(judged.state()).isEqualTo(DocumentState.RETURNED);
        assertThat(judged.parts().get(0).submissions().get(0).verdict()).isEqualTo(Verdict.RETURNED);
    }

    @Test
    void what_belongs_to_nobody_is_unclaimed() {
        Checking checking = new Checking();
        assertThat(checking.check(new Recognised(List.of(), List.of(), List.of()))
                        .state())
                .isEqualTo(DocumentState.UNCLAIMED);
        Recognised good = table().unit("甲镇", "9 1 0 5").recognised();
        List<Finding> stranger = List.of(Finding.of(FindingCode.UNIT_UNKNOWN));
        assertThat(checking.check(new Recognised(good.tables(), stranger, List.of()))
                        .state())
                .isEqualTo(DocumentState.UNCLAIMED);
        assertThat(checking.check(good).state()).isEqualTo(DocumentState.ACCEPTED);
    }

    @Test
    void what_is_asked_of_a_unit_that_submits_nothing_leaves_the_document_queried() {
        Finding asked =
                Finding.of(FindingCode.NOT_APPLICABLE, Map.of("header", "人数")).ofUnit("乙镇");
        Judged judged = table().unit("甲镇", "10 1.50 0 5").finding(asked).judged();
        assertThat(judged.state()).isEqualTo(DocumentState.QUERIED);
        assertThat(judged.parts().get(0).submissions())
                .allMatch(submission -> submission.verdict() == Verdict.ACCEPTED);
    }

    @Test
    void findings_stand_in_reading_order() {
        ATable table = table();
        for (int row : new int[] {9, 4, 99}) {
            for (int column : new int[] {27, 2}) {
                table.finding(Finding.of(FindingCode.APPROXIMATE).at(Place.at("Sheet1", row, column)));
            }
        }
        table.finding(Finding.of(FindingCode.MACROS_IGNORED));
        assertThat(table.unit("甲镇", "9 1 0 5").judged().findings())
                .extracting(finding ->
                        finding.place() == null ? null : finding.place().cell())
                .containsExactly(null, "C5", "AB5", "C10", "AB10", "C100", "AB100");
    }
}
