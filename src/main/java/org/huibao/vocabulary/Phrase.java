package org.huibao.vocabulary;

import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A piece of a finding's argument whose words depend on who reads it, with the names and figures in it. It is kept between
 * signs that stand in no text, since Unicode leaves them to whoever uses them.
 */
public final class Phrase {
    private static final char BEGINS = '\uE0F0';
    private static final char NEXT = '\uE0F1';
    private static final char ENDS = '\uE0F2';
    private static final Pattern PHRASE =
            Pattern.compile(BEGINS + "([a-z-]+)((?:" + NEXT + "[^" + BEGINS + ENDS + "]*)?)" + ENDS);
    private static final Pattern SIGNS = Pattern.compile("[" + BEGINS + NEXT + ENDS + "]");

    private Phrase() {}

    /** The phrase under a key, with what stands at its places {@code {1}}, {@code {2}}…; a part may hold other phrases. */
    public static String of(String key, String... parts) {
        StringBuilder phrase = new StringBuilder().append(BEGINS).append(key);
        Arrays.stream(parts).forEach(part -> phrase.append(NEXT).append(part));
        return phrase.append(ENDS).toString();
    }

    /** A name that somebody else chose, without the signs that part phrases. */
    public static String name(String text) {
        return SIGNS.matcher(text).replaceAll("");
    }

    static boolean isIn(String text) {
        return PHRASE.matcher(text).find();
    }

    /** The text with what stands between the signs made into something else, and its phrases as they are. */
    static String each(String text, UnaryOperator<String> piece) {
        StringBuilder made = new StringBuilder();
        Matcher sign = SIGNS.matcher(text);
        int end = 0;
        for (; sign.find(); end = sign.end()) {
            made.append(piece.apply(text.substring(end, sign.start()))).append(sign.group());
        }
        return made.append(piece.apply(text.substring(end))).toString();
    }

    /** A text with its phrases in words, the inner ones first. */
    static String said(String text, UnaryOperator<String> sentences) {
        String said = text;
        for (Matcher phrase = PHRASE.matcher(said); phrase.find(); phrase = PHRASE.matcher(said)) {
            said = said.substring(0, phrase.start())
                    + filled(sentences.apply(phrase.group(1)), parts(phrase.group(2)))
                    + said.substring(phrase.end());
        }
        return said;
    }

    private static List<String> parts(String text) {
        return text.isEmpty() ? List.of() : List.of(text.substring(1).split(String.valueOf(NEXT), -1));
    }

    private static String filled(String sentence, List<String> parts) {
        String filled = sentence;
        for (int at = 0; at < parts.size(); at++) {
            filled = filled.replace("{" + (at + 1) + "}", parts.get(at));
        }
        return filled;
    }
}
