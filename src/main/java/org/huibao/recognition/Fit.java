package org.huibao.recognition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huibao.vocabulary.Column;

/**
 * A form laid over a table of a page.
 *
 * @param from the first row that may speak of this table: its title and 填报单位 stand between it and the heading
 * @param end the row after the last one that may belong to the table
 * @param stub the page's column that names the rows, or -1
 * @param labels every column that may say something of a row's name, the stub included
 * @param unknown the heads of columns that hold indicators which the form does not have
 */
record Fit(
        KnownForm form,
        Page page,
        Heading heading,
        Layout layout,
        Matching matching,
        int from,
        int end,
        int stub,
        List<Integer> labels,
        List<Head> unknown) {
    private static final Set<String> SEQUENCE = Set.of("序号", "编号", "行次", "代码", "序", "行号", "区划代码", "单位代码", "地区代码");

    /** The form laid over every table of the page that has some of its headers. */
    static List<Fit> all(Page page, KnownForm form, Names names) {
        List<Heading> headings = Heading.all(page, form);
        List<Fit> fits = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < headings.size(); i++) {
            int end = i + 1 < headings.size() ? titleTop(page, headings.get(i + 1), headings.get(i)) : page.rows();
            fits.add(of(page, form, names, headings.get(i), from, end));
            from = end;
        }
        return fits;
    }

    /** Rows of words right above a heading are that table's title. */
    private static int titleTop(Page page, Heading heading, Heading before) {
        int top = heading.top();
        while (top - 1 > before.bottom() + 1 && !holdsNumbers(page, top - 1)) {
            top--;
        }
        return top;
    }

    private static boolean holdsNumbers(Page page, int row) {
        for (int column = 0; column < page.columns(); column++) {
            if (page.isNumber(row, column)) {
                return true;
            }
        }
        return false;
    }

    private static Fit of(Page page, KnownForm form, Names names, Heading heading, int from, int end) {
        Layout layout = Layout.of(page, heading, form);
        List<Head> heads = Heads.of(page, layout, form);
        Matching matching = Matching.of(form, heads);
        List<Head> left = matching.left();
        int first = firstMatched(form, matching);
        int stub = stub(page, form, names, left, first, layout.firstData(), end);
        List<Integer> labels = new ArrayList<>();
        List<Head> unknown = new ArrayList<>();
        for (int column = 0; column < first; column++) {
            if (!holdsFigures(page, column, layout.firstData(), end) || isSequence(left, column)) {
                labels.add(column);
            }
        }
        if (stub >= 0 && !labels.contains(stub)) {
            labels.add(stub);
        }
        left.stream().filter(head -> !labels.contains(head.column())).forEach(unknown::add);
        return new Fit(
                form, page, heading, layout, matching, from, end, stub, List.copyOf(labels), List.copyOf(unknown));
    }

    private static int firstMatched(KnownForm form, Matching matching) {
        return form.form().columns().stream()
                .map(matching::found)
                .flatMap(Optional::stream)
                .map(found -> found.head().column())
                .min(Comparator.naturalOrder())
                .orElse(0);
    }

    private static int stub(
            Page page, KnownForm form, Names names, List<Head> left, int first, int firstData, int end) {
        Optional<Head> named = left.stream()
                .filter(head -> head.own().stream().anyMatch(form.stubs()::contains))
                .findFirst();
        if (named.isPresent()) {
            return named.get().column();
        }
        int best = -1;
        long most = 0;
        for (int column = 0; column < Math.max(first, left.isEmpty() ? 0 : page.columns()); column++) {
            long units = isFree(column, left, first) ? units(page, names, column, firstData, end) : 0;
            if (units > most) {
                most = units;
                best = column;
            }
        }
        return best >= 0 ? best : firstWords(page, left, first, firstData, end);
    }

    private static boolean isFree(int column, List<Head> left, int first) {
        return column < first || left.stream().anyMatch(head -> head.column() == column);
    }

    private static long units(Page page, Names names, int column, int firstData, int end) {
        long units = 0;
        for (int row = firstData; row < Math.min(end, firstData + 200); row++) {
            String text = page.ownText(row, column);
            units += !text.isBlank() && names.unit(text).isPresent() ? 1 : 0;
        }
        return units;
    }

    private static int firstWords(Page page, List<Head> left, int first, int firstData, int end) {
        for (int column = 0; column < first; column++) {
            for (int row = firstData; row < Math.min(end, firstData + 200); row++) {
                if (!page.ownText(row, column).isBlank() && !page.isNumber(row, column) && !isSequence(left, column)) {
                    return column;
                }
            }
        }
        return -1;
    }

    private static boolean holdsFigures(Page page, int column, int firstData, int end) {
        for (int row = firstData; row < Math.min(end, firstData + 200); row++) {
            if (page.isNumber(row, column)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSequence(List<Head> heads, int column) {
        return heads.stream()
                .anyMatch(head -> head.column() == column && head.own().stream().anyMatch(SEQUENCE::contains));
    }

    int size() {
        return matching.size();
    }

    /** Whether enough of the form's columns are there to call it this form: half of them, and all of a very short one. */
    boolean isEnough() {
        int columns = form.form().columns().size();
        return columns <= 2 ? size() == columns || size() >= 1 && stub >= 0 : size() * 2 >= columns;
    }

    List<Column> missing() {
        return form.form().columns().stream()
                .filter(column -> matching.found(column).isEmpty())
                .toList();
    }
}
