package org.huibao.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What people write in various ways and mean the same by: words, and patterns of words, that go by one name in a list of
 * the lexicon. English counts in any case. Safe for many threads; each is made once.
 */
public final class Expression {
    private final String name;
    private final List<String> spelled;
    private final Map<String, String> words = new HashMap<>();
    private final String source;
    private final Pattern pattern;
    private final boolean isWordsOnly;
    private final boolean isAnywhere;

    Expression(Listed listed, Function<String, String> others) {
        this.name = listed.name();
        this.isAnywhere = listed.isAnywhere();
        this.isWordsOnly = listed.patterns().isEmpty();
        this.spelled = List.copyOf(listed.words().keySet());
        listed.words().forEach((word, made) -> words.put(word.toLowerCase(Locale.ROOT), made));
        this.source = listed.source(others);
        this.pattern = Pattern.compile(source, Pattern.CASE_INSENSITIVE);
    }

    /** As part of a larger pattern. */
    String source() {
        return "(?:" + source + ")";
    }

    /** Whether the text is such an expression, or has one in it, whichever its list says. */
    public boolean matches(String text) {
        if (isWordsOnly) {
            return words.containsKey(text.toLowerCase(Locale.ROOT));
        }
        return isAnywhere ? pattern.matcher(text).find() : pattern.matcher(text).matches();
    }

    /** The places of the expression in a text. */
    public Matcher in(CharSequence text) {
        return pattern.matcher(text);
    }

    /** Whether the text has the expression in it, wherever. */
    public boolean isIn(CharSequence text) {
        return pattern.matcher(text).find();
    }

    /** The text without the expression, wherever it stands. */
    public String without(CharSequence text) {
        return replaced(text, match -> "");
    }

    /** The text with something else in place of each such expression. */
    public String replaced(CharSequence text, Function<MatchResult, String> other) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find()
                ? matcher.reset().replaceAll(match -> Matcher.quoteReplacement(other.apply(match)))
                : text.toString();
    }

    /** The listed words, as they are spelled there. */
    public List<String> words() {
        return spelled;
    }

    /** What the list says that the word makes; empty where the list does not know it. */
    Optional<String> madeOf(String word) {
        return Optional.ofNullable(words.get(word.toLowerCase(Locale.ROOT)));
    }

    @Override
    public String toString() {
        return name;
    }
}
