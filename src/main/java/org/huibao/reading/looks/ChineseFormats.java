package org.huibao.reading.looks;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The number formats that Excel and WPS in Chinese know by number alone (ECMA-376 part 1, 18.8.30, zh-cn). */
public final class ChineseFormats {
    private static final String MONTH = "yyyy\"年\"m\"月\"";
    private static final String DAY = "yyyy\"年\"m\"月\"d\"日\"";
    private static final String MONTH_DAY = "m\"月\"d\"日\"";
    private static final String HALF_DAY = "AM/PM h\"时\"mm\"分\"";
    private static final String HALF_DAY_SECOND = "AM/PM h\"时\"mm\"分\"ss\"秒\"";
    private static final Map<Integer, String> CODES = Map.ofEntries(
            Map.entry(27, MONTH),
            Map.entry(28, MONTH_DAY),
            Map.entry(29, MONTH_DAY),
            Map.entry(30, "m-d-yy"),
            Map.entry(31, DAY),
            Map.entry(32, "h\"时\"mm\"分\""),
            Map.entry(33, "h\"时\"mm\"分\"ss\"秒\""),
            Map.entry(34, HALF_DAY),
            Map.entry(35, HALF_DAY_SECOND),
            Map.entry(36, MONTH),
            Map.entry(50, MONTH),
            Map.entry(51, MONTH_DAY),
            Map.entry(52, MONTH),
            Map.entry(53, MONTH_DAY),
            Map.entry(54, MONTH_DAY),
            Map.entry(55, HALF_DAY),
            Map.entry(56, HALF_DAY_SECOND),
            Map.entry(57, MONTH),
            Map.entry(58, MONTH_DAY));

    private ChineseFormats() {}

    @Nullable
    public static String code(int id) {
        return CODES.get(id);
    }

    static boolean isDate(int id, String code) {
        return code.equals(CODES.get(id));
    }
}
