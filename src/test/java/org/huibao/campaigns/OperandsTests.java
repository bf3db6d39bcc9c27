package org.huibao.campaigns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.huibao.vocabulary.Column;
import org.huibao.vocabulary.Column.Aggregate;
import org.huibao.vocabulary.Column.Empty;
import org.huibao.vocabulary.Term;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OperandsTests {
    private static final ColumnNames HERE = new ColumnNames(List.of(
            column("city", "1", Column.Type.COUNT, "城市", "人数"),
            column("country", "2", Column.Type.COUNT, "农村", "人数"),
            column("note", null, Column.Type.TEXT, "备注")));
    private static final ColumnNames LAST_YEAR = new ColumnNames(List.of(column("old", "7", Column.Type.AMOUNT, "旧数")));

    private final MistakesFound mistakes = MistakesFound.none();
    private final Operands operands = new Operands(
            HERE,
            campaign -> campaign.equals("last-year") ? Optional.of(LAST_YEAR) : Optional.empty(),
            new RuleTrouble(new Scalar("a rule", 4), mistakes));

    private static Column column(String key, @Nullable String no, Column.Type type, String... path) {
        return new Column(key, no, List.of(path), type, null, new Aggregate.None(), false, Empty.NONE, null);
    }

    private static Token token(Token.Kind kind, String text) {
        return new Token(kind, text, 0, text.length());
    }

    private String refused() {
        Problem problem = mistakes.errors().get(0);
        return problem.code() + " " + problem.arguments();
    }

    @Test
    void a_column_goes_by_its_number_its_header_and_its_key() {
        Term.Operand city = Term.Operand.here("city");

        assertThat(operands.here(token(Token.Kind.NUMBER, "1"))).isEqualTo(city);
        assertThat(operands.here(token(Token.Kind.NAME, "city"))).isEqualTo(city);
        assertThat(operands.here(token(Token.Kind.HEADER, "城市/人数"))).isEqualTo(city);
        assertThat(operands.isKey("city")).isTrue();
        assertThat(operands.isKey("1")).isFalse();
        assertThat(operands.isColumnNumber("1")).isTrue();
        assertThat(operands.isColumnNumber("9")).isFalse();
        assertThat(mistakes.isEmpty()).isTrue();
    }

    @Test
    void an_earlier_figure_is_of_the_same_form() {
        assertThat(operands.earlier(token(Token.Kind.NUMBER, "2"), Term.When.YEAR_BEFORE))
                .isEqualTo(new Term.Operand("country", Term.When.YEAR_BEFORE, ""));
    }

    @Test
    void another_campaigns_column_is_looked_up_in_its_own_form() {
        assertThat(operands.inCampaign(token(Token.Kind.CAMPAIGN, "last-year"), token(Token.Kind.NUMBER, "7")))
                .isEqualTo(new Term.Operand("old", Term.When.OTHER_CAMPAIGN, "last-year"));

        operands.inCampaign(token(Token.Kind.CAMPAIGN, "last-year"), token(Token.Kind.NUMBER, "1"));
        assertThat(refused()).startsWith("column-number-unknown");
    }

    @Test
    void a_campaign_that_is_not_here_is_told_and_its_column_taken_as_written() {
        assertThat(operands.inCampaign(token(Token.Kind.CAMPAIGN, "next"), token(Token.Kind.HEADER, "新数")))
                .isEqualTo(new Term.Operand("新数", Term.When.OTHER_CAMPAIGN, "next"));
        assertThat(mistakes.isEmpty()).isTrue();
        assertThat(mistakes.warnings()).extracting(Problem::code).containsExactly("other-campaign-unknown");
    }

    @Test
    void what_names_several_columns_is_told_with_all_of_them() {
        operands.here(token(Token.Kind.HEADER, "人数"));

        assertThat(refused()).startsWith("column-ambiguous").contains("[1] 城市/人数 (city); [2] 农村/人数 (country)");
    }

    @Test
    void an_unknown_name_is_told_with_the_nearest_key_or_with_the_first_ones() {
        operands.here(token(Token.Kind.NAME, "contry"));
        assertThat(refused()).startsWith("column-unknown").contains("near=country");
    }

    @Test
    void an_unknown_name_like_no_other_is_told_with_the_keys() {
        operands.here(token(Token.Kind.HEADER, "没有这一栏"));

        assertThat(refused()).startsWith("column-unknown").contains("near=city, country, note");
    }

    @Test
    void words_cannot_be_reckoned_with() {
        assertThat(operands.here(token(Token.Kind.NAME, "note"))).isEqualTo(Term.Operand.here("note"));
        assertThat(refused()).startsWith("column-not-numeric");
    }

    @Test
    void a_sign_is_no_column() {
        assertThat(operands.here(token(Token.Kind.SIGN, "*"))).isEqualTo(Term.Operand.here(""));
        assertThat(refused()).startsWith("rule-syntax").contains("expected=column");
    }
}
