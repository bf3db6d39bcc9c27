package org.huibao.recognition.words;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells units of measure (计量单位) from other words, in cells of their own and in brackets behind a header. */
public final class Measures {
    private static final String ONE =
            "(?:亿元|百万元|万元|千元|百元|元|角|万人次|人次|万人|人户|人|户次|万户|户|名|位|%|‰|万亩|亩|公顷|平方米|平方公里|平方千米|㎡|m2|万吨|吨"
                    + "|公斤|千克|斤|克|万斤|立方米|万千瓦时|千瓦时|度|个|件|份|张|套|次|天|日|期|场|台|辆|处|所|座|家|间|床|对|条|篇|头|只|羽|株|棵|公里|千米|米|岁|分|小时"
                    + "|批次|批|组|项|村|户次|场次|艘|架|口|眼|尾|枚|幅|册|本|部|片|段|袋|瓶|箱|桶|罐|副|双|顶|支|例|起|宗|单|笔|课时|学时|工日|人天|万头|万只|万株|万立方米|千瓦|兆瓦|万千瓦)";
    private static final String PER = "(?:[/·.每]?(?:" + ONE + "|年|月|季度|季|次))*+";
    private static final Pattern MEASURE = Pattern.compile("(?:计量)?(?:单位[:：]?)?\\d*(?:\\.\\d+)?(" + ONE + PER + ")");
    private static final Pattern BRACKET = Pattern.compile("[(\\[【]([^()\\[\\]【】]*)[)\\]】]");
    /** A unit's name may begin like a measure: behind 填报单位： or before more of a name stands none. */
    private static final Pattern LINE = Pattern.compile("(?<!填报|填表|报送|上报|制表|编制|报表|编报|汇总)(?:计量|金额)?单位[:：]((?:" + ONE
            + "[、,/]?)++)(?=$|[^\\p{IsHan}]|填|报|制|审|统计|单位|金额|日期|时间|联系|负责|保留|精确)");

    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern SAID = Pattern.compile("^(?:计量|金额)?单位[:：]?(?=.)");

    private static final Pattern OWN_LINE = Pattern.compile("[(]?(?:计量|金额)?(?:单位|(?i:units?))[:：](.+?)[)]?");

    private Measures() {}

    /** The measure, if the whole text is one; {@code 单位:} and a number before it are allowed (956元/月/人). */
    public static Optional<String> whole(String text) {
        Matcher measure = MEASURE.matcher(plain(text));
        return measure.matches() ? Optional.of(measure.group(1)) : Optional.empty();
    }

    /** The measure, if nothing else stands in the cell: 万元, （万元） or 单位：万元. */
    public static Optional<String> alone(String text, Set<String> known) {
        String plain = plain(text);
        Matcher brackets = BRACKET.matcher(plain);
        String bare = brackets.matches() ? brackets.group(1) : plain;
        return Optional.of(said(bare)).filter(known::contains).or(() -> whole(bare));
    }

    /** The measure that stands in brackets within the text; a standard such as 956元/月/人 is none. */
    public static Optional<String> bracketed(String text, Set<String> known) {
        Matcher brackets = BRACKET.matcher(plain(text));
        while (brackets.find()) {
            if (known.contains(said(brackets.group(1)))) {
                return Optional.of(said(brackets.group(1)));
            }
            Optional<String> measure = whole(brackets.group(1));
            if (measure.isPresent() && brackets.group(1).chars().noneMatch(Character::isDigit)) {
                return measure;
            }
        }
        return Optional.empty();
    }

    /** The text without brackets that hold a measure. */
    static String without(String text) {
        return without(text, Set.of());
    }

    /** The text without brackets that hold a measure or one of the given words. */
    static String without(String text, Set<String> known) {
        return BRACKET.matcher(text)
                .replaceAll(bracket -> known.contains(said(bracket.group(1)))
                                || whole(bracket.group(1)).isPresent()
                        ? ""
                        : Matcher.quoteReplacement(bracket.group()));
    }

    /** The measures of a line such as 单位：人、万元 above a table, separated by blanks; empty if it is no such line. */
    public static String ofLine(String text, Set<String> known) {
        Matcher own = OWN_LINE.matcher(plain(text));
        if (own.matches()) {
            List<String> measures = List.of(own.group(1).split("[、,，;/]"));
            if (measures.stream()
                    .allMatch(
                            measure -> known.contains(measure) || whole(measure).isPresent())) {
                return String.join(" ", measures);
            }
        }
        Matcher line = LINE.matcher(plain(text));
        return line.find() ? line.group(1).replaceAll("[、,/]", " ").strip() : "";
    }

    /** What is left of 单位：栋 without its label. */
    private static String said(String text) {
        return SAID.matcher(text).replaceFirst("");
    }

    private static String plain(String text) {
        return SPACE.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("");
    }
}
