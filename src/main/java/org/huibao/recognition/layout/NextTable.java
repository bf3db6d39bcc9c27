package org.huibao.recognition.layout;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.huibao.lexicon.AbsenceWords;
import org.huibao.lexicon.Glyphs;
import org.huibao.lexicon.HeadWords;
import org.huibao.lexicon.Period;
import org.huibao.lexicon.PlainText;
import org.huibao.lexicon.RowLabels;
import org.huibao.recognition.words.Names;
import org.huibao.vocabulary.Column;
import org.huibao.vocabulary.Finding;
import org.huibao.vocabulary.FindingCode;
import org.huibao.vocabulary.Listing;
import org.huibao.vocabulary.Severity;
import org.huibao.vocabulary.Special;

/**
 * A table of another kind that stands below one of the form's on the same sheet: its rows are none of the form's.
 *
 * @param head the page's row of its header: nothing but words under the columns of numbers, a gap above, no unit below
 */
public record NextTable(FormOnPage fit, Names names, int head) {

    /** An annex's number, a title, the period and the unit of measure stand above a header at most. */
    private static final int TITLE_LINES = 5;
    /** So many units are named. */
    private static final int UNITS = 5;

    public static Optional<NextTable> below(FormOnPage fit, Names names) {
        return IntStream.range(fit.layout().firstData(), fit.end())
                .mapToObj(row -> new NextTable(fit, names, row))
                .filter(NextTable::isThere)
                .findFirst();
    }

    private boolean isThere() {
        return !fit.repeated().contains(head)
                && hasGapAbove()
                && says()
                && !goesOn()
                && !namesUnit(head)
                && (rows().noneMatch(this::namesUnit) || isHeaderOfOthers());
    }

    /** A blank row above, or above lines that title what follows: its annex, its name, its unit of measure. */
    private boolean hasGapAbove() {
        for (int above = head - 1; above >= Math.max(fit.layout().firstData(), head - TITLE_LINES); above--) {
            if (isBlank(above)) {
                return true;
            }
            if (holdsNumbers(above) || namesUnit(above) || filled(above) > 2) {
                return false;
            }
        }
        return false;
    }

    /** Though units of ours stand below: a head for the names, and under the figures at least two words that head nothing here. */
    private boolean isHeaderOfOthers() {
        List<String> said = numeric()
                .map(column -> fit.page().ownText(head, column))
                .filter(text -> !text.isBlank())
                .toList();
        return said.size() >= 2
                && !label(head).isEmpty()
                && said.stream().noneMatch(fit.form()::knows)
                && IntStream.range(head + 1, fit.end()).anyMatch(row -> namesUnit(row) && holdsNumbers(row))
                && title().length() >= 2;
    }

    private long filled(int row) {
        return IntStream.range(0, fit.page().columns())
                .filter(column -> !fit.page().ownText(row, column).isBlank())
                .count();
    }

    private boolean says() {
        List<String> said = numeric()
                .map(column -> fit.page().ownText(head, column))
                .filter(text -> !text.isBlank())
                .toList();
        return said.stream().allMatch(text -> isWord(text) || Period.isYear(text))
                && (said.stream().anyMatch(NextTable::isWord) || areYearsInOrder(said))
                && (said.size() >= 2 || said.size() == 1 && isWholeOf(said.get(0)));
    }

    /** 2022, 2023, 2024 head a table, 2048, 2024 and 2034 are figures. */
    private static boolean areYearsInOrder(List<String> said) {
        List<Integer> years = said.stream()
                .map(text -> Integer.valueOf(text.strip().substring(0, 4)))
                .toList();
        return IntStream.range(1, years.size()).allMatch(at -> Math.abs(years.get(at) - years.get(at - 1)) == 1);
    }

    /** Under a single column of numbers it takes a whole row of words, and a list of units above, to tell a header. */
    private boolean isWholeOf(String word) {
        List<String> all = IntStream.range(0, fit.page().columns())
                .mapToObj(column -> fit.page().ownText(head, column))
                .filter(text -> !text.isBlank())
                .toList();
        return numeric().count() == 1
                && all.size() >= 2
                && all.stream().allMatch(text -> isWord(text) && !text.matches("(?s).*[:：].*"))
                && above().anyMatch(this::namesUnit)
                && rows().noneMatch(row -> RowLabels.isTotal(PlainText.of(label(row))));
    }

    private static boolean isWord(String text) {
        return text.chars().noneMatch(Character::isDigit)
                && AbsenceWords.in(Glyphs.close(text)) == AbsenceWords.SOMETHING;
    }

    /** Whether the row is named as rows above are, 南村 below 北村: one of the same list whose figures are still words. */
    private boolean goesOn() {
        String label = label(head);
        return label.length() >= 2
                && !fit.form().stubs().contains(fit.form().stem(label))
                && !HeadWords.stubs().contains(PlainText.of(label))
                && above().mapToObj(this::label)
                        .filter(other -> other.length() >= 2 && !RowLabels.isTotal(PlainText.of(other)))
                        .anyMatch(other -> other.charAt(other.length() - 1) == label.charAt(label.length() - 1));
    }

    /** Told wherever it holds numbers; it wants an answer if it may as well be the rest of a list, or names units of ours. */
    public Optional<Finding> told() {
        boolean mayGoOn = above().noneMatch(this::namesUnit) && rows().anyMatch(row -> numbers(row) >= usual());
        String units = Listing.of(
                rows().filter(this::namesUnit).mapToObj(this::label).distinct().limit(UNITS));
        Map<String, String> arguments = Map.of("title", title(), "expected", "", "units", units);
        return rows().anyMatch(this::holdsNumbers)
                ? Optional.of(Finding.of(FindingCode.WRONG_FORM, arguments)
                        .as(Special.BESIDE)
                        .weighing(mayGoOn || !units.isEmpty() ? Severity.QUERY : Severity.NOTE)
                        .at(fit.page().placeOf(head, Math.max(0, fit.stub()))))
                : Optional.empty();
    }

    private String title() {
        return IntStream.range(0, fit.page().columns())
                .mapToObj(column -> fit.page().ownText(head - 1, column).strip())
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** In how many columns the rows above have figures. */
    private long usual() {
        return Math.max(1, above().mapToLong(this::numbers).max().orElse(0));
    }

    private long numbers(int row) {
        return numeric().filter(column -> fit.page().isNumber(row, column)).count();
    }

    private boolean holdsNumbers(int row) {
        return numeric().anyMatch(column -> fit.page().isNumber(row, column));
    }

    private Stream<Integer> numeric() {
        return fit.form().form().columns().stream()
                .filter(Column::isNumeric)
                .flatMap(column -> fit.matching().found(column).stream())
                .map(found -> found.head().column());
    }

    private IntStream above() {
        return IntStream.range(fit.layout().firstData(), head);
    }

    private IntStream rows() {
        return IntStream.range(head, fit.end());
    }

    private boolean namesUnit(int row) {
        String label = label(row);
        return !label.isEmpty() && names.unit(label).isPresent();
    }

    private String label(int row) {
        return fit.stub() < 0 ? "" : fit.page().text(row, fit.stub()).strip();
    }

    private boolean isBlank(int row) {
        return IntStream.range(0, fit.page().columns())
                .allMatch(column -> fit.page().ownText(row, column).isBlank());
    }
}
