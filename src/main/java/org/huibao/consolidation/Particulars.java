package org.huibao.consolidation;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.huibao.lexicon.OurWords;
import org.huibao.vocabulary.Round;

/**
 * A text between the title and the header: who reports, for which round, by which notice.
 *
 * @param row counted from 0, like the columns, of which the last one belongs to it
 */
record Particulars(String text, int row, int left, int right, HorizontalAlignment alignment) {

    /** Side by side where there is room, as printed forms have it, else below one another. */
    static List<Particulars> of(Snapshot snapshot, Widths widths) {
        String notice = snapshot.campaign().notice();
        String who = OurWords.REPORTED_BY + snapshot.campaign().reportingUnit();
        String round = round(snapshot);
        String by = notice == null ? "" : OurWords.NOTICE + notice;
        int last = widths.columns() - 1;
        int left = columns(widths, who, 0, 1);
        int right = by.isEmpty() ? last + 1 : last - columns(widths, by, last, -1);
        boolean room = left + 1 < right && widths.of(left + 1, right - 1) > TextWidth.of(round);
        return room ? beside(who, round, by, left, right, last) : below(List.of(who, round, by), last);
    }

    static int rows(List<Particulars> particulars) {
        return particulars.stream().mapToInt(Particulars::row).max().orElse(0);
    }

    private static List<Particulars> beside(String who, String round, String by, int left, int right, int last) {
        List<Particulars> row = new ArrayList<>();
        row.add(new Particulars(who, 1, 0, left, HorizontalAlignment.LEFT));
        row.add(new Particulars(round, 1, left + 1, right - 1, HorizontalAlignment.CENTER));
        if (!by.isEmpty()) {
            row.add(new Particulars(by, 1, right, last, HorizontalAlignment.RIGHT));
        }
        return row;
    }

    private static List<Particulars> below(List<String> texts, int last) {
        List<Particulars> rows = new ArrayList<>();
        for (String text : texts) {
            if (!text.isEmpty()) {
                rows.add(new Particulars(text, rows.size() + 1, 0, last, HorizontalAlignment.LEFT));
            }
        }
        return rows;
    }

    /** How far from its first column the text reaches. */
    private static int columns(Widths widths, String text, int from, int step) {
        int needed = TextWidth.of(text) + 2;
        int column = from;
        int room = widths.of(from);
        while (room < needed && column + step >= 0 && column + step < widths.columns()) {
            column += step;
            room += widths.of(column);
        }
        return Math.abs(column - from);
    }

    private static String round(Snapshot snapshot) {
        Round round = snapshot.round();
        String period = round.period();
        return period == null
                        || round.title().contains(period)
                        || snapshot.title().contains(period)
                ? round.title()
                : period + OurWords.INDENT + round.title();
    }
}
