package org.huibao.campaigns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.huibao.vocabulary.Column;
import org.huibao.vocabulary.Column.Aggregate;
import org.huibao.vocabulary.Column.Empty;
import org.huibao.vocabulary.Header;
import org.junit.jupiter.api.Test;

class TotalFormulasTests {
    private ASection section = ASection.of("columns: []", "columns");

    private List<Column> totals(String formula, String other) {
        section = ASection.of("""
                columns:
                  - {key: sum, header: 数, type: amount}
                  - {key: words, header: 字, type: text}
                  - header: 组
                    columns:
                      - {key: rate, header: 率, type: ratio, aggregate: %s}
                      - {key: other, header: 另, type: ratio, aggregate: %s}
                """.formatted(formula, other), "columns");
        MistakesFound mistakes = section.mistakes();
        ColumnsSection read = new ColumnsSection(mistakes, Empty.ERROR);
        List<Header> headers = read.read(section.section());
        RuleParser parser = new RuleParser(new ColumnNames(read.columns()), campaign -> Optional.empty(), mistakes);
        TotalFormulas totals = new TotalFormulas(read, parser, mistakes);
        List<Column> of = totals.of(read.columns());
        assertThat(leaves(totals.in(headers))).isEqualTo(of);
        return of;
    }

    private static List<Column> leaves(List<Header> headers) {
        return headers.stream()
                .flatMap(header -> header instanceof Header.Group group
                        ? leaves(group.members()).stream()
                        : List.of(((Header.Leaf) header).column()).stream())
                .toList();
    }

    @Test
    void a_formula_over_sums_completes_the_column_and_the_header_above_it() {
        List<Column> columns = totals("sum * 2.0", "none");

        assertThat(columns.get(2).aggregate())
                .isInstanceOfSatisfying(
                        Aggregate.Formula.class,
                        formula -> assertThat(formula.term().arithmetic()).isEqualTo("x0 * 2.0"));
        assertThat(columns.get(3).aggregate()).isEqualTo(new Aggregate.None());
        assertThat(columns.get(0).sums()).isTrue();
        assertThat(section.noted()).isEmpty();
    }

    @Test
    void a_total_may_follow_from_a_total_that_follows_from_sums() {
        totals("other / 2.0", "sum / 3.0");

        assertThat(section.noted()).isEmpty();
    }

    @Test
    void a_total_never_follows_from_itself() {
        totals("rate + sum", "none");
        assertThat(section.noted()).containsExactly("6 aggregate-without-total");

        totals("other + 1.0", "rate + 1.0");
        assertThat(section.noted()).hasSize(2).allMatch(told -> told.endsWith("aggregate-without-total"));
    }

    @Test
    void a_column_that_has_no_total_makes_none() {
        totals("other + sum", "none");

        assertThat(section.mistakes().errors()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("aggregate-without-total");
            assertThat(problem.arguments()).containsEntry("key", "rate").containsEntry("column", "other");
        });
    }

    @Test
    void a_total_looks_at_no_other_round_and_no_other_campaign() {
        totals("prev(sum)", "other-campaign!sum");

        assertThat(section.noted())
                .containsExactlyInAnyOrder(
                        "6 aggregate-elsewhere", "7 aggregate-elsewhere", "7 other-campaign-unknown");
    }

    @Test
    void a_formula_that_cannot_be_read_leaves_no_total() {
        List<Column> columns = totals("sum +", "none");

        assertThat(columns.get(2).aggregate()).isEqualTo(new Aggregate.None());
        assertThat(section.noted()).containsExactly("6 rule-syntax");
    }
}
