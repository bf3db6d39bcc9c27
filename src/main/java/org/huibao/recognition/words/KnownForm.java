package org.huibao.recognition.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huibao.lexicon.KnownAnswers;
import org.huibao.lexicon.Measures;
import org.huibao.lexicon.Period;
import org.huibao.lexicon.PlainText;
import org.huibao.vocabulary.Campaign;
import org.huibao.vocabulary.Column;
import org.huibao.vocabulary.Form;

/** A campaign's form with the stems of its headers at hand, and with what texts of heads said to it before. */
public final class KnownForm {
    /** Heads of a form are much alike; what stands in its stub and its remarks is not. */
    private static final int REMEMBERED = 2_000;

    /** With blanks around it, or a word behind. */
    private static final int LONGEST_YEAR = 12;

    private final Campaign campaign;
    private final List<List<String>> paths;
    private final Set<String> texts;
    private final Set<String> stubs;
    private final List<String> titles;
    private final Set<String> units;
    private final KnownAnswers<String, Said> said = new KnownAnswers<>(REMEMBERED, this::hear);
    private final KnownAnswers<String, Optional<String>> alone =
            new KnownAnswers<>(REMEMBERED, text -> Measures.alone(text, units()));
    private final KnownAnswers<String, Optional<String>> bracketed =
            new KnownAnswers<>(REMEMBERED, text -> Measures.bracketed(text, units()));

    /** What a head's text is to the form. */
    private record Said(String stem, boolean isHeader, boolean isStub) {}

    private KnownForm(Campaign campaign) {
        Form form = campaign.form();
        this.campaign = campaign;
        units = form.columns().stream()
                .map(Column::unit)
                .filter(Objects::nonNull)
                .map(PlainText::of)
                .collect(Collectors.toUnmodifiableSet());
        paths = form.columns().stream().map(column -> stems(column, units)).toList();
        texts = paths.stream()
                .flatMap(stems -> Stream.concat(stems.stream(), Stream.of(String.join("", stems))))
                .collect(Collectors.toUnmodifiableSet());
        stubs = Stream.concat(Stream.of(form.stub().header()), form.stub().aliases().stream())
                .map(Stem::of)
                .collect(Collectors.toUnmodifiableSet());
        titles = Stream.concat(Stream.of(form.title(), campaign.title()), form.aliases().stream())
                .map(Stem::of)
                .distinct()
                .toList();
    }

    public static KnownForm of(Campaign campaign) {
        return new KnownForm(campaign);
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

    public Campaign campaign() {
        return campaign;
    }

    public Form form() {
        return campaign.form();
    }

    /** The stems of each column's path, in the order of the form's columns. */
    public List<List<String>> paths() {
        return paths;
    }

    /** Every stem that may stand in a header cell: groups, columns, and paths written in one cell. */
    public Set<String> texts() {
        return texts;
    }

    /** The stems of the stub's headers. */
    public Set<String> stubs() {
        return stubs;
    }

    /** The stems of the form's titles. */
    public List<String> titles() {
        return titles;
    }

    /** The units of measure that the form names, in one width. */
    public Set<String> units() {
        return units;
    }

    /**
     * The stem of a header cell, brackets with the form's own units of measure left out too. A period is part of it where
     * the form has groups for periods, as in 1月 above 新增人数, and the cell holds the whole path.
     */
    public String stem(String text) {
        return said.of(text).stem();
    }

    private Said hear(String text) {
        String whole = Period.isIn(text) ? Stem.withPeriods(text, units) : "";
        String stem = texts.contains(whole) ? whole : Stem.of(text, units);
        return new Said(stem, texts.contains(stem), stubs.contains(stem));
    }

    /** The unit of measure, if nothing else stands in the cell. */
    public Optional<String> measure(String text) {
        return alone.of(text);
    }

    /** The unit of measure that stands in brackets within the text. */
    public Optional<String> measureIn(String text) {
        return bracketed.of(text);
    }

    /** Whether the form itself prints the unit of measure above the column, as in 资金（万元） over a column of 元. */
    public boolean saysItself(Column column, String measure) {
        return column.path().stream()
                .anyMatch(header -> measureIn(header).filter(measure::equals).isPresent());
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
        return isShort(text) && (said.of(text).isHeader() || said.of(text).isStub());
    }

    /** Whether the number is a year that heads indicators of the form. */
    public boolean hasYear(String number) {
        return number.length() < LONGEST_YEAR && Period.isYear(number) && texts.contains(stem(number));
    }

    /** Whether the cell's text heads indicators of the form. */
    public boolean isHeader(String text) {
        return isShort(text) && said.of(text).isHeader();
    }

    private static boolean isShort(String text) {
        return !text.isBlank() && text.length() <= Thresholds.LONGEST_HEADER;
    }
}
