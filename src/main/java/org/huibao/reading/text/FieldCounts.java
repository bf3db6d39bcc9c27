package org.huibao.reading.text;

import java.util.List;
import java.util.regex.Pattern;
import org.huibao.reading.grid.RowLength;

/** How many fields the records of a text had until now, the header's among them. */
final class FieldCounts {
    private static final Pattern BEGINS = Pattern.compile("[+-]?[1-9]\\d{0,2}");
    private static final Pattern GOES_ON = Pattern.compile("\\d{3}(?:\\.\\d+)?");
    private static final Pattern FIGURE = Pattern.compile("[+-]?\\d+(?:\\.\\d+)?");
    /** Below that a record is a title or a remark. */
    private static final int FEW = 2;

    private int most;

    /** A comma in a figure without quotes makes two fields of it, and moves all behind it. */
    RowLength next(List<String> fields) {
        int before = most;
        boolean data = isOfFigures(fields);
        most = Math.max(most, data ? fields.size() : fields.size() - goingOn(fields));
        if (before < FEW || fields.size() <= before || !data) {
            return RowLength.USUAL;
        }
        // what was odd once is no measure for those below
        most = before;
        boolean says = fields.subList(before, fields.size()).stream().anyMatch(field -> !field.isBlank());
        if (says) {
            return RowLength.TOO_LONG;
        }
        return fields.size() == before + 1 && firstPiece(fields) >= 0 ? RowLength.DOUBTFUL : RowLength.USUAL;
    }

    /** Whether a record is one of the table's, not a title or a remark. */
    static boolean isOfFigures(List<String> fields) {
        return fields.stream().filter(FieldCounts::isFigure).limit(FEW).count() == FEW;
    }

    static boolean isFigure(String field) {
        return FIGURE.matcher(field.strip()).matches();
    }

    /** In a line of words a comma with a blank behind it is one of its sentence. */
    private static int goingOn(List<String> fields) {
        return (int) fields.stream()
                .filter(field -> !field.isBlank() && Character.isWhitespace(field.charAt(0)))
                .count();
    }

    /** The first field that may be three digits behind a comma of a figure; negative if there is none. */
    static int firstPiece(List<String> fields) {
        for (int i = 1; i < fields.size(); i++) {
            if (BEGINS.matcher(fields.get(i - 1).strip()).matches()
                    && GOES_ON.matcher(fields.get(i).strip()).matches()) {
                return i;
            }
        }
        return -1;
    }
}
