package org.huibao.recognition.words;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huibao.lexicon.Measures;
import org.huibao.lexicon.Period;
import org.huibao.lexicon.PlainText;
import org.huibao.vocabulary.Campaign;
import org.huibao.vocabulary.Column;
import org.huibao.vocabulary.Form;

/**
 * A campaign's form with the stems of its headers at hand.
 *
 * @param paths the stems of each column's path, in the order of the form's columns
 * @param texts every stem that may stand in a header cell: groups, columns, and paths written in one cell
 * @param stubs the stems of the stub's headers
 * @param titles the stems of the form's titles
 * @param units the units of measure that the form names, in one width
 */
public record KnownForm(
        Campaign campaign,
        List<List<String>> paths,
        Set<String> texts,
        Set<String> stubs,
        List<String> titles,
        Set<String> units) {

    /** With blanks around it, or a word behind. */
    private static final int LONGEST_YEAR = 12;

    public static KnownForm of(Campaign campaign) {
        Form form = campaign.form();
        Set<String> units = form.columns().stream()
                .map(Column::unit)
                .filter(Objects::nonNull)
                .map(PlainText::of)
                .collect(Collectors.toUnmodifiableSet());
        List<List<String>> paths = new ArrayList<>();
        Set<String> texts = new HashSet<>();
        for (Column column : form.columns()) {
            List<String> stems = stems(column, units);
            paths.add(stems);
            texts.addAll(stems);
            texts.add(String.join("", stems));
        }
        Set<String> stubs = new HashSet<>();
        Stream.concat(Stream.of(form.stub().header()), form.stub().aliases().stream())
                .map(Stem::of)
                .forEach(stubs::add);
        List<String> titles = Stream.concat(Stream.of(form.title(), campaign.title()), form.aliases().stream())
                .map(Stem::of)
                .distinct()
                .toList();
        return new KnownForm(campaign, List.copyOf(paths), Set.copyOf(texts), Set.copyOf(stubs), titles, units);
    }

    /** Equal neighbours count once, as they do in a table where merged cells repeat their text. */
    private static List<String> stems(Column column, Set<String> units) {
        List<String> stems = new ArrayList<>();
        for (String header : column.path()) {
            String stem = Stem.of(header, units);
            if (stems.isEmpty() || !stems.get(stems.size() - 1).equals(stem)) {
                stems.add(stem);
            }
        }
        return List.copyOf(stems);
    }

    public Form form() {
        return campaign.form();
    }

    /**
     * The stem of a header cell, brackets with the form's own units of measure left out too. A period is part of it where
     * the form has groups for periods, as in 1月 above 新增人数, and the cell holds the whole path.
     */
    public String stem(String text) {
        String whole = Period.isIn(text) ? Stem.withPeriods(text, units) : "";
        return texts.contains(whole) ? whole : Stem.of(text, units);
    }

    /** Whether the form itself prints the unit of measure above the column, as in 资金（万元） over a column of 元. */
    public boolean saysItself(Column column, String measure) {
        return column.path().stream()
                .anyMatch(header -> Measures.bracketed(header, units)
                        .filter(measure::equals)
                        .isPresent());
    }

    /** Whether the form has at least as many columns in the one unit of measure: a line 单位：万元 speaks of those. */
    public boolean isAsUsual(String measure, String unit) {
        long columns = inUnit(measure);
        return columns > 0 && columns >= inUnit(unit);
    }

    private long inUnit(String unit) {
        return form().columns().stream()
                .filter(column -> unit.equals(column.unit()))
                .count();
    }

    /** Whether the cell's text is one of the form's headers, the stub's among them. */
    public boolean knows(String text) {
        return isHeader(text) || isShort(text) && stubs.contains(stem(text));
    }

    /** Whether the number is a year that heads indicators of the form. */
    public boolean hasYear(String number) {
        return number.length() < LONGEST_YEAR && Period.isYear(number) && texts.contains(stem(number));
    }

    /** Whether the cell's text heads indicators of the form. */
    public boolean isHeader(String text) {
        return isShort(text) && texts.contains(stem(text));
    }

    private static boolean isShort(String text) {
        return !text.isBlank() && text.length() <= 120;
    }
}
