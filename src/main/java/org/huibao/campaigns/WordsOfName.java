package org.huibao.campaigns;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huibao.lexicon.RuleWords;

/** What Chinese writes without blanks cut into columns, numbers and the words between them: 序号2不大于保障人数. */
final class WordsOfName {
    private static final Pattern DIGITS = Pattern.compile("\\d+");

    private final Predicate<String> isColumn;

    WordsOfName(Predicate<String> isColumn) {
        this.isColumn = isColumn;
    }

    /** The tokens; none where the text as a whole is a name, or is not made of such parts to its end. */
    List<Token> of(String text, int start) {
        if (isColumn.test(text)) {
            return List.of();
        }
        List<Token> tokens = new ArrayList<>();
        return cut(text, 0, start, tokens) && !isBareNumber(tokens) ? tokens : List.of();
    }

    private static boolean isBareNumber(List<Token> tokens) {
        return tokens.size() == 1 && tokens.get(0).is(Token.Kind.NUMBER);
    }

    /** Whether everything from here on could be cut; the tokens are those of the cut then. */
    private boolean cut(String text, int at, int start, List<Token> tokens) {
        if (at == text.length()) {
            return true;
        }
        return name(text, at, start, tokens)
                || table(text, at, start, tokens)
                || word(text, at, start, tokens)
                || number(text, at, start, tokens);
    }

    /** A column's name reaches to the end, or to a word that is none of a name. */
    private boolean name(String text, int at, int start, List<Token> tokens) {
        for (int end = text.length(); end > at; end--) {
            boolean ends = end == text.length() || RuleWords.at(text, end).isPresent();
            if (ends && isColumn.test(text.substring(at, end)) && with(Token.Kind.NAME, text, at, end, start, tokens)) {
                return true;
            }
        }
        return false;
    }

    private boolean table(String text, int at, int start, List<Token> tokens) {
        int length = RuleWords.table(text, at);
        return length > 0 && with(Token.Kind.CAMPAIGN, text, at, at + length, start, tokens);
    }

    private boolean number(String text, int at, int start, List<Token> tokens) {
        Matcher digits = DIGITS.matcher(text).region(at, text.length());
        return digits.lookingAt() && with(Token.Kind.NUMBER, text, at, digits.end(), start, tokens);
    }

    private boolean word(String text, int at, int start, List<Token> tokens) {
        Optional<RuleWords.Word> word = RuleWords.at(text, at);
        if (word.isEmpty()) {
            return false;
        }
        int end = at + word.get().length();
        tokens.add(Token.of(word.get().meaning(), text.substring(at, end), start + at, start + end));
        return onward(text, end, start, tokens);
    }

    private boolean with(Token.Kind kind, String text, int at, int end, int start, List<Token> tokens) {
        tokens.add(new Token(kind, text.substring(at, end), start + at, start + end));
        return onward(text, end, start, tokens);
    }

    private boolean onward(String text, int end, int start, List<Token> tokens) {
        int size = tokens.size();
        if (cut(text, end, start, tokens)) {
            return true;
        }
        tokens.subList(size - 1, tokens.size()).clear();
        return false;
    }
}
