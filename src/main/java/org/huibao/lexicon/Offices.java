package org.huibao.lexicon;

/** The words that an office adds to the name of its place: 人民政府, 民政办, 民政和社会事务办公室, one behind the other as well. */
public final class Offices {
    private static final WordList LIST = WordList.of("places");
    private static final Expression WORDS = LIST.expression("office");
    private static final Expression BUREAU = LIST.expression("bureau");
    private static final Expression COMMITTEE = LIST.expression("committee");
    private static final Expression ASIDE = LIST.expression("aside");
    private static final String GOVERNMENT =
            LIST.expression("government").words().get(0);
    /** 黄水镇人民政府民政办(公章) has three. */
    private static final int MOST = 4;

    private Offices() {}

    /** The name of the place alone. */
    public static String without(String name) {
        String place = name;
        for (int word = 0; word < MOST; word++) {
            String shorter = WORDS.without(withoutAside(place));
            if (shorter.equals(place)) {
                return place;
            }
            place = shorter;
        }
        return place;
    }

    /** The name without brackets behind it. */
    public static String withoutAside(String name) {
        return ASIDE.without(name);
    }

    public static String withoutCommittee(String name) {
        return COMMITTEE.replaced(name, committee -> committee.group(1) == null ? "" : committee.group(1));
    }

    /** The place of any bureau, whatever its work: 石柱县 for 石柱县统计局. */
    public static String place(String office) {
        return without(BUREAU.without(office));
    }

    /** The name of its government: 黄水镇人民政府. */
    public static String government(String place) {
        return place + GOVERNMENT;
    }
}
