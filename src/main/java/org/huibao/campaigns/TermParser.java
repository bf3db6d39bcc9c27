package org.huibao.campaigns;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.huibao.vocabulary.Term;
import org.jspecify.annotations.Nullable;

/**
 * The arithmetic of rules by recursive descent: a sum of products of factors. After the first mistake nothing more is
 * read, so that one slip is told once.
 */
final class TermParser {
    private static final Token GIVEN_UP = new Token(Token.Kind.END, "", 0, 0);
    private static final Set<String> SUMS = Set.of("+", "-");
    private static final Set<String> PRODUCTS = Set.of("*", "/");

    private final String text;
    private final List<Token> tokens;
    private final Operands operands;
    private final RuleTrouble trouble;
    private int next;
    private List<Term.Operand> found = new ArrayList<>();

    TermParser(String text, Operands operands, RuleTrouble trouble) {
        this.text = text;
        this.operands = operands;
        this.trouble = trouble;
        this.tokens = RuleTokens.of(text, operands::isKey);
    }

    /** The term that begins here. */
    Term term() {
        found = new ArrayList<>();
        int start = peek().start();
        TermPart sum = sum();
        int end = next == 0 ? start : tokens.get(next - 1).end();
        return new Term(text.substring(Math.min(start, end), end).strip(), sum.arithmetic(), found);
    }

    Token peek() {
        return trouble.isNoted() ? GIVEN_UP : tokens.get(next);
    }

    Token take() {
        Token token = peek();
        if (!token.is(Token.Kind.END)) {
            next++;
        }
        return token;
    }

    private TermPart sum() {
        TermPart sum = product();
        while (peek().is(Token.Kind.SIGN) && SUMS.contains(peek().text())) {
            Token sign = take();
            sum = sum.joined(sign.text(), product());
        }
        return sum;
    }

    private TermPart product() {
        TermPart product = factor();
        while (peek().is(Token.Kind.SIGN) && PRODUCTS.contains(peek().text())) {
            Token sign = take();
            TermPart right = factor();
            if (sign.isSign("/") && right.isZero()) {
                trouble.note(sign, Mistake.DIVISION_BY_ZERO);
                return right;
            }
            product = product.joined(sign.text(), right);
        }
        return product;
    }

    private TermPart factor() {
        Token token = take();
        if (token.isSign("-")) {
            return factor().negated();
        }
        if (token.isSign("(")) {
            TermPart part = sum();
            Token close = take();
            if (!close.isSign(")")) {
                trouble.expected(close, "closing");
            }
            return part.inParentheses();
        }
        BigDecimal constant = constant(token);
        return constant != null ? TermPart.constant(constant) : column(token);
    }

    /** A number with a point is itself, and so is 0; any other whole number is a column's. */
    private @Nullable BigDecimal constant(Token token) {
        if (!token.is(Token.Kind.NUMBER)
                || (!token.text().contains(".") && !token.text().equals("0"))) {
            return null;
        }
        if (token.text().contains(".") && operands.isColumnNumber(token.text())) {
            trouble.note(token, Mistake.NUMBER_OR_COLUMN, "name", token.text());
        }
        return new BigDecimal(token.text());
    }

    private TermPart column(Token token) {
        Term.When when = when(token);
        if (when == Term.When.HERE) {
            return operand(operands.here(token));
        }
        if (when == Term.When.OTHER_CAMPAIGN) {
            return operand(operands.inCampaign(token, take()));
        }
        take();
        TermPart part = operand(operands.earlier(take(), when));
        Token close = take();
        if (!close.isSign(")")) {
            trouble.expected(close, "closing");
        }
        return part;
    }

    /** {@code prev} and {@code year} are functions where a parenthesis follows. */
    private Term.When when(Token token) {
        if (token.is(Token.Kind.CAMPAIGN)) {
            return Term.When.OTHER_CAMPAIGN;
        }
        if (token.is(Token.Kind.NAME) && peek().isSign("(")) {
            if (token.text().equals("prev")) {
                return Term.When.PREVIOUS_ROUND;
            }
            if (token.text().equals("year")) {
                return Term.When.YEAR_BEFORE;
            }
        }
        return Term.When.HERE;
    }

    private TermPart operand(Term.Operand operand) {
        found.add(operand);
        return TermPart.operand(found.size() - 1);
    }
}
