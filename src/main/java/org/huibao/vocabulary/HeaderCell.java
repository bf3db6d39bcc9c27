package org.huibao.vocabulary;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A cell of the printed header, merged from its top left to its bottom right; rows and columns are counted from 0. */
public record HeaderCell(String text, int top, int left, int bottom, int right) {

    /** The stub, then the tree: groups merged across their members, columns merged down to the last row. */
    public static List<HeaderCell> of(Form form) {
        int bottom = depth(form.headers()) - 1;
        List<HeaderCell> cells = new ArrayList<>();
        cells.add(new HeaderCell(form.stub().header(), 0, 0, bottom, 0));
        draw(form.headers(), 0, 1, bottom, cells);
        return cells;
    }

    public static int depth(List<Header> headers) {
        return headers.stream()
                .mapToInt(header -> header instanceof Header.Group group ? 1 + depth(group.members()) : 1)
                .max()
                .orElse(1);
    }

    public int height() {
        return bottom - top + 1;
    }

    private static int draw(List<Header> headers, int top, int left, int bottom, List<HeaderCell> cells) {
        int next = left;
        @Nullable Header before = null;
        for (Header header : headers) {
            int start = next;
            if (header instanceof Header.Group group) {
                next = draw(group.members(), top + 1, start, bottom, cells);
                String text = continues(before, group) ? "" : group.text();
                cells.add(new HeaderCell(text, top, start, top, next - 1));
            } else {
                next = start + 1;
                cells.add(new HeaderCell(header.text(), top, start, bottom, start));
            }
            before = header;
        }
        return next;
    }

    /** A column whose 其中 columns follow prints its header once, and nothing above the columns that are part of it. */
    private static boolean continues(@Nullable Header before, Header.Group group) {
        return before instanceof Header.Leaf leaf && leaf.text().equals(group.text());
    }
}
