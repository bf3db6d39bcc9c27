package org.huibao.lexicon;

import java.util.Locale;
import java.util.Optional;

/** What the parts of a unit are called: villages, communities, institutions, and what rows are called that are none. */
public final class PartWords {
    private static final WordList LIST = WordList.of("parts");
    private static final Expression KIND = LIST.expression("kind");
    private static final Expression NO_PART = LIST.expression("no-part");
    /** The longest ending that is listed. */
    private static final int LONGEST =
            KIND.words().stream().mapToInt(String::length).max().orElse(0);

    private static final KnownAnswers<String, Optional<Level>> LEVELS =
            new KnownAnswers<>(20_000, PartWords::levelByEnding);
    private static final KnownAnswers<String, Boolean> NO_PARTS = new KnownAnswers<>(20_000, NO_PART::matches);

    private PartWords() {}

    /** On which level a part stands; what lies on a higher one holds those below it. */
    public enum Level {
        COUNTY,
        TOWNSHIP,
        AREA,
        VILLAGE,
        GROUP,
        /** An institution, which holds none. */
        PLACE,
        /** By an English word, which says nothing of levels. */
        ENGLISH;

        /** Whether rows of this level may add up those of the other. */
        public boolean isAbove(Level other) {
            return compareTo(other) < 0 && other.compareTo(PLACE) < 0;
        }
    }

    /** The level by the ending of the name; empty where the name has none that is known. */
    public static Optional<Level> level(String plain) {
        return LEVELS.of(plain);
    }

    private static Optional<Level> levelByEnding(String plain) {
        String name = Offices.withoutAside(plain);
        for (int length = Math.min(LONGEST, name.length() - 1); length > 0; length--) {
            Optional<String> made = KIND.madeOf(name.substring(name.length() - length));
            if (made.isPresent()) {
                return made.map(level -> Level.valueOf(level.toUpperCase(Locale.ROOT)));
            }
        }
        return Optional.empty();
    }

    /** Whether the words say that the row's figures are another time's, planned, shared out, worked out or tried out. */
    public static boolean saysNoPart(String plain) {
        return NO_PARTS.of(plain);
    }
}
