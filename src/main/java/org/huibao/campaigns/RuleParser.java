package org.huibao.campaigns;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.huibao.vocabulary.Rule;
import org.huibao.vocabulary.Term;

/** Rules as a form's footnote writes them, and the formulas of totals. */
final class RuleParser {
    private static final int LONGEST = 2000;

    private final ColumnNames names;
    private final Function<String, Optional<ColumnNames>> elsewhere;
    private final MistakesFound mistakes;

    /** A parser for one form; {@code elsewhere} knows the columns of other campaigns. */
    RuleParser(ColumnNames names, Function<String, Optional<ColumnNames>> elsewhere, MistakesFound mistakes) {
        this.names = names;
        this.elsewhere = elsewhere;
        this.mistakes = mistakes;
    }

    /** What a rule's text says. */
    record Chain(List<Term> terms, List<Rule.Comparison> comparisons) {}

    /** Two or more terms with comparisons between them. */
    Optional<Chain> chain(Scalar text) {
        RuleTrouble trouble = new RuleTrouble(text, mistakes);
        if (tooLong(text)) {
            return Optional.empty();
        }
        TermParser parser = parser(text, trouble);
        Token start = parser.peek();
        List<Term> terms = new ArrayList<>(List.of(parser.term()));
        List<Rule.Comparison> comparisons = new ArrayList<>();
        while (parser.peek().is(Token.Kind.COMPARISON)) {
            comparisons.add(comparison(parser.take()));
            terms.add(parser.term());
        }
        atEnd(parser, trouble, "operator");
        if (comparisons.isEmpty()) {
            trouble.note(start, Mistake.RULE_WITHOUT_COMPARISON);
        } else if (terms.stream().allMatch(term -> term.operands().isEmpty())) {
            trouble.note(start, Mistake.RULE_WITHOUT_COLUMN);
        }
        return trouble.isNoted() ? Optional.empty() : Optional.of(new Chain(terms, comparisons));
    }

    /** A single term, as the formula of a total is. */
    Optional<Term> term(Scalar text) {
        RuleTrouble trouble = new RuleTrouble(text, mistakes);
        if (tooLong(text)) {
            return Optional.empty();
        }
        TermParser parser = parser(text, trouble);
        Token start = parser.peek();
        Term term = parser.term();
        atEnd(parser, trouble, "arithmetic");
        if (term.operands().isEmpty()) {
            trouble.note(start, Mistake.RULE_WITHOUT_COLUMN);
        }
        return trouble.isNoted() ? Optional.empty() : Optional.of(term);
    }

    private TermParser parser(Scalar text, RuleTrouble trouble) {
        return new TermParser(text.value(), new Operands(names, elsewhere, trouble), trouble);
    }

    private static void atEnd(TermParser parser, RuleTrouble trouble, String expected) {
        Token last = parser.peek();
        if (!last.is(Token.Kind.END)) {
            trouble.expected(last, expected);
        }
    }

    private boolean tooLong(Scalar text) {
        if (text.value().length() > LONGEST) {
            mistakes.error(text.line(), Mistake.RULE_TOO_LONG, "limit", String.valueOf(LONGEST));
        }
        return text.value().length() > LONGEST;
    }

    private static Rule.Comparison comparison(Token token) {
        return Arrays.stream(Rule.Comparison.values())
                .filter(each -> each.sign().equals(token.text()))
                .findFirst()
                .orElseThrow();
    }
}
