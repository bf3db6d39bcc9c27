package org.huibao.recognition.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huibao.reading.cells.Span;
import org.huibao.recognition.words.Labels;
import org.huibao.recognition.words.Likeness;
import org.huibao.recognition.words.Measures;
import org.huibao.recognition.words.Stem;
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
    private static final Pattern REPORTER =
            Pattern.compile("(?:填报|填表|报送|上报|制表|编制|报表|编报|汇总)(?:单位|部门|机构|地区)(?:名称)?(?:[(][^()]*章[^()]*[)])?(?:[:：](.*))?"
                    + "|(?:单位名称|单位|乡镇名称|乡镇|镇乡|乡镇街道|乡镇[(]街道[)]|县区|部门)(?:[(][^()]*章[^()]*[)])?[:：](.*)"
                    + "|(?i:reporting(?:unit|entity)|submittedby)[:：](.*)");
    private static final Pattern NEXT_LABEL = Pattern.compile(
            "(?:[(]?(?:盖章|公章|签章)[)]?)|(?:(?:计量|金额)?单位|填表人|填报人|日期|表号|时间|填报日期|填报时间|报出日期|联系电话|联系人|负责人)[:：].*");
    private static final Pattern NO_TITLE = Pattern.compile(
            "附件.{0,6}|附表.{0,6}|[(]?(?:接|续)[上前]?[表页]?\\d*[)]?|(?:填表|填报)?(?:说明|要求|须知)[:：].*|(?:附)?注[:：].*|备注[:：].*|表号.*|单位[:：].*|(?:填报|填表|报送)?(?:日期|时间)[:：].*|(?:19|20)\\d{2}年.{0,6}|(?:综合|制定|批准|备案|统计|发文)机关.*|批准.*|有效期.*|文号.*|.*〔\\d{4}〕.{0,6}号?");
    /** What stands in brackets at the end, from the first bracket on. */
    private static final Pattern ASIDE = Pattern.compile("(?s)^([^（(]*+)[（(].*[)）]$");

    private static final Pattern ENDING = Pattern.compile("(?:表|情况|统计|明细|汇总|台账|计划)\\s*$");
    private static final int FOOT = 6;

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
            int from = band == null ? Math.max(fit.layout().firstData(), fit.end() - FOOT) : band.end();
            int end = band == null ? fit.end() : band.until();
            for (int row = from; row < end; row++) {
                for (int column = 0; column < page.columns(); column++) {
                    foot(row, column);
                }
            }
        }

        private void foot(int row, int column) {
            String text = page.ownText(row, column).strip();
            if (!text.isEmpty() && reporter.isEmpty() && text.length() < 60) {
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
                    && !NO_TITLE.matcher(Stem.plain(text)).matches()
                    && !Labels.isFooter(Stem.plain(text))) {
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
            int ending = ENDING.matcher(ASIDE.matcher(text).replaceFirst("$1")).find() ? 40 : 0;
            int like = fit.form().titles().stream()
                    .mapToInt(known -> Likeness.percent(known, Stem.of(text)))
                    .max()
                    .orElse(0);
            return like
                    + ending
                    + Math.min(width, 20)
                    + Math.min(text.length(), 20) / 2
                    - (text.length() > 80 ? 100 : 0);
        }

        private boolean reporter(int row, int column, String text) {
            Matcher line = REPORTER.matcher(Stem.plain(text));
            if (!line.matches()) {
                return false;
            }
            String named = Optional.ofNullable(line.group(1))
                    .or(() -> Optional.ofNullable(line.group(2)))
                    .or(() -> Optional.ofNullable(line.group(3)))
                    .orElse("");
            named = NEXT_LABEL.matcher(named).replaceAll("");
            if (!Measures.ofLine("单位：" + named, fit.form().units()).isEmpty()) {
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
            for (int at = column + 1; at < Math.min(page.columns(), column + 12); at++) {
                String text = page.ownText(row, at);
                if (!text.isBlank()) {
                    boolean label = REPORTER.matcher(Stem.plain(text)).matches()
                            || Stem.plain(text).matches(".*[:：].*");
                    return label ? -1 : at;
                }
            }
            return -1;
        }
    }
}
