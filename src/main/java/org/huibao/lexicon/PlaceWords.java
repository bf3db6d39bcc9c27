package org.huibao.lexicon;

/** How the names of units and areas begin and end. */
public final class PlaceWords {
    private static final WordList LIST = WordList.of("places");
    private static final Expression KIND_BEHIND = LIST.expression("kind-behind");
    /** A part of a unit whose name ends as units' names do: 东风社区, 工业园区. */
    public static final Expression WITHIN = LIST.expression("within");
    /** 县本级, 市直单位: beside the units of a list, never a part of one. */
    public static final Expression APART = LIST.expression("apart");
    /** A name that ends like an area's that collects. */
    public static final Expression AREA_BEHIND = LIST.expression("area-behind");
    /** A name that ends like one of an area above the units of a list. */
    public static final Expression ABOVE_BEHIND = LIST.expression("above-behind");
    /** An area that is too large to be one of those that collect. */
    public static final Expression LARGE_AREA = LIST.expression("large-area");

    private static final Expression AUTONOMOUS = LIST.expression("autonomous");
    private static final Expression PROVINCE = LIST.expression("province");
    private static final Expression WORK_IN_FULL = LIST.expression("work-in-full");
    /** What ends like an area's name and is none, or any area's: 社区, 城市, 各县区, 全县. */
    public static final Expression NO_AREA = LIST.expression("no-area");
    /** The area, its group {@code area}, right before a unit's name. */
    public static final Expression BEFORE_UNIT = LIST.expression("before-unit");
    /** A text that is the name of an area and no more. */
    public static final Expression WHOLE_AREA = LIST.expression("whole-area");
    /** Whose a table of everybody's is: 各乡镇, 全县乡镇（街道）. */
    public static final Expression EVERYBODY = LIST.expression("everybody");

    private PlaceWords() {}

    /** The name without the word for its kind: 黄水 for 黄水镇. */
    public static String withoutKind(String name) {
        return KIND_BEHIND.without(name);
    }

    /** The name as people say it: 石柱县 for 石柱土家族自治县. */
    public static String inCommonSpeech(String area) {
        return AUTONOMOUS.replaced(area, autonomous -> autonomous.group(1));
    }

    /** A province or municipality without the word for its kind. */
    public static String provinceInCommonSpeech(String name) {
        return PROVINCE.matches(name) ? name.substring(0, name.length() - 1) : name;
    }

    /** The name of an office as people say it: 国家发改委 for 国家发展和改革委员会. */
    public static String officeInCommonSpeech(String office) {
        return WORK_IN_FULL.replaced(
                office, work -> WORK_IN_FULL.madeOf(work.group()).orElse(work.group()));
    }
}
