package org.huibao.campaigns;

import java.util.ArrayList;
import java.util.List;
import org.huibao.lexicon.RuleWords;

/** The tokens of a rule in their order, without words that only go with a number. */
final class TokenRow {
    private final List<Token> tokens = new ArrayList<>();

    /** Returns where the token has ended. */
    int add(Token token) {
        if (token.is(Token.Kind.WORD)) {
            if (!tokens.isEmpty() && token.start() == last().end()) {
                replaceLast(last().until(token.end()));
            }
        } else if (token.is(Token.Kind.SUM)) {
            sum(token);
        } else {
            tokens.add(token);
            range();
        }
        return token.end();
    }

    int add(RuleWords.Meaning meaning, String text, int start, int end) {
        return add(Token.of(meaning, text.substring(start, end), start, end));
    }

    /** 逻辑关系: and 表一: say of what follows where it stands. Answers whether there was such a label. */
    boolean dropLabel() {
        int from = tokens.size();
        while (from > 0 && !tokens.get(from - 1).is(Token.Kind.SEPARATOR)) {
            from--;
            if (tokens.get(from).is(Token.Kind.COMPARISON)) {
                return false;
            }
        }
        boolean isLabel = from < tokens.size();
        tokens.subList(from, tokens.size()).clear();
        return isLabel;
    }

    List<Token> closed(int end) {
        int last = tokens.isEmpty() ? 0 : last().end();
        tokens.add(new Token(Token.Kind.END, "", Math.max(last, end), Math.max(last, end)));
        return List.copyOf(tokens);
    }

    private Token last() {
        return tokens.get(tokens.size() - 1);
    }

    private void replaceLast(Token token) {
        tokens.set(tokens.size() - 1, token);
    }

    /** 5+…+8 is 5…8. */
    private void range() {
        int size = tokens.size();
        if (size >= 3
                && last().isSign("+")
                && tokens.get(size - 2).is(Token.Kind.RANGE)
                && tokens.get(size - 3).isSign("+")) {
            tokens.remove(size - 1);
            tokens.remove(size - 3);
        }
    }

    /** 9、10、11之和 is (9+10+11); behind a sum that is written out the word says nothing more. */
    private void sum(Token word) {
        int from = tokens.size();
        boolean isList = false;
        while (from > 0 && isInList(tokens.get(from - 1))) {
            from--;
            isList |= tokens.get(from).is(Token.Kind.SEPARATOR);
        }
        if (isList && from < tokens.size() && !tokens.get(from).is(Token.Kind.SEPARATOR)) {
            Token first = tokens.get(from);
            tokens.subList(from, tokens.size()).replaceAll(TokenRow::added);
            tokens.add(from, new Token(Token.Kind.SIGN, "(", first.start(), first.start()));
            tokens.add(new Token(Token.Kind.SIGN, ")", word.start(), word.end()));
        } else if (!tokens.isEmpty() && word.start() == last().end()) {
            replaceLast(last().until(word.end()));
        }
    }

    private static boolean isInList(Token token) {
        return token.is(Token.Kind.NUMBER)
                || token.is(Token.Kind.NAME)
                || token.is(Token.Kind.HEADER)
                || token.is(Token.Kind.SEPARATOR)
                || token.isSign("+");
    }

    private static Token added(Token token) {
        return token.is(Token.Kind.SEPARATOR) ? new Token(Token.Kind.SIGN, "+", token.start(), token.end()) : token;
    }
}
