package org.huibao.recognition.layout;

import java.util.List;
import org.huibao.recognition.words.Likeness;
import org.huibao.recognition.words.Thresholds;
import org.huibao.vocabulary.Column;

/**
 * What can tell that a table's column is a certain column of the form, the surest first.
 */
enum ColumnClue {
    /** The headers from group to column are the same. */
    HEADER_PATH("header-path") {
        @Override
        boolean tells(Column column, List<String> path, ColumnHead head) {
            return isSame(path, head.own());
        }
    },
    /** The same, where a header written only over its group's first column counts for the columns beside it. */
    HEADER_PATH_UNMERGED("header-path-unmerged") {
        @Override
        boolean tells(Column column, List<String> path, ColumnHead head) {
            return isSame(path, head.inherited());
        }
    },
    /** The column's own header is the same and groups above it are left out. */
    HEADER("header") {
        @Override
        boolean tells(Column column, List<String> path, ColumnHead head) {
            return isPart(head.own(), path) || isPart(head.inherited(), path);
        }
    },
    /** The printed column number is the same and the header reads alike. */
    COLUMN_NUMBER("column-number") {
        @Override
        boolean tells(Column column, List<String> path, ColumnHead head) {
            return column.no() != null
                    && column.no().equals(head.number())
                    && isAlike(path, head, Thresholds.PERCENT_ALIKE);
        }
    },
    /** The header is the same but for something added or left out. */
    HEADER_ALIKE("header-alike") {
        @Override
        boolean tells(Column column, List<String> path, ColumnHead head) {
            boolean numbersSpeakAgainst =
                    column.no() != null && head.number() != null && !column.no().equals(head.number());
            return !numbersSpeakAgainst && isAlike(path, head, Thresholds.NEVER_BY_LETTERS);
        }
    };

    private final String word;

    ColumnClue(String word) {
        this.word = word;
    }

    /** The word that stands in JSON. */
    String word() {
        return word;
    }

    /** Whether a person has to look at it: the header is not quite the form's. */
    boolean isDoubtful() {
        return this == COLUMN_NUMBER || this == HEADER_ALIKE;
    }

    abstract boolean tells(Column column, List<String> path, ColumnHead head);

    /** Wherever one stem ends and the next begins. Read from behind, since columns of one group begin alike. */
    private static boolean isSame(List<String> path, List<String> stems) {
        int at = length(path) - 1;
        if (length(stems) - 1 != at) {
            return false;
        }
        while (at >= 0 && character(path, at) == character(stems, at)) {
            at--;
        }
        return at < 0;
    }

    private static char character(List<String> stems, int at) {
        int left = at;
        int stem = 0;
        while (left >= stems.get(stem).length()) {
            left -= stems.get(stem).length();
            stem++;
        }
        return stems.get(stem).charAt(left);
    }

    private static int length(List<String> stems) {
        int length = 0;
        for (String stem : stems) {
            length += stem.length();
        }
        return length;
    }

    /** The same lowest header, and what stands above it is some of what the form has there. */
    private static boolean isPart(List<String> stems, List<String> path) {
        if (stems.isEmpty() || stems.size() >= path.size() || !last(stems).equals(last(path))) {
            return false;
        }
        int found = 0;
        for (String stem : path) {
            if (found < stems.size() && stems.get(found).equals(stem)) {
                found++;
            }
        }
        return found == stems.size();
    }

    private static boolean isAlike(List<String> path, ColumnHead head, int percent) {
        String expected = String.join("", path);
        return alike(expected, head.own(), percent) || alike(expected, head.inherited(), percent);
    }

    private static boolean alike(String expected, List<String> stems, int percent) {
        String found = String.join("", stems);
        return !found.isEmpty()
                && (Likeness.isShortened(expected, found) || Likeness.percent(expected, found) >= percent);
    }

    private static String last(List<String> stems) {
        return stems.get(stems.size() - 1);
    }
}
