package org.huibao.campaigns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.huibao.vocabulary.Column;
import org.huibao.vocabulary.Column.Aggregate;
import org.huibao.vocabulary.Column.Empty;
import org.huibao.vocabulary.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermParserTests {
    private static final ColumnNames COLUMNS =
            new ColumnNames(List.of(column("a", "1"), column("b", "2"), column("half", "2.5")));

    private final MistakesFound mistakes = MistakesFound.none();

    private static Column column(String key, String no) {
        return new Column(
                key, no, List.of(key), Column.Type.AMOUNT, null, new Aggregate.None(), false, Empty.NONE, null);
    }

    private TermParser parser(String text) {
        RuleTrouble trouble = new RuleTrouble(new Scalar(text, 1), mistakes);
        return new TermParser(text, new Operands(COLUMNS, campaign -> Optional.empty(), trouble), trouble);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    a + b * 2.0        | x0 + x1 * 2.0
                    (a + b) * 2.0      | (x0 + x1) * 2.0
                    a - b - 1          | x0 - x1 - x2
                    -a                 | (-x0)
                    --a                | (-(-x0))
                    a * -b             | x0 * (-x1)
                    -(a / b)           | (-(x0 / x1))
                    0                  | 0
                    3.50               | 3.50
                    """)
    void reads_sums_of_products_of_factors(String text, String arithmetic) {
        assertThat(parser(text).term().arithmetic()).isEqualTo(arithmetic);
        assertThat(mistakes.isEmpty()).isTrue();
    }

    @Test
    void a_term_ends_where_something_else_begins() {
        TermParser parser = parser(" a + b  <= 1 ");

        assertThat(parser.term().text()).isEqualTo("a + b");
        assertThat(parser.take().is(Token.Kind.COMPARISON)).isTrue();
        Term second = parser.term();
        assertThat(second.text()).isEqualTo("1");
        assertThat(second.operands()).containsExactly(Term.Operand.here("a"));
        assertThat(parser.peek().is(Token.Kind.END)).isTrue();
        assertThat(parser.take().is(Token.Kind.END)).isTrue();
    }

    @Test
    void prev_and_year_are_functions_only_before_a_parenthesis() {
        assertThat(parser("prev(a) + year(2)").term().operands())
                .containsExactly(
                        new Term.Operand("a", Term.When.PREVIOUS_ROUND, ""),
                        new Term.Operand("b", Term.When.YEAR_BEFORE, ""));

        parser("prev + a").term();
        assertThat(mistakes.errors()).extracting(Problem::code).containsExactly("column-unknown");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    a / 0              | division-by-zero
                    a / (1.0 - 1.0)    | division-by-zero
                    a / -0.0           | division-by-zero
                    (a + b             | rule-syntax
                    a +                | rule-syntax
                    prev(a             | rule-syntax
                    2.5                | number-or-column
                    a / 0 + nobody     | division-by-zero
                    """)
    void the_first_mistake_is_told_and_nothing_that_follows_from_it(String text, String code) {
        parser(text).term();

        assertThat(mistakes.errors()).extracting(Problem::code).containsExactly(code);
    }
}
