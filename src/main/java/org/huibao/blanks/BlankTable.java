package org.huibao.blanks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.huibao.lexicon.HeadWords;
import org.huibao.lexicon.LineWords;
import org.huibao.lexicon.Measures;
import org.huibao.lexicon.PlainText;
import org.huibao.lexicon.RowLabels;

/**
 * One table of a blank, with what stands around it.
 *
 * @param head its head
 * @param body the rows below the head in which units report or reported, totals among them
 * @param above the texts between the table before and the head
 * @param notes the texts below the table
 * @param sideways whether the sheet had to be turned
 * @param end the first row that belongs to what follows
 */
record BlankTable(
        DrawnSheet sheet,
        HeadArea head,
        List<Integer> body,
        List<Line> above,
        List<Line> notes,
        int end,
        boolean sideways) {
    private static final int LONGEST_NAME = 40;

    /**
     * A text beside the table.
     *
     * @param cell where it stands
     */
    record Line(String text, String cell) {}

    BlankTable {
        body = List.copyOf(body);
        above = List.copyOf(above);
        notes = List.copyOf(notes);
    }

    /** The tables of a sheet from top to bottom. */
    static List<BlankTable> of(DrawnSheet sheet) {
        List<BlankTable> tables = new ArrayList<>();
        int from = 0;
        for (Optional<HeadArea> head = HeadArea.from(sheet, from);
                head.isPresent();
                head = HeadArea.from(sheet, from)) {
            BlankTable table = of(sheet, head.get(), from);
            tables.add(Sideways.upright(table).orElse(table));
            from = table.end();
        }
        return tables;
    }

    private static BlankTable of(DrawnSheet sheet, HeadArea head, int from) {
        List<Integer> body = new ArrayList<>();
        int row = head.body();
        while (row < sheet.rows() && isBody(sheet, head, row)) {
            body.add(row++);
        }
        int next = row;
        while (next < sheet.rows() && !(HeadArea.begins(sheet, next) && !isNote(sheet, next))) {
            next++;
        }
        int end = next < sheet.rows() ? titleOf(sheet, row, next) : sheet.rows();
        return new BlankTable(sheet, head, body, texts(sheet, from, head.top()), texts(sheet, row, end), end, false);
    }

    /** The same with its cells turned; what stands around it stays. */
    BlankTable turned(DrawnSheet turned, HeadArea head) {
        List<Integer> rows = IntStream.range(head.body(), turned.rows())
                .filter(row -> !turned.filled(row).isEmpty())
                .boxed()
                .toList();
        return new BlankTable(turned, head, rows, above, notes, end, true);
    }

    /** Lines right above the next table's head are its own, as far as they are no notes. */
    private static int titleOf(DrawnSheet sheet, int from, int head) {
        int row = head;
        while (row > from && !isNote(sheet, row - 1) && !sheet.filled(row - 1).isEmpty()) {
            row--;
        }
        return row;
    }

    /** Whether the row is a line beside the table: labels, notes, another table's title. */
    boolean isBeside(int row) {
        List<Integer> filled = sheet.filled(row);
        return isNote(sheet, row)
                || row >= end
                || filled.stream().anyMatch(column -> HeadArea.isLabel(sheet, row, column));
    }

    private static boolean isNote(DrawnSheet sheet, int row) {
        List<Integer> filled = sheet.filled(row);
        return !filled.isEmpty() && RowLabels.isFooter(sheet.plain(row, filled.get(0)));
    }

    private static boolean isBody(DrawnSheet sheet, HeadArea head, int row) {
        List<Integer> filled = sheet.filled(row);
        if (filled.isEmpty()) {
            return IntStream.range(row, sheet.rows()).anyMatch(below -> isNamed(sheet, head, below));
        }
        return isNamed(sheet, head, row)
                || filled.stream().allMatch(column -> sheet.isNumber(row, column))
                || RowLabels.isTotal(sheet.plain(row, filled.get(0)));
    }

    /** Whether a name stands at the side of the row, or figures only. */
    private static boolean isNamed(DrawnSheet sheet, HeadArea head, int row) {
        List<Integer> filled = sheet.filled(row);
        if (filled.isEmpty()) {
            return false;
        }
        int first = filled.get(0);
        String name = sheet.own(row, first);
        boolean wide = sheet.width(row, first) * 2 > head.last() + 1 && head.last() > 1;
        if (RowLabels.isExample(PlainText.of(name))) {
            return !wide;
        }
        return !wide
                && name.length() <= LONGEST_NAME
                && !RowLabels.isFooter(PlainText.of(name))
                && !HeadArea.isLabel(sheet, row, first);
    }

    private static List<Line> texts(DrawnSheet sheet, int from, int end) {
        List<Line> texts = new ArrayList<>();
        for (int row = from; row < end; row++) {
            for (int column : sheet.filled(row)) {
                texts.add(new Line(sheet.own(row, column), sheet.cell(row, column)));
            }
        }
        return texts;
    }

    /** The title; the sheet's name where no line above is one. */
    String title() {
        return above.stream()
                .map(Line::text)
                .filter(text -> !LineWords.NO_TITLE.matches(PlainText.of(text)))
                .filter(text -> LineWords.reporter(PlainText.of(text)).isEmpty())
                .filter(text -> Measures.ofLine(text, Set.of()).isEmpty())
                .filter(text -> PlainText.of(text).length() > 3)
                .max((one, other) -> Integer.compare(weight(one), weight(other)))
                .map(PlainText::inOneLine)
                .orElse(sheet.name());
    }

    private static int weight(String text) {
        String plain = PlainText.of(text);
        return (HeadWords.TITLE_END.matches(plain.replaceFirst("[(（][^()（）]*[)）]$", "")) ? 100 : 0)
                + Math.min(plain.length(), 60);
    }

    /** What stands behind 填报单位, if anything does. */
    String reporter() {
        return Stream.concat(above.stream(), notes.stream())
                .map(Line::text)
                .flatMap(text -> LineWords.reporter(PlainText.of(text)).stream())
                .map(LineWords.NEXT_LABEL::without)
                .filter(name -> !name.isBlank() && Measures.whole(name).isEmpty())
                .findFirst()
                .orElse("");
    }

    /** The units of measure that a line above the table states for all of it. */
    List<String> measures() {
        return above.stream()
                .map(Line::text)
                .map(text -> Measures.ofLine(text, Set.of()))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .map(found -> List.of(found.split(" ")))
                .orElse(List.of());
    }
}
