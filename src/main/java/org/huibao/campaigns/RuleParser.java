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

    /**
     * What a rule says.
     *
     * @param text as written
     */
    record Chain(String text, List<Term> terms, List<Rule.Comparison> comparisons) {}

    /** The rules of a text: chains of two or more terms with comparisons between them. None where it has a mistake. */
    List<Chain> chains(Scalar text) {
        RuleTrouble trouble = new RuleTrouble(text, mistakes);
        if (tooLong(text)) {
            return List.of();
        }
        TermParser parser = parser(text, trouble);
        List<Chain> chains = new ArrayList<>();
        do {
            chains.add(chain(parser, trouble));
        } while (goesOn(parser) && !trouble.isNoted());
        atEnd(parser, trouble, "operator");
        if (trouble.isNoted()) {
            return List.of();
        }
        Chain first = chains.get(0);
        return chains.size() == 1 ? List.of(new Chain(text.value(), first.terms(), first.comparisons())) : chains;
    }

    private static Chain chain(TermParser parser, RuleTrouble trouble) {
        Token start = parser.peek();
        List<Term> terms = new ArrayList<>(List.of(parser.term()));
        List<Rule.Comparison> comparisons = new ArrayList<>();
        while (parser.peek().is(Token.Kind.COMPARISON)) {
            comparisons.add(comparison(parser.take()));
            terms.add(parser.term());
        }
        if (comparisons.isEmpty()) {
            atEndOfRule(parser, trouble);
            trouble.note(start, Mistake.RULE_WITHOUT_COMPARISON);
        } else if (terms.stream().allMatch(term -> term.operands().isEmpty())) {
            trouble.note(start, Mistake.RULE_WITHOUT_COLUMN);
        }
        return new Chain(parser.text(start.start(), parser.end()), terms, comparisons);
    }

    private static void atEndOfRule(TermParser parser, RuleTrouble trouble) {
        if (!parser.peek().is(Token.Kind.SEPARATOR)) {
            atEnd(parser, trouble, "operator");
        }
    }

    /** Behind a whole rule the next one begins, with or without a sign between them. */
    private static boolean goesOn(TermParser parser) {
        while (parser.peek().is(Token.Kind.SEPARATOR)) {
            parser.take();
        }
        return parser.peek().beginsTerm();
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
