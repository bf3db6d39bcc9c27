package org.huibao.campaigns;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A rule cut into words and signs; printed signs and full-width ones become their plain forms. */
final class RuleTokens {
    private static final Map<Token.Kind, Pattern> PATTERNS = patterns();
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
    private final List<Token> tokens = new ArrayList<>();

    private RuleTokens(String text, Predicate<String> isKey) {
        this.text = text;
        this.isKey = isKey;
    }

    /** The tokens, the last of which is the end; a key with hyphens is one token where the form has such a key. */
    static List<Token> of(String rule, Predicate<String> isKey) {
        RuleTokens tokens = new RuleTokens(Spelling.narrow(rule), isKey);
        tokens.cut();
        return tokens.tokens;
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
            if (Character.isWhitespace(text.charAt(at))) {
                at++;
            } else {
                Token token = tokenAt(at);
                tokens.add(token);
                at = token.end();
            }
        }
        tokens.add(new Token(Token.Kind.END, "", at, at));
    }

    private Token tokenAt(int at) {
        for (Map.Entry<Token.Kind, Pattern> each : PATTERNS.entrySet()) {
            Matcher matcher = each.getValue().matcher(text).region(at, text.length());
            if (matcher.lookingAt()) {
                String word = matcher.group(1);
                return each.getKey() == Token.Kind.NAME
                        ? name(word, at)
                        : new Token(each.getKey(), PLAIN.getOrDefault(word, word), at, matcher.end());
            }
        }
        int end = text.offsetByCodePoints(at, 1);
        return new Token(Token.Kind.UNKNOWN, text.substring(at, end), at, end);
    }

    /** A hyphen is a minus unless a key of the form is written with it. */
    private Token name(String word, int at) {
        String name = word;
        while (name.contains("-") && !isKey.test(name)) {
            name = name.substring(0, name.lastIndexOf('-'));
        }
        Token.Kind kind = name.matches("\\d+") ? Token.Kind.NUMBER : Token.Kind.NAME;
        return new Token(kind, name, at, at + name.length());
    }
}
