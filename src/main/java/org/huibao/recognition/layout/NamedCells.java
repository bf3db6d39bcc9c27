package org.huibao.recognition.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huibao.vocabulary.Place;

/** The cells that a formula names on its own sheet: the corners of its ranges, and single ones. */
final class NamedCells {
    private static final Pattern CELL = Pattern.compile(
            "(?<![\\p{L}\\p{N}_.$!'])\\$?([A-Za-z]{1,3})\\$?([1-9]\\d{0,6})(?![\\p{L}\\p{N}_(.!])|\"[^\"]*\"");

    private NamedCells() {}

    static List<Place> in(String formula, String sheet) {
        List<Place> cells = new ArrayList<>();
        Matcher cell = CELL.matcher(formula);
        while (cell.find()) {
            if (cell.group(1) != null) {
                cells.add(Place.of(sheet, cell.group(1).toUpperCase(Locale.ROOT) + cell.group(2)));
            }
        }
        return cells;
    }
}
