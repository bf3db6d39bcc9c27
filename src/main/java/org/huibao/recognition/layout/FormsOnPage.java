package org.huibao.recognition.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.huibao.lexicon.LineWords;
import org.huibao.lexicon.PlainText;
import org.huibao.lexicon.RowLabels;
import org.huibao.recognition.words.KnownForm;
import org.huibao.recognition.words.Names;

/** Lays a form over a page: every table that has some of its headers. */
public final class FormsOnPage {
    private final Page page;
    private final KnownForm form;
    private final Names names;

    private FormsOnPage(Page page, KnownForm form, Names names) {
        this.page = page;
        this.form = form;
        this.names = names;
    }

    public static List<FormOnPage> all(Page page, KnownForm form, Names names) {
        return new FormsOnPage(page, form, names).all();
    }

    private List<FormOnPage> all() {
        List<HeaderRows> headings = HeaderRows.all(page, form);
        List<FormOnPage> fits = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < headings.size(); i++) {
            Set<Integer> repeated = new HashSet<>();
            Set<String> above = words(from, headings.get(i).top());
            int next = i + 1;
            while (next < headings.size()
                    && isRepeated(headings.get(i), headings.get(next), headings.get(next - 1), above)
                    && !(hasTotal(headings, next - 1) && hasTotal(headings, next))) {
                HeaderRows again = headings.get(next++);
                int firstData = HeadLayout.of(page, again, form).firstData();
                IntStream.range(titleTop(again, headings.get(next - 2)), firstData)
                        .forEach(repeated::add);
            }
            int end = next < headings.size() ? titleTop(headings.get(next), headings.get(next - 1)) : page.rows();
            fits.add(fit(headings.get(i), from, end, repeated));
            from = end;
            i = next - 1;
        }
        return fits;
    }

    /** The words of the rows, as far as they say anything but that a table goes on. */
    private Set<String> words(int from, int end) {
        return IntStream.range(from, end)
                .mapToObj(this::said)
                .flatMap(List::stream)
                .map(PlainText::of)
                .filter(text -> !LineWords.PAGE.matches(text))
                .map(text -> LineWords.PAGE_ASIDE.without(text))
                .collect(Collectors.toSet());
    }

    /** The same header once more, and no title above it but the same, as on every printed page: the table goes on. */
    private boolean isRepeated(HeaderRows heading, HeaderRows again, HeaderRows before, Set<String> above) {
        List<Integer> rows = HeadLayout.of(page, heading, form).headers();
        List<Integer> others = HeadLayout.of(page, again, form).headers();
        if (others.size() != rows.size() || !above.containsAll(words(titleTop(again, before), again.top()))) {
            return false;
        }
        for (int level = 0; level < rows.size(); level++) {
            for (int column = 0; column < page.columns(); column++) {
                String text = page.text(rows.get(level), column);
                String other = page.text(others.get(level), column);
                boolean same = isSame(text, other)
                        || isSame(page.ownText(rows.get(level), column), page.ownText(others.get(level), column));
                if (!same && (form.knows(text) || form.knows(other))) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean isSame(String text, String other) {
        return text.strip().equals(other.strip()) || form.stem(text).equals(form.stem(other));
    }

    /** Lists that have a total each are tables of their own. */
    private boolean hasTotal(List<HeaderRows> headings, int at) {
        int end = at + 1 < headings.size() ? headings.get(at + 1).top() : page.rows();
        return IntStream.range(headings.get(at).bottom() + 1, end)
                .anyMatch(row -> holdsNumbers(row)
                        && said(row).stream().limit(2).anyMatch(text -> RowLabels.isTotal(PlainText.of(text))));
    }

    /** Rows of words right above a heading are that table's title. */
    private int titleTop(HeaderRows heading, HeaderRows before) {
        int top = heading.top();
        int unitsAlone = 0;
        while (top - 1 > before.bottom() + 1 && !holdsNumbers(top - 1) && !isUnitsRow(top - 1)) {
            top--;
            unitsAlone += beginsWithUnit(top) ? 1 : 0;
        }
        return unitsAlone > 1 ? heading.top() : top;
    }

    /** A unit's name and something else that is no label: the last row before the header is printed once more. */
    private boolean isUnitsRow(int row) {
        List<String> said = said(row);
        return said.size() > 1
                && beginsWithUnit(row)
                && said.stream().skip(1).noneMatch(text -> text.contains("：") || text.contains(":"));
    }

    private boolean beginsWithUnit(int row) {
        return said(row).stream().findFirst().flatMap(names::unit).isPresent();
    }

    private List<String> said(int row) {
        return IntStream.range(0, page.columns())
                .mapToObj(column -> page.ownText(row, column).strip())
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private boolean holdsNumbers(int row) {
        return IntStream.range(0, page.columns()).anyMatch(column -> page.isNumber(row, column));
    }

    private FormOnPage fit(HeaderRows heading, int from, int end, Set<Integer> repeated) {
        HeadLayout layout = HeadLayout.of(page, heading, form);
        List<ColumnHead> heads = ColumnHeads.of(page, layout, form);
        ColumnMatching matching = ColumnMatching.of(form, heads);
        int first = firstMatched(matching);
        StubColumn column = new StubColumn(page, matching.left(), first, layout.firstData(), end);
        int stub = column.find(form, names);
        List<Integer> labels = new ArrayList<>(
                IntStream.range(0, first).filter(column::isLabel).boxed().toList());
        if (stub >= 0 && !labels.contains(stub)) {
            labels.add(stub);
        }
        List<ColumnHead> unknown = new ArrayList<>(matching.left());
        unknown.addAll(headless(heads, layout, column, first));
        unknown.removeIf(head -> labels.contains(head.column()));
        return new FormOnPage(
                form,
                page,
                heading,
                layout,
                matching,
                new FormOnPage.Extent(from, end, Set.copyOf(repeated)),
                new FormOnPage.StubColumns(
                        stub,
                        List.copyOf(labels),
                        stub < 0 ? null : column.elsewhere(stub, names).orElse(null)),
                List.copyOf(unknown));
    }

    private int firstMatched(ColumnMatching matching) {
        return form.form().columns().stream()
                .map(matching::found)
                .flatMap(Optional::stream)
                .map(found -> found.head().column())
                .min(Comparator.naturalOrder())
                .orElse(0);
    }

    /** Columns that hold figures under no header at all: they are nobody's, but they are there. */
    private List<ColumnHead> headless(List<ColumnHead> heads, HeadLayout layout, StubColumn figures, int first) {
        Set<Integer> headed =
                new HashSet<>(heads.stream().map(ColumnHead::column).toList());
        int row = layout.firstData() - 1;
        return IntStream.range(0, page.columns())
                .filter(column -> !headed.contains(column) && !figures.isLabel(column) && figures.holdsFigures(column))
                .mapToObj(column ->
                        new ColumnHead(column, List.of(), List.of(), "", page.placeOf(row, column), null, null, null))
                .toList();
    }
}
