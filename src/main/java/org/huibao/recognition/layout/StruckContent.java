package org.huibao.recognition.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.huibao.lexicon.PlainText;
import org.huibao.reading.grid.Sheet;
import org.huibao.reading.grid.StruckOut;
import org.huibao.vocabulary.Finding;
import org.huibao.vocabulary.FindingCode;
import org.huibao.vocabulary.Listing;
import org.huibao.vocabulary.Place;

/** Tells what of a document is struck out and therefore no part of its figures, row by row. */
public final class StruckContent {
    /** A letter lists no more than 20 findings at once, and whoever strikes out more has a list of them. */
    private static final int MOST_ROWS = 20;
    /** As long as what a person reads at a glance. */
    private static final int LONGEST = 60;

    private StruckContent() {}

    public static List<Finding> in(List<Sheet> sheets) {
        List<Finding> findings = new ArrayList<>();
        for (Sheet sheet : sheets) {
            if (!sheet.isHidden()) {
                rows(sheet).values().stream()
                        .filter(row -> row.stream().anyMatch(StruckContent::isFigure))
                        .limit(MOST_ROWS)
                        .forEach(row -> findings.add(told(sheet, row)));
            }
        }
        return findings;
    }

    private static Map<Integer, List<StruckOut>> rows(Sheet sheet) {
        Map<Integer, List<StruckOut>> rows = new LinkedHashMap<>();
        sheet.struckOut().stream()
                .filter(one -> !sheet.isRowHidden(one.row()) && !sheet.isColumnHidden(one.column()))
                .forEach(one -> rows.computeIfAbsent(one.row(), row -> new ArrayList<>())
                        .add(one));
        return rows;
    }

    private static boolean isFigure(StruckOut one) {
        return one.text().codePoints().anyMatch(Character::isDigit);
    }

    private static Finding told(Sheet sheet, List<StruckOut> row) {
        String text = Listing.of(row.stream().map(one -> PlainText.inOneLine(one.text())));
        String brief = text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
        StruckOut first = row.get(0);
        return Finding.of(FindingCode.STRUCK_OUT, Map.of("text", brief))
                .at(Place.at(sheet.name(), first.row(), first.column()));
    }
}
