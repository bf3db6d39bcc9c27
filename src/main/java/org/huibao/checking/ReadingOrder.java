package org.huibao.checking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huibao.vocabulary.Finding;
import org.huibao.vocabulary.Place;
import org.jspecify.annotations.Nullable;

/** Findings as one meets them in the document: the whole file, then sheet by sheet, row by row; the heavy ones first. */
final class ReadingOrder {
    private static final Pattern CELL = Pattern.compile("([A-Z]{1,3})(\\d{1,7})");

    private ReadingOrder() {}

    static List<Finding> sorted(List<Finding> findings) {
        List<String> sheets = new ArrayList<>();
        findings.stream().map(Finding::place).forEach(place -> {
            if (place != null && !sheets.contains(place.sheet())) {
                sheets.add(place.sheet());
            }
        });
        return findings.stream()
                .sorted(Comparator.comparingInt((Finding finding) -> sheet(finding.place(), sheets))
                        .thenComparingLong(finding -> cell(finding.place()))
                        .thenComparing(Finding::severity))
                .toList();
    }

    private static int sheet(@Nullable Place place, List<String> sheets) {
        return place == null ? -1 : sheets.indexOf(place.sheet());
    }

    /** Row before column; a place without a cell is the whole sheet and comes first. */
    private static long cell(@Nullable Place place) {
        String cell = place == null ? null : place.cell();
        Matcher address = CELL.matcher(cell == null ? "" : cell);
        if (!address.matches()) {
            return -1;
        }
        long column = 0;
        for (char letter : address.group(1).toCharArray()) {
            column = column * 26 + letter - 'A' + 1;
        }
        return Long.parseLong(address.group(2)) * 100_000 + column;
    }
}
