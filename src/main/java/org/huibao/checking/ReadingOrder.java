package org.huibao.checking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.huibao.vocabulary.Finding;
import org.huibao.vocabulary.Place;
import org.jspecify.annotations.Nullable;

/** Findings as one meets them in the document: the whole file, then sheet by sheet, row by row; the heavy ones first. */
final class ReadingOrder {
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
        return place == null ? -1 : place.row() * 100_000L + place.column();
    }
}
