package org.huibao.recognition;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.huibao.vocabulary.Campaign;
import org.huibao.vocabulary.ReportingUnit;

/**
 * The names under which a campaign's units write: official names and aliases, with or without the words that an office
 * adds to its township's name, and the short name where only one unit has it. Anything else is at most proposed.
 */
final class Names {
    private static final Pattern OFFICE = Pattern.compile("(?:人民政府办公室|人民政府|政府|民政和社会事务办公室|民政社保所|社会事务办公室|社会事务办|社会事务服务中心"
            + "|社会救助工作站|民政办公室|民政办|民政所|民政局|民政科|便民服务中心|公共服务办公室|公共服务办|党工委|党委|办事处|(?<=街道)办|本级|机关)$");
    private static final Pattern KIND = Pattern.compile("(?:街道|地区|镇|乡|区|县|市|旗|村|社区)$");
    private static final Pattern ABOVE = Pattern.compile(".*(?:县|区|市|州|盟|旗|省)");
    /** 红星村委会 is 红星村, 东风社区居委会 is 东风社区. */
    private static final Pattern COMMITTEE =
            Pattern.compile("(?:(?<=社区)(?:居民委员会|居委会|工作站|党群服务中心)|(村)民?(?:委员会|委会|委)|(?<=村)(?:村民委员会|村委会|党支部|支部))$");

    private static final Pattern AUTONOMOUS =
            Pattern.compile("(?:(?:蒙古|回|藏|维吾尔|苗|彝|壮|布依|朝鲜|满|侗|瑶|白|土家|哈尼|哈萨克|傣|黎|傈僳|佤|畲|拉祜|水|东乡|纳西|景颇|柯尔克孜|土|达斡尔"
                    + "|仫佬|羌|布朗|撒拉|毛南|仡佬|锡伯|阿昌|普米|塔吉克|怒|鄂温克|德昂|保安|裕固|京|独龙|鄂伦春|赫哲|门巴|珞巴|基诺|各)族?)*自治([县州区旗])");
    private static final Pattern ENUMERATOR =
            Pattern.compile("^(?:[(](?:\\d{1,3}|[一二三四五六七八九十]{1,3})[)]|(?:\\d{1,3}|[一二三四五六七八九十]{1,3})[、.．:：])");
    /** 12黄水镇: a number of the list written into the same cell. */
    private static final Pattern ORDINAL = Pattern.compile("^(?:第)?\\d{1,3}(?=\\p{IsHan}{2})");

    private static final Pattern BUREAU =
            Pattern.compile("(?<=[县区市州旗省盟镇乡道])[^县区市州旗省盟镇乡道]{1,12}(?:局|委员会|委|厅|办公室|办|站|中心)$");
    private static final Pattern TRAILING = Pattern.compile("[:：,，、。.·*]+$");
    private static final Pattern PART = Pattern.compile(".*(?:社区|小区|园区|校区|片区|居委会|村委会)");
    /** 县本级, 市直单位: beside the units of a list, never a part of one. */
    private static final Pattern APART = Pattern.compile("[省市县区州盟旗局](?:本级|直|级|属).{0,6}|本级");

