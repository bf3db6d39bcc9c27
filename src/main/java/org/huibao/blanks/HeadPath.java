package org.huibao.blanks;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.huibao.lexicon.BlankWords;
import org.huibao.lexicon.PlainText;
import org.huibao.reading.cells.Span;
import org.jspecify.annotations.Nullable;

/**
 * The headers above one column, read in ways that know nothing of one another: by the merges, by the lines that are drawn,
 * and by where the texts stand. The printed numbers are held against them by {@link DraftColumns}.
 *
 * @param texts from the outermost group to the column's own, as printed
 * @param doubt where the readings disagree: what the other one says, or null
 */
record HeadPath(List<String> texts, @Nullable String doubt) {
    HeadPath {
        texts = List.copyOf(texts);
    }

    /** The paths of all columns of a head, from the first to the last; a column without a head has an empty path. */
    static List<HeadPath> of(DrawnSheet sheet, HeadArea head) {
        boolean merges = head.rows().stream()
                .anyMatch(row -> IntStream.rangeClosed(0, head.last()).anyMatch(column -> sheet.isMerged(row, column)));
        List<HeadPath> paths = new ArrayList<>();
        List<String> left = List.of();
        for (int column = 0; column <= head.last(); column++) {
            Reader reader = new Reader(sheet, head, column, merges, left);
            paths.add(reader.path());
            left = reader.row;
        }
        return paths;
    }

    /** One column's head while it is read. */
    private static final class Reader {
        private final DrawnSheet sheet;
        private final HeadArea head;
        private final int column;
        private final boolean merges;
        private final List<String> left;
        private List<String> row = List.of();
        private @Nullable String doubt;

        Reader(DrawnSheet sheet, HeadArea head, int column, boolean merges, List<String> left) {
            this.sheet = sheet;
            this.head = head;
            this.column = column;
            this.merges = merges;
            this.left = left;
        }

        HeadPath path() {
            List<String> filled = new ArrayList<>();
            boolean shared = true;
            for (int level = 0; level < head.rows().size(); level++) {
                String own = text(level);
                boolean inherits = own.isEmpty() && shared && !left.isEmpty() && hasBelow(level) && inherits(level);
                String text = inherits ? left.get(level) : own;
                shared &= !left.isEmpty() && text.equals(left.get(level));
                filled.add(text);
            }
            row = filled;
            return new HeadPath(once(filled), doubt);
        }

        private String text(int level) {
            return HeadArea.printed(sheet, head.rows().get(level), column);
        }

        private boolean hasBelow(int level) {
            return IntStream.range(level + 1, head.rows().size())
                    .anyMatch(below -> !text(below).isEmpty());
        }

        /** Whether what stands to the left reaches over this column too, though nobody merged it. */
        private boolean inherits(int level) {
            if (left.get(level).isEmpty()) {
                return false;
            }
            boolean ofWhich = BlankWords.OF_WHICH.matches(PlainText.of(lowest()));
            Boolean line = sheet.lineLeftOf(head.rows().get(level), column);
            boolean group = hasBelowLeft(level);
            boolean geometry = group || ofWhich;
            if (ofWhich || !merges && line == null) {
                return geometry;
            }
            boolean drawn = line != null ? !line : geometry;
            if (drawn != geometry || merges && line == null && group) {
                doubt = geometry ? left.get(level) : "";
            }
            return geometry && drawn || merges && line == null && geometry;
        }

        /** Whether the left neighbour's head at this level is a group over something of its own. */
        private boolean hasBelowLeft(int level) {
            return IntStream.range(level + 1, head.rows().size()).anyMatch(below -> {
                Span span = sheet.span(head.rows().get(below), column - 1);
                boolean reached = span != null && span.top() <= head.rows().get(level);
                return !reached
                        && !HeadArea.printed(sheet, head.rows().get(below), column - 1)
                                .isEmpty();
            });
        }

        private String lowest() {
            for (int level = head.rows().size() - 1; level >= 0; level--) {
                if (!text(level).isEmpty()) {
                    return text(level);
                }
            }
            return "";
        }

        /** A merge that reaches over several rows speaks once. */
        private List<String> once(List<String> filled) {
            List<String> texts = new ArrayList<>();
            @Nullable Span before = null;
            for (int level = 0; level < filled.size(); level++) {
                Span span = sheet.span(head.rows().get(level), column);
                boolean again = span != null && span.equals(before);
                if (!filled.get(level).isEmpty() && !again) {
                    texts.add(filled.get(level));
                }
                before = span;
            }
            return texts;
        }
    }
}
