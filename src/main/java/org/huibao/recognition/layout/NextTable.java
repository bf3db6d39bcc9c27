package org.huibao.recognition.layout;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.huibao.lexicon.AbsenceWords;
import org.huibao.lexicon.Glyphs;
import org.huibao.lexicon.PlainText;
import org.huibao.lexicon.RowLabels;
import org.huibao.recognition.words.Names;
import org.huibao.vocabulary.Column;
import org.huibao.vocabulary.Finding;
import org.huibao.vocabulary.FindingCode;
import org.huibao.vocabulary.Severity;
import org.huibao.vocabulary.Special;

/**
 * A table of another kind that stands below one of the form's on the same sheet: its rows are none of the form's.
 *
 * @param head the page's row of its header: nothing but words under the columns of numbers, a gap above, no unit below
 */
public record NextTable(FormOnPage fit, Names names, int head) {

    public static Optional<NextTable> below(FormOnPage fit, Names names) {
        return IntStream.range(fit.layout().firstData(), fit.end())
                .mapToObj(row -> new NextTable(fit, names, row))
                .filter(NextTable::isThere)
                .findFirst();
    }

    private boolean isThere() {
        return hasGapAbove() && says() && !goesOn() && rows().noneMatch(this::namesUnit);
    }

    /** A blank row right above, or above a line that titles what follows. */
    private boolean hasGapAbove() {
        return IntStream.of(head - 1, head - 2)
                .filter(above -> above >= fit.layout().firstData())
                .anyMatch(this::isBlank);
    }

    private boolean says() {
        List<String> said = numeric()
                .map(column -> fit.page().ownText(head, column))
                .filter(text -> !text.isBlank())
                .toList();
        return said.stream().allMatch(NextTable::isWord)
                && (said.size() >= 2 || said.size() == 1 && isWholeOf(said.get(0)));
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
                && above().mapToObj(this::label)
                        .filter(other -> other.length() >= 2 && !RowLabels.isTotal(PlainText.of(other)))
                        .anyMatch(other -> other.charAt(other.length() - 1) == label.charAt(label.length() - 1));
    }

    /** Nothing is told of it, unless it may as well be the rest of one unit's list: that wants an answer. */
    public Optional<Finding> told() {
        boolean mayGoOn = above().noneMatch(this::namesUnit) && rows().anyMatch(row -> numbers(row) >= usual());
        Map<String, String> arguments = Map.of("title", title(), "expected", "", "units", "");
        return mayGoOn
                ? Optional.of(Finding.of(FindingCode.WRONG_FORM, arguments)
                        .as(Special.BESIDE)
                        .weighing(Severity.QUERY)
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
