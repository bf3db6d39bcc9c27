package org.huibao.recognition.words;

import java.util.regex.Pattern;

/** The words that an office adds to the name of its place: 人民政府, 民政办, 民政和社会事务办公室, one behind the other as well. */
final class OfficeSuffix {
    private static final String WORK =
            "(?:民政|社会事务|社会事业|社会救助|社会保障|社会保险|社会工作|社区事务|社保|社工|民生|公共服务|公共事务|便民服务|政务服务|党群服务|党政|综合)";
    private static final Pattern WORDS = Pattern.compile("(?:(?:人民)?政府(?:办公室)?|党工委|党委|办事处|(?<=街道)办|本级|机关|" + WORK
            + "(?:[和与及、]?" + WORK + ")*(?:保障|管理|服务|工作)*(?:办公室|办|所|站|科|股|中心|局))$");
    private static final Pattern BUREAU =
            Pattern.compile("(?<=[县区市州旗省盟镇乡道])[^县区市州旗省盟镇乡道]{1,12}(?:局|委员会|委|厅|办公室|办|站|中心)$");
    /** 红星村委会 is 红星村, 东风社区居委会 is 东风社区. */
    private static final Pattern COMMITTEE =
            Pattern.compile("(?:(?<=社区)(?:居民委员会|居委会|工作站|党群服务中心)|(村)民?(?:委员会|委会|委)|(?<=村)(?:村民委员会|村委会|党支部|支部))$");

    private static final Pattern ASIDE = Pattern.compile("[(][^()]*[)]$");
    /** 黄水镇人民政府民政办(公章) has three. */
    private static final int MOST = 4;

    private OfficeSuffix() {}

    /** The name of the place alone. */
    static String without(String name) {
        String place = name;
        for (int word = 0; word < MOST; word++) {
            String shorter = WORDS.matcher(withoutAside(place)).replaceFirst("");
            if (shorter.equals(place)) {
                return place;
            }
            place = shorter;
        }
        return place;
    }

    /** The name without brackets behind it. */
    static String withoutAside(String name) {
        return ASIDE.matcher(name).replaceFirst("");
    }

    static String withoutCommittee(String name) {
        return COMMITTEE.matcher(name).replaceFirst("$1");
    }

    /** The place of any bureau, whatever its work: 石柱县 for 石柱县统计局. */
    static String place(String office) {
        return without(BUREAU.matcher(office).replaceFirst(""));
    }
}
