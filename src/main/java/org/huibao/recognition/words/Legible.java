package org.huibao.recognition.words;

/** Texts as far as anybody reads them: no header, title, name or label is longer, whatever a cell holds. */
public final class Legible {
    private static final int LONGEST = 1_000;

    private Legible() {}

    /** The beginning of the text; all of it where it is of a usual length. */
    public static String of(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        boolean cutsPair = Character.isHighSurrogate(text.charAt(LONGEST - 1));
        return text.substring(0, cutsPair ? LONGEST - 1 : LONGEST);
    }
}
