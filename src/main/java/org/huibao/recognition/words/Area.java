package org.huibao.recognition.words;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huibao.vocabulary.Campaign;

/**
 * The area that an office collects from, told from other areas: the same township's name occurs in neighbouring ones.
 *
 * @param own for instance 石柱县 for 石柱土家族自治县民政局
 * @param above the area of the bureau that it reports to, or empty
 */
record Area(String own, String above) {
    private static final String KIND = "[县区市州盟旗省]";
    private static final Pattern AUTONOMOUS =
            Pattern.compile("(?:(?:蒙古|回|藏|维吾尔|苗|彝|壮|布依|朝鲜|满|侗|瑶|白|土家|哈尼|哈萨克|傣|黎|傈僳|佤|畲|拉祜|水|东乡|纳西|景颇|柯尔克孜|土|达斡尔"
                    + "|仫佬|羌|布朗|撒拉|毛南|仡佬|锡伯|阿昌|普米|塔吉克|怒|鄂温克|德昂|保安|裕固|京|独龙|鄂伦春|赫哲|门巴|珞巴|基诺|各)族?)*自治([县州区旗])");
    /** Words that end like an area's name and are none, or any area's: 社区, 城市, 各县区, 全县. */
    private static final Pattern NO_NAME =
            Pattern.compile(".*(?:[各全本我该社片小景库山园校辖地灾牧林矿特城新老郊湖能]区|[各全本我该城超]市|[各全本我该]县|[县市]区|区[县市]|市县|[县市区]级)");

    private static final Pattern BEFORE = Pattern.compile("(\\p{IsHan}{1,20}" + KIND + ")(?:人民政府|民政局)?$");
    private static final Pattern WHOLE = Pattern.compile("\\p{IsHan}{1,11}" + KIND);

    static Area of(Campaign campaign) {
        return new Area(
                of(Stem.plain(campaign.reportingUnit())),
                of(Stem.plain(campaign.bureau() == null ? "" : campaign.bureau().name())));
    }

    private static String of(String office) {
        return AUTONOMOUS.matcher(OfficeSuffix.place(office)).replaceFirst("$1");
    }

    /** Whether the office, or its area, is meant: 德化县 for 德化县民政局. */
    boolean isNamed(String office) {
        return own.length() >= 2 && of(office).equals(own);
    }

    boolean isAbove(String office) {
        return above.length() >= 2 && of(office).equals(above)
                || of(office).length() >= 2 && own.startsWith(of(office));
    }

    /** Whether what stands before a unit's name may be the area it lies in: 石柱县, 重庆市石柱县, but not 忠县. */
    boolean mayHold(String before) {
        if (before.length() >= 2 && own.startsWith(before)) {
            return true;
        }
        Matcher area = BEFORE.matcher(before);
        return area.matches() && !isForeign(area.group(1));
    }

    /** The other area's name that a text before a unit's name ends with; empty where it ends with none. */
    Optional<String> foreign(String before) {
        Matcher area = BEFORE.matcher(before);
        return area.find() && isForeign(area.group(1)) ? Optional.of(area.group(1)) : Optional.empty();
    }

    /** Whether the whole text is another area's name. */
    boolean isAnother(String text) {
        return WHOLE.matcher(text).matches() && isForeign(text);
    }

    private boolean isForeign(String text) {
        String area = AUTONOMOUS.matcher(text).replaceFirst("$1");
        return own.matches(".+" + KIND)
                && !NO_NAME.matcher(area).matches()
                && !area.endsWith("省")
                && !area.endsWith("自治区")
                && !isPartOf(own, area)
                && !isPartOf(above, area);
    }

    private static boolean isPartOf(String known, String area) {
        return known.length() >= 2 && (area.endsWith(known) || known.startsWith(area) || known.endsWith(area));
    }
}
