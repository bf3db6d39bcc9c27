package org.huibao.campaigns;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.huibao.vocabulary.Arithmetic;
import org.huibao.vocabulary.Term;
import org.jspecify.annotations.Nullable;

/**
 * The arithmetic of rules by recursive descent: a sum of products of factors. After the first mistake nothing more is
 * read, so that one slip is told once.
 */
final class TermParser {
    private static final Token GIVEN_UP = new Token(Token.Kind.END, "", 0, 0);
    private static final Map<String, Arithmetic.Sign> SUMS =
            Map.of("+", Arithmetic.Sign.PLUS, "-", Arithmetic.Sign.MINUS);
    private static final Map<String, Arithmetic.Sign> PRODUCTS =
            Map.of("*", Arithmetic.Sign.TIMES, "/", Arithmetic.Sign.OVER);

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
        this.tokens = RuleTokens.of(text, operands::isKey, operands::isColumn);
    }

    /** The term that begins here. */
    Term term() {
        found = new ArrayList<>();
        int start = peek().start();
        Arithmetic sum = sum();
        int end = next == 0 ? start : tokens.get(next - 1).end();
        return new Term(text.substring(Math.min(start, end), end).strip(), sum, found);
    }

    Token peek() {
        return trouble.isNoted() ? GIVEN_UP : tokens.get(next);
    }

    /** Where the last token that was taken has ended. */
    int end() {
        return next == 0 ? 0 : tokens.get(next - 1).end();
    }

    /** The text from one place to another, as a rule of its own. */
    String text(int start, int end) {
        return text.substring(start, Math.max(start, Math.min(end, text.length())))
                .strip();
    }

    Token take() {
        Token token = peek();
        if (!token.is(Token.Kind.END)) {
            next++;
        }
        return token;
    }

    private Arithmetic sum() {
        Arithmetic sum = product();
        for (Arithmetic.Sign sign = ahead(SUMS); sign != null; sign = ahead(SUMS)) {
            take();
            sum = new Arithmetic.Joined(sum, sign, product());
        }
        return sum;
    }

    private Arithmetic product() {
        Arithmetic product = factor();
        for (Arithmetic.Sign sign = ahead(PRODUCTS); sign != null; sign = ahead(PRODUCTS)) {
            Token written = take();
            Arithmetic right = factor();
            if (sign == Arithmetic.Sign.OVER && isZero(right)) {
                trouble.note(written, Mistake.DIVISION_BY_ZERO);
                return right;
            }
            product = new Arithmetic.Joined(product, sign, right);
        }
        return product;
    }

    private Arithmetic.@Nullable Sign ahead(Map<String, Arithmetic.Sign> signs) {
        return peek().is(Token.Kind.SIGN) ? signs.get(peek().text()) : null;
    }

    private static boolean isZero(Arithmetic part) {
        return part.isConstant()
                && part.reckoned(List.of())
                        .filter(value -> value.numerator().signum() != 0)
                        .isEmpty();
    }

    private Arithmetic factor() {
        Token token = take();
        if (token.isSign("-")) {
            return new Arithmetic.Negative(factor());
        }
        if (token.isSign("(")) {
            Arithmetic part = sum();
            Token close = take();
            if (!close.isSign(")")) {
                trouble.expected(close, "closing");
            }
            return part instanceof Arithmetic.Grouped ? part : new Arithmetic.Grouped(part);
        }
        BigDecimal constant = constant(token);
        return constant != null ? new Arithmetic.Constant(constant) : column(token);
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

    private Arithmetic column(Token token) {
        Term.When when = when(token);
        if (when == Term.When.HERE) {
            return peek().is(Token.Kind.RANGE) ? range(token) : operand(operands.here(token));
        }
        if (when == Term.When.OTHER_CAMPAIGN) {
            return operand(operands.inCampaign(token, take()));
        }
        take();
        Arithmetic part = operand(operands.earlier(take(), when));
        Token close = take();
        if (!close.isSign(")")) {
            trouble.expected(close, "closing");
        }
        return part;
    }

    /** 5至8 is the sum of the columns that are printed from 5 to 8. */
    private Arithmetic range(Token from) {
        take();
        return operands.range(from, take()).stream()
                .map(this::operand)
                .reduce((sum, one) -> new Arithmetic.Joined(sum, Arithmetic.Sign.PLUS, one))
                .<Arithmetic>map(Arithmetic.Grouped::new)
                .orElseGet(() -> new Arithmetic.Constant(BigDecimal.ZERO));
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

    private Arithmetic operand(Term.Operand operand) {
        found.add(operand);
        return new Arithmetic.Figure(found.size() - 1);
    }
}
