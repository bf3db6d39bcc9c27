package org.huibao.reading.text;

/** The characters of an old Word document as its reader sees them; Word writes fields, pictures and ends as characters, too. */
final class DocText {
    private static final char FIELD = '\u0013';
    private static final char SHOWN = '\u0014';
    private static final char FIELD_ENDS = '\u0015';

    /** What a field does is written before what it shows. */
    private int behindTheScenes;

    /** The next characters, without what nobody sees. */
    String seen(String written) {
        StringBuilder seen = new StringBuilder();
        for (int at = 0; at < written.length(); at++) {
            char one = written.charAt(at);
            switch (one) {
                case FIELD -> behindTheScenes++;
                case SHOWN, FIELD_ENDS -> behindTheScenes = Math.max(0, behindTheScenes - (one == SHOWN ? 1 : 0));
                default -> {
                    if (behindTheScenes == 0) {
                        add(one, seen);
                    }
                }
            }
        }
        return seen.toString();
    }

    private static void add(char one, StringBuilder seen) {
        switch (one) {
            // breaks of lines, columns and pages within a paragraph
            case '\u000B', '\f', '\u000E' -> seen.append('\n');
            case '\u001E' -> seen.append('-');
            case '\t' -> seen.append('\t');
            default -> seen.append(one < ' ' ? "" : String.valueOf(one));
        }
    }
}
