package org.huibao.blanks;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.huibao.lexicon.BlankWords;
import org.huibao.lexicon.HeadWords;
import org.huibao.lexicon.PlainText;
import org.huibao.lexicon.RowLabels;
import org.huibao.reading.cells.Span;

/**
 * Which column names the rows of a blank, and whom it names.
 *
 * @param column the sheet's column
 * @param header its head, or 地区 where it has none
 * @param units the names below it, without totals, examples and notes, in their order
 */
record StubRoles(int column, String header, List<String> units) {
    private static final int MOST = 4;

    StubRoles {
        units = List.copyOf(units);
    }

    static StubRoles of(BlankTable table, List<HeadPath> paths) {
        int column = column(table, paths);
        List<String> texts = paths.get(column).texts();
        String header = texts.isEmpty() ? HeadWords.stubs().get(0) : texts.get(texts.size() - 1);
        return new StubRoles(column, header, units(table, column));
    }

    /** The last of the leading columns that name places; the first that does not number the rows, if none does. */
    private static int column(BlankTable table, List<HeadPath> paths) {
        int found = -1;
        for (int at = 0; at < Math.min(MOST, paths.size()); at++) {
            String head = String.join("", paths.get(at).texts());
            boolean sequence = HeadWords.SEQUENCE.matches(PlainText.of(head));
            boolean names = BlankWords.NAMES_UNITS.matches(PlainText.of(head)) || head.isEmpty() && names(table, at);
            if (!sequence && !names && found >= 0 || isNumbered(table, at) && found >= 0) {
                break;
            }
            if (names && !isGroup(table, at) || !sequence && found < 0) {
                found = at;
            }
        }
        return Math.max(0, found);
    }

    private static boolean isNumbered(BlankTable table, int at) {
        String no = table.head().numbers().get(at);
        return no != null && Character.isDigit(no.charAt(0));
    }

    private static boolean names(BlankTable table, int at) {
        return table.body().stream()
                .anyMatch(row ->
                        !table.sheet().own(row, at).isEmpty() && !table.sheet().isNumber(row, at));
    }

    /** A 州市 that is merged over its counties names none of the rows. */
    private static boolean isGroup(BlankTable table, int at) {
        return table.body().stream()
                .map(row -> table.sheet().span(row, at))
                .anyMatch(span -> span != null && span.bottom() > span.top());
    }

    private static List<String> units(BlankTable table, int column) {
        List<String> units = new ArrayList<>();
        Set<String> plain = new HashSet<>();
        List<String> names = new ArrayList<>();
        for (int row : table.body()) {
            Span span = table.sheet().span(row, column);
            String name = table.sheet().own(row, column).replaceAll("[\\r\\n]+", "");
            if (isUnit(PlainText.of(name)) && (span == null || span.left() == column)) {
                names.add(name);
            }
        }
        for (int at = 0; at < names.size(); at++) {
            boolean atEdge = names.size() > 1 && (at == 0 || at == names.size() - 1);
            if (!(atEdge && isOffice(PlainText.of(names.get(at)), table)) && plain.add(PlainText.of(names.get(at)))) {
                units.add(names.get(at));
            }
        }
        return List.copyOf(units);
    }

    private static boolean isUnit(String plain) {
        return !plain.isEmpty()
                && !RowLabels.isTotal(plain)
                && !RowLabels.isNoUnit(plain)
                && !RowLabels.isSubtotal(plain)
                && !RowLabels.isExample(plain)
                && !RowLabels.isFooter(plain)
                && !BlankWords.LEVEL.matches(plain)
                && !HeadWords.BESIDE_NUMBERS.matches(plain)
                && !HeadWords.BESIDE_MEASURES.matches(plain)
                && !BlankWords.FIGURES_HEAD.matches(plain)
                && !plain.matches("[\\d.…—/-]+");
    }

    /** The county's own name beside its townships, first or last, is their total. */
    private static boolean isOffice(String plain, BlankTable table) {
        String reporter = PlainText.of(table.reporter());
        return reporter.startsWith(plain) || PlainText.of(table.title()).startsWith(plain);
    }
}
