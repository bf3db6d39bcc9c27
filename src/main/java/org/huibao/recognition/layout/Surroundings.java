package org.huibao.recognition.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.huibao.lexicon.HeadWords;
import org.huibao.lexicon.LineWords;
import org.huibao.lexicon.Measures;
import org.huibao.lexicon.OurWords;
import org.huibao.lexicon.PlainText;
import org.huibao.lexicon.RowLabels;
import org.huibao.reading.cells.Span;
import org.huibao.recognition.words.Likeness;
import org.huibao.recognition.words.Stem;
import org.huibao.recognition.words.Thresholds;
import org.huibao.vocabulary.Place;
import org.jspecify.annotations.Nullable;

/**
 * What stands around a table: its title, its 填报单位 and the unit of measure of the whole table.
 *
 * @param title the title as printed, or empty
 * @param titlePlace where it stands, or null
 * @param reporter what stands behind 填报单位, or empty
 * @param reporterPlace where, or null
 * @param measures the units of measure of a line such as 单位：万元, separated by blanks
 * @param words every text above the table, for looking up a round
 */
public record Surroundings(
        String title,
        @Nullable Place titlePlace,
        String reporter,
        @Nullable Place reporterPlace,
        String measures,
        List<String> words) {
    /** What stands in brackets at the end, from the first bracket on. */
    private static final Pattern ASIDE = Pattern.compile("(?s)^([^（(]*+)[（(].*[)）]$");

    static Surroundings of(FormOnPage fit) {
        Search search = new Search(fit);
        search.above();
        search.below();
        return search.found();
    }

    /** Collects while walking over the rows around a table. */
    private static final class Search {
        private final FormOnPage fit;
        private final Page page;
        private final List<String> words = new ArrayList<>();
        private String title = "";
        private int best = Integer.MIN_VALUE;
        private @Nullable Place titlePlace;
        private String reporter = "";
        private @Nullable Place reporterPlace;
        private String measures = "";

        Search(FormOnPage fit) {
            this.fit = fit;
            this.page = fit.page().upright();
        }

        Surroundings found() {
            return new Surroundings(title, titlePlace, reporter, reporterPlace, measures, List.copyOf(words));
        }

        void above() {
            SidewaysBand band = fit.page().band();
            int from = band == null ? fit.from() : band.from();
            int top = band == null ? fit.heading().top() : band.top();
            for (int row = from; row < top; row++) {
                for (int column = 0; column < page.columns(); column++) {
                    heed(row, column);
                }
            }
        }

        private void heed(int row, int column) {
            String text = page.ownText(row, column).strip();
            if (!text.isEmpty() && !page.isRowHidden(row) && !page.isColumnHidden(column)) {
                look(row, column, text);
                words.add(text);
            }
        }

        void below() {
            SidewaysBand band = fit.page().band();
            int from = band == null ? Math.max(fit.layout().firstData(), fit.end() - Thresholds.FOOT_ROWS) : band.end();
            int end = band == null ? fit.end() : band.until();
            for (int row = from; row < end; row++) {
                for (int column = 0; column < page.columns(); column++) {
                    foot(row, column);
                }
            }
        }

        private void foot(int row, int column) {
            String text = page.ownText(row, column).strip();
            if (!text.isEmpty()
                    && reporter.isEmpty()
                    && text.length() < Thresholds.LONGEST_REPORTER
                    && !page.isNumber(row, column)) {
                reporter(row, column, text);
            }
        }

        private void look(int row, int column, String text) {
            boolean measured = Measures.whole(text).isPresent()
                    || !Measures.ofLine(text, fit.form().units()).isEmpty();
            if (measured && measures.isEmpty()) {
                measures = Measures.ofLine(text, fit.form().units());
            }
            if (!reporter(row, column, text)
                    && !measured
                    && !page.isNumber(row, column)
                    && !HeadWords.SEQUENCE.matches(PlainText.of(text))
                    && !LineWords.NO_TITLE.matches(PlainText.of(text))
                    && !RowLabels.isFooter(PlainText.of(text))) {
                int weight = weight(row, column, text);
                if (weight > best) {
                    best = weight;
                    title = text;
                    titlePlace = page.place(row, column);
                }
            }
        }

        private int weight(int row, int column, String text) {
            Span span = page.span(row, column);
            int width = span == null ? 1 : span.right() - span.left() + 1;
            int ending =
                    HeadWords.TITLE_END.matches(ASIDE.matcher(text).replaceFirst("$1")) ? Thresholds.TITLE_ENDING : 0;
            int like = fit.form().titles().stream()
                    .mapToInt(known -> Likeness.percent(known, Stem.of(text)))
                    .max()
                    .orElse(0);
            return like
                    + ending
                    + Math.min(width, Thresholds.WIDEST_TITLE)
                    + Math.min(text.length(), Thresholds.LETTERS_OF_TITLE) / 2
                    - (isLong(text) ? Thresholds.SENTENCE : 0);
        }

        /** A whole sentence titles nothing; letters take more room than characters. */
        private static boolean isLong(String text) {
            boolean letters = text.codePoints().noneMatch(Character::isIdeographic);
            return text.length() > (letters ? Thresholds.LONGEST_TITLE_IN_LETTERS : Thresholds.LONGEST_TITLE);
        }

        private boolean reporter(int row, int column, String text) {
            Optional<String> line = LineWords.reporter(PlainText.of(text));
            if (line.isEmpty()) {
                return false;
            }
            String named = LineWords.NEXT_LABEL.without(line.get());
            if (!Measures.ofLine(OurWords.MEASURE_LINE + named, fit.form().units())
                    .isEmpty()) {
                return false;
            }
            int at = column;
            if (named.isBlank()) {
                at = right(row, column);
                named = at < 0 ? "" : page.ownText(row, at);
            }
            if (reporter.isEmpty() && !named.isBlank() && Measures.whole(named).isEmpty()) {
                reporter = named.strip();
                reporterPlace = page.place(row, at);
            }
            return true;
        }

        private int right(int row, int column) {
            for (int at = column + 1; at < Math.min(page.columns(), column + Thresholds.REPORTER_GAP); at++) {
                String text = page.ownText(row, at);
                if (!text.isBlank()) {
                    boolean label = LineWords.REPORTER.matches(PlainText.of(text))
                            || PlainText.of(text).matches(".*[:：].*");
                    return label ? -1 : at;
                }
            }
            return -1;
        }
    }
}
