package org.huibao.campaigns;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huibao.lexicon.RuleWords;

/** A rule cut into words and signs; printed signs, full-width ones and words become their plain forms. */
final class RuleTokens {
    private static final Map<Token.Kind, Pattern> PATTERNS = patterns();
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)?");
    private static final Map<String, String> PLAIN = Map.ofEntries(
            Map.entry("×", "*"),
            Map.entry("÷", "/"),
            Map.entry("−", "-"),
            Map.entry("–", "-"),
            Map.entry("==", "="),
            Map.entry("!=", "≠"),
            Map.entry("<>", "≠"),
            Map.entry("<=", "≤"),
            Map.entry("=<", "≤"),
            Map.entry("≦", "≤"),
            Map.entry("⩽", "≤"),
            Map.entry(">=", "≥"),
            Map.entry("=>", "≥"),
            Map.entry("≧", "≥"),
            Map.entry("⩾", "≥"));

    private final String text;
    private final Predicate<String> isKey;
    private final WordsOfName words;
    private final TokenRow row = new TokenRow();

    private RuleTokens(String text, Predicate<String> isKey, Predicate<String> isColumn) {
        this.text = text;
        this.isKey = isKey;
        this.words = new WordsOfName(isColumn);
    }

    /**
     * The tokens, the last of which is the end.
     *
     * @param isKey whether the form has such a key; one with hyphens is one token then
     * @param isColumn whether the form has a column of that name, whichever it is
     */
    static List<Token> of(String rule, Predicate<String> isKey, Predicate<String> isColumn) {
        RuleTokens tokens = new RuleTokens(Spelling.narrow(rule), isKey, isColumn);
        tokens.cut();
        return tokens.row.closed(rule.length());
    }

    /** In the order in which they are tried. */
    private static Map<Token.Kind, Pattern> patterns() {
        Map<Token.Kind, Pattern> patterns = new LinkedHashMap<>();
        patterns.put(Token.Kind.HEADER, Pattern.compile("\\[([^\\[\\]]*)]"));
        patterns.put(Token.Kind.CAMPAIGN, Pattern.compile("([\\p{L}\\p{N}_.-]+)!(?!=)"));
        patterns.put(Token.Kind.NUMBER, Pattern.compile("(\\d+(?:\\.\\d+)?)(?![\\p{L}\\p{N}_.])"));
        patterns.put(Token.Kind.NAME, Pattern.compile("([\\p{L}\\p{N}_]+(?:-[\\p{L}\\p{N}_]+)*)"));
        patterns.put(Token.Kind.COMPARISON, Pattern.compile("(==|!=|<>|<=|=<|>=|=>|[=≠<>≤≥≦≧⩽⩾])"));
        patterns.put(Token.Kind.SIGN, Pattern.compile("([-+*/()×÷−–])"));
        return patterns;
    }

    private void cut() {
        int at = 0;
        while (at < text.length()) {
            at = Character.isWhitespace(text.charAt(at)) ? at + 1 : cut(at);
        }
    }

    /** Adds what begins here and returns where it has ended. */
    private int cut(int at) {
        Optional<RuleWords.Word> sign = RuleWords.at(text, at).filter(word -> isNoLetters(at, word.length()));
        if (sign.isPresent()) {
            return row.add(sign.get().meaning(), text, at, at + sign.get().length());
        }
        if (text.charAt(at) == ':' && row.dropLabel()) {
            return at + 1;
        }
        int number = numberBeforeWord(at);
        return number > at
                ? row.add(new Token(Token.Kind.NUMBER, text.substring(at, number), at, number))
                : byPattern(at);
    }

    private int byPattern(int at) {
        for (Map.Entry<Token.Kind, Pattern> each : PATTERNS.entrySet()) {
            Matcher matcher = each.getValue().matcher(text).region(at, text.length());
            if (matcher.lookingAt()) {
                String word = matcher.group(1);
                return each.getKey() == Token.Kind.NAME
                        ? name(word, at)
                        : row.add(new Token(each.getKey(), PLAIN.getOrDefault(word, word), at, matcher.end()));
            }
        }
        int end = text.offsetByCodePoints(at, 1);
        return row.add(new Token(Token.Kind.UNKNOWN, text.substring(at, end), at, end));
    }

    /** A hyphen is a minus unless a key of the form is written with it; what is no name may be words without blanks. */
    private int name(String word, int at) {
        String name = word;
        while (name.contains("-") && !isKey.test(name)) {
            name = name.substring(0, name.lastIndexOf('-'));
        }
        List<Token> parts = isKey.test(name) ? List.of() : words.of(name, at);
        if (parts.isEmpty()) {
            Token.Kind kind = name.matches("\\d+") ? Token.Kind.NUMBER : Token.Kind.NAME;
            return row.add(new Token(kind, name, at, at + name.length()));
        }
        parts.forEach(row::add);
        return at + name.length();
    }

    /** Where the digits have ended behind which a word of rules begins: 2栏, 5至8. */
    private int numberBeforeWord(int at) {
        Matcher digits = NUMBER.matcher(text).region(at, text.length());
        return digits.lookingAt() && RuleWords.at(text, digits.end()).isPresent() ? digits.end() : at;
    }

    private boolean isNoLetters(int at, int length) {
        return !text.substring(at, at + length).chars().allMatch(Character::isLetter);
    }
}
