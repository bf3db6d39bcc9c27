package org.huibao.vocabulary;

import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The name of a document that lies in an archive or in a mail, as documents are called there: {@code a.zip!b.xlsx}. */
public final class NestedName {
    /** A name may hold such a sign itself: it parts names behind what calls itself an archive or a mail. */
    private static final Pattern NESTED = Pattern.compile("(?is)(?:.*!)?([^!]+\\.(?:zip|eml|msg))!(.+)");

    private static final String KEY = "phrase.within";

    private NestedName() {}

    /** What it is called where it lies. */
    public static String own(String name) {
        Matcher nested = NESTED.matcher(name);
        return nested.matches() ? nested.group(2) : name;
    }

    /**
     * The name as people read it.
     *
     * @param shown how a single name is shown
     * @param sentences which has under {@code phrase.within} how one says that something lies in another
     */
    public static String said(String name, UnaryOperator<String> shown, UnaryOperator<String> sentences) {
        Matcher nested = NESTED.matcher(name);
        return nested.matches()
                ? Sentences.filled(
                        sentences.apply(KEY), place -> shown.apply(nested.group(place.equals("own") ? 2 : 1)))
                : shown.apply(name);
    }
}