    private static final Pattern ASIDE = Pattern.compile("[(][^()]*[)]$");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{IsHan}]+");

    private static final int REMEMBERED = 20_000;
    private final Map<String, ReportingUnit> names = new HashMap<>();
    private final Map<String, ReportingUnit> shorts = new HashMap<>();
    private final Set<String> endings = new HashSet<>();
    private final String area;
    private final Map<String, Optional<ReportingUnit>> asked = new ConcurrentHashMap<>();

    Names(Campaign campaign) {
        List<ReportingUnit> units = campaign.roster().units();
        units.forEach(unit -> Stream.concat(Stream.of(unit.name()), unit.aliases().stream())
                .map(Names::plain)
                .forEach(name -> names.put(name, unit)));
        Set<String> twice = new HashSet<>();
        units.forEach(unit -> addShort(unit, twice));
        twice.forEach(shorts::remove);
        area = area(plain(campaign.reportingUnit()));
    }

    private void addShort(ReportingUnit unit, Set<String> twice) {
        String name = plain(unit.name());
        endings.add(name.substring(name.length() - 1));
        String shortened = KIND.matcher(name).replaceFirst("");
        if (shortened.length() >= 2 && !names.containsKey(shortened) && shorts.put(shortened, unit) != null) {
            twice.add(shortened);
        }
    }

    /** The area of an office: 石柱县 for 石柱土家族自治县民政局. */
    private static String area(String office) {
        String area = OFFICE.matcher(withoutBureau(office)).replaceFirst("");
        return AUTONOMOUS.matcher(area).replaceFirst("$1");
    }

    private static String withoutBureau(String office) {
        return BUREAU.matcher(office).replaceFirst("");
    }

    /** The unit of exactly this name. */
    Optional<ReportingUnit> unit(String text) {
        Optional<ReportingUnit> known = asked.get(text);
        if (known != null) {
            return known;
        }
        Optional<ReportingUnit> unit = find(text);
        if (asked.size() < REMEMBERED) {
            asked.put(text, unit);
        }
        return unit;
    }

    private Optional<ReportingUnit> find(String text) {
        String name = plain(text);
        if (name.length() < 2 || name.length() > 40) {
            return Optional.empty();
        }
        return exact(name)
                .or(() -> exact(ASIDE.matcher(name).replaceAll("")))
                .or(() -> exact(OFFICE.matcher(name).replaceFirst("")))
                .or(() -> exact(COMMITTEE.matcher(name).replaceFirst("$1")))
                .or(() -> belowArea(OFFICE.matcher(name).replaceFirst("")))
                .or(() -> exact(ORDINAL.matcher(name).replaceFirst("")));
    }

    private Optional<ReportingUnit> exact(String name) {
        ReportingUnit unit = names.get(name);
        return Optional.ofNullable(unit != null ? unit : shorts.get(name));
    }

    /** 石柱县黄水镇 is 黄水镇 if what stands before it is an area above. */
    private Optional<ReportingUnit> belowArea(String name) {
        for (int cut = 2; cut < name.length() - 1; cut++) {
            ReportingUnit unit = names.get(name.substring(cut));
            if (unit != null && ABOVE.matcher(name.substring(0, cut)).matches()) {
                return Optional.of(unit);
            }
        }
        return Optional.empty();
    }

    /** The units that a longer text mentions, such as a title or a file name. */
    Set<ReportingUnit> mentioned(String text) {
        Set<ReportingUnit> mentioned = new LinkedHashSet<>();
        String plain = plain(text);
        names.forEach((name, unit) -> {
            if (name.length() >= 3 && plain.contains(name)) {
                mentioned.add(unit);
            }
        });
        for (String word : BETWEEN.split(plain)) {
            unit(word).ifPresent(mentioned::add);
        }
        return withoutContained(mentioned, plain);
    }

    /** A name that stands only inside another unit's longer name is not mentioned by itself. */
    private Set<ReportingUnit> withoutContained(Set<ReportingUnit> mentioned, String plain) {
        Set<ReportingUnit> kept = new LinkedHashSet<>(mentioned);
        for (ReportingUnit longer : mentioned) {
            String without = plain.replace(plain(longer.name()), " ");
            kept.removeIf(unit -> unit != longer
                    && plain(longer.name()).contains(plain(unit.name()))
                    && !without.contains(plain(unit.name())));
        }
        return kept;
    }

    /** The unit whose name is most like the text, if one slip of the pen lies between them; only ever proposed. */
    Optional<ReportingUnit> like(String text) {
        String name = OFFICE.matcher(plain(text)).replaceFirst("");
        return name.length() < 2
                ? Optional.empty()
                : names.entrySet().stream()
                        .filter(entry -> Likeness.isSlip(entry.getKey(), name) || sameButKind(entry.getKey(), name))
                        .map(Map.Entry::getValue)
                        .findFirst();
    }

    private static boolean sameButKind(String one, String other) {
        String shortened = KIND.matcher(one).replaceFirst("");
        return shortened.length() >= 2 && shortened.equals(KIND.matcher(other).replaceFirst(""));
    }

    /** Whether the text names the office that collects, or its area: 德化县 for 德化县民政局. */
    boolean isReportingUnit(String text) {
        String name = plain(text);
        return name.length() >= 2 && area.length() >= 2 && area(name).equals(area);
    }

    /** Whether the text looks like a name on the roster's level or above it, so that it can be no part of a unit. */
    boolean isOnRosterLevel(String text) {
        String name = OFFICE.matcher(plain(text)).replaceFirst("");
        return APART.matcher(plain(text)).matches()
                || name.length() >= 2
                        && !PART.matcher(name).matches()
                        && (endings.contains(name.substring(name.length() - 1))
                                || "县市州省盟旗".indexOf(name.charAt(name.length() - 1)) >= 0);
    }

    private static String plain(String text) {
        String bare = ENUMERATOR.matcher(Stem.plain(text)).replaceFirst("");
        return TRAILING.matcher(bare).replaceAll("");
    }
}
