package org.huibao.recognition.words;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import org.huibao.lexicon.HeadWords;
import org.huibao.lexicon.Offices;
import org.huibao.lexicon.Period;
import org.huibao.lexicon.PlainText;
import org.huibao.vocabulary.ReportingUnit;

/** What a table's title says for or against a form. */
public enum Title {
    /** It is the form's title, or there is none. */
    FITS,
    /** It is quite another title, which alone proves nothing. */
    ODD,
    /** It is the title of a sister form: the same but for a word that was replaced, as in 城市 and 农村. */
    SISTER,
    /** It is the form's title of another year. */
    OTHER_YEAR;

    public static Title of(String title, KnownForm form, Set<ReportingUnit> mentioned) {
        if (title.isBlank()) {
            return FITS;
        }
        String stem = Stem.of(withoutUnits(title, form, mentioned));
        if (HeadWords.SAYS_NOTHING.matches(stem)) {
            return FITS;
        }
        Title best = ODD;
        for (String known : form.titles()) {
            Title title1 = compare(stem, known);
            best = title1 == FITS || best == ODD ? title1 : best;
            if (best == FITS) {
                return isOtherYear(title, form) ? OTHER_YEAR : FITS;
            }
        }
        return best;
    }

    /** What a title says beside one of the form's titles: 万州区 in 万州区2023年临时救助统计表; empty where it is no such title. */
    public static String rest(String title, KnownForm form) {
        String stem = Stem.of(title);
        return form.titles().stream()
                .filter(stem::contains)
                .max(Comparator.comparing(String::length))
                .map(known -> stem.replace(known, ""))
                .orElse("");
    }

    private static String withoutUnits(String title, KnownForm form, Set<ReportingUnit> mentioned) {
        String plain = PlainText.of(title);
        for (ReportingUnit unit : mentioned) {
            plain = plain.replace(Offices.government(unit.name()), "").replace(unit.name(), "");
        }
        return plain.replace(PlainText.of(form.campaign().reportingUnit()), "");
    }

    private static Title compare(String stem, String known) {
        if (stem.equals(known) || stem.contains(known) || stem.length() >= 4 && known.contains(stem)) {
            return HeadWords.areOpposite(stem, known) ? SISTER : FITS;
        }
        int start = 0;
        int shorter = Math.min(stem.length(), known.length());
        while (start < shorter && stem.charAt(start) == known.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < shorter - start
                && stem.charAt(stem.length() - 1 - end) == known.charAt(known.length() - 1 - end)) {
            end++;
        }
        String found = stem.substring(start, stem.length() - end);
        String expected = known.substring(start, known.length() - end);
        boolean mostlySame = (start + end) * 2 >= known.length();
        if (HeadWords.areOpposite(stem, known)
                || mostlySame
                        && found.length() >= 2
                        && expected.length() >= 2
                        && !Likeness.isShortened(found, expected)) {
            return SISTER;
        }
        return mostlySame
                        || Likeness.isShortened(stem, known)
                        || Likeness.percent(stem, known) >= Thresholds.PERCENT_ALIKE
                ? FITS
                : ODD;
    }

    /** The form's own title names a year, and the table's title another one. */
    private static boolean isOtherYear(String title, KnownForm form) {
        Optional<String> expected =
                year(form.form().title()).or(() -> year(form.campaign().title()));
        Optional<String> found = year(title);
        return expected.isPresent() && found.isPresent() && !expected.equals(found);
    }

    private static Optional<String> year(String text) {
        return Period.in(text).map(Period::year);
    }
}
