package org.huibao.campaigns;

import java.util.ArrayList;
import java.util.List;

/** The first thing that is wrong with a rule; whatever follows from it is not told. */
final class RuleTrouble {
    private final String rule;
    private final int line;
    private final MistakesFound mistakes;
    private boolean noted;

    RuleTrouble(Scalar rule, MistakesFound mistakes) {
        this.rule = rule.value();
        this.line = rule.line();
        this.mistakes = mistakes;
    }

    boolean isNoted() {
        return noted;
    }

    /** Notes a mistake at a token; the position is counted from 1. */
    void note(Token at, Mistake mistake, String... arguments) {
        if (!noted) {
            noted = true;
            mistakes.error(line, mistake, withRule(at, arguments));
        }
    }

    /** Notes that something else should stand where the token does. */
    void expected(Token at, String what) {
        note(at, Mistake.RULE_SYNTAX, "expected", what, "found", at.is(Token.Kind.END) ? "end" : at.text());
    }

    void warn(Token at, Mistake mistake, String... arguments) {
        mistakes.warn(line, mistake, withRule(at, arguments));
    }

    private String[] withRule(Token at, String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("rule", rule, "position", String.valueOf(at.start() + 1)));
        return all.toArray(String[]::new);
    }
}
