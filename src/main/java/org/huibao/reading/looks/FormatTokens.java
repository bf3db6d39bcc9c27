package org.huibao.reading.looks;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huibao.lexicon.FormatWords;

/** One section of a date's number format, token by token. */
final class FormatTokens {
    /** Which hours are counted to twelve. */
    static final Pattern HALF_DAY = Pattern.compile("(?i)AM/PM|A/P|" + FormatWords.HALVES);

    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|[\\\\!].|[_*].");
    private static final Pattern TOKEN =
            Pattern.compile("(?is)(?<quoted>\"[^\"]*\"?)|[\\\\!](?<escaped>.)|(?<space>_.)|\\*."
                    + "|\\[\\$(?<currency>[^\\]-]*)[^\\]]*]|(?<elapsed>\\[(?:h+|m+|s+)])|\\[(?<switch>[^\\]]*)]"
                    + "|(?<half>AM/PM|A/P|" + FormatWords.HALVES + ")|(?<general>" + FormatWords.GENERAL_PATTERN + ")"
                    + "|(?<letters>y+|m+|d+|h+|s+|e+|a{3,}|[gb]+)|(?<fraction>\\.0+)|(?<digit>[0#?@])|(?<other>.)");

    private final String section;
    private final Matcher matcher;
    private Kind kind = Kind.WORDS;
    private String text = "";
    private boolean seconds;

    FormatTokens(String section) {
        this.section = section;
        matcher = TOKEN.matcher(section);
    }

    /** What a token does. */
    enum Kind {
        WORDS,
        LETTERS,
        HALF_DAY,
        ELAPSED,
        /** Of a second. */
        FRACTION,
        /** How the numbers behind it are written. */
        SWITCH,
        /** A place for a digit, or a general number: no date then. */
        DIGIT
    }

    /** Without its words. */
    String bare() {
        return QUOTED.matcher(section).replaceAll("");
    }

    boolean next() {
        if (!matcher.find()) {
            return false;
        }
        kind = Kind.WORDS;
        text = "";
        if (is("letters", Kind.LETTERS)) {
            seconds = (text.charAt(0) | 0x20) == 's';
        } else if (is("fraction", seconds ? Kind.FRACTION : Kind.DIGIT)
                || is("elapsed", Kind.ELAPSED)
                || is("half", Kind.HALF_DAY)
                || is("switch", Kind.SWITCH)
                || is("digit", Kind.DIGIT)
                || is("general", Kind.DIGIT)) {
            return true;
        } else if (is("quoted", Kind.WORDS)) {
            text = text.replace("\"", "");
        } else if (is("space", Kind.WORDS)) {
            text = " ";
        } else if (!is("escaped", Kind.WORDS) && !is("currency", Kind.WORDS)) {
            is("other", Kind.WORDS);
        }
        return true;
    }

    private boolean is(String group, Kind meaning) {
        String found = matcher.group(group);
        if (found == null) {
            return false;
        }
        kind = meaning;
        text = found;
        return true;
    }

    /** Whether the next letters are those of seconds: then an m before them is a minute. */
    boolean secondsFollow() {
        String rest = QUOTED.matcher(section.substring(matcher.end())).replaceAll("");
        for (int i = 0; i < rest.length(); i++) {
            char letter = (char) (rest.charAt(i) | 0x20);
            if ("ymdhsea".indexOf(letter) >= 0 && Character.isLetter(rest.charAt(i))) {
                return letter == 's';
            }
        }
        return false;
    }

    Kind kind() {
        return kind;
    }

    String text() {
        return text;
    }
}
