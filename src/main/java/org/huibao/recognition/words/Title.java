package org.huibao.recognition.words;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
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

    private static final List<Set<String>> OPPOSITES = List.of(
            Set.of("城市", "农村"),
            Set.of("城镇", "农村"),
            Set.of("城镇", "乡村"),
            Set.of("集中", "分散"),
            Set.of("男", "女"),
            Set.of("收入", "支出"),
            Set.of("新增", "退出"));

    /** 黄水镇上报表: whose it is and that it is sent, but not what it is. */
    private static final Pattern SAYS_NOTHING =
            Pattern.compile("(?:关于|上报|报送|填报|统计|汇总|情况|明细|报告|报|数据|材料|表|附件|的|我镇|我乡|我街道|本单位)*+");

    public static Title of(String title, KnownForm form, Set<ReportingUnit> mentioned) {
        if (title.isBlank()) {
            return FITS;
        }
        String stem = Stem.of(withoutUnits(title, form, mentioned));
        if (SAYS_NOTHING.matcher(stem).matches()) {
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
        String plain = Stem.plain(title);
        for (ReportingUnit unit : mentioned) {
            plain = plain.replace(unit.name() + "人民政府", "").replace(unit.name(), "");
        }
        return plain.replace(Stem.plain(form.campaign().reportingUnit()), "");
    }

    private static Title compare(String stem, String known) {
        if (stem.equals(known) || stem.contains(known) || stem.length() >= 4 && known.contains(stem)) {
            return opposes(stem, known) ? SISTER : FITS;
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
        if (opposes(stem, known)
                || mostlySame
                        && found.length() >= 2
                        && expected.length() >= 2
                        && !Likeness.isShortened(found, expected)) {
            return SISTER;
        }
        return mostlySame || Likeness.isShortened(stem, known) || Likeness.percent(stem, known) >= 50 ? FITS : ODD;
    }

    private static boolean opposes(String stem, String known) {
        return OPPOSITES.stream()
                .anyMatch(pair -> pair.stream()
                        .anyMatch(word -> stem.contains(word)
                                && !known.contains(word)
                                && pair.stream().anyMatch(other -> known.contains(other) && !stem.contains(other))));
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
