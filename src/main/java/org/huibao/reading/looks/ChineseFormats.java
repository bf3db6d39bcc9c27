package org.huibao.reading.looks;

import java.util.Map;
import org.huibao.lexicon.FormatWords;
import org.jspecify.annotations.Nullable;

/** The number formats that Excel and WPS in Chinese know by number alone (ECMA-376 part 1, 18.8.30, zh-cn). */
public final class ChineseFormats {
    private static final Map<Integer, String> CODES = Map.ofEntries(
            Map.entry(27, FormatWords.MONTH),
            Map.entry(28, FormatWords.MONTH_DAY),
            Map.entry(29, FormatWords.MONTH_DAY),
            Map.entry(30, "m-d-yy"),
            Map.entry(31, FormatWords.DAY),
            Map.entry(32, FormatWords.MINUTE),
            Map.entry(33, FormatWords.SECOND),
            Map.entry(34, FormatWords.HALF_DAY),
            Map.entry(35, FormatWords.HALF_DAY_SECOND),
            Map.entry(36, FormatWords.MONTH),
            Map.entry(50, FormatWords.MONTH),
            Map.entry(51, FormatWords.MONTH_DAY),
            Map.entry(52, FormatWords.MONTH),
            Map.entry(53, FormatWords.MONTH_DAY),
            Map.entry(54, FormatWords.MONTH_DAY),
            Map.entry(55, FormatWords.HALF_DAY),
            Map.entry(56, FormatWords.HALF_DAY_SECOND),
            Map.entry(57, FormatWords.MONTH),
            Map.entry(58, FormatWords.MONTH_DAY));

    private ChineseFormats() {}

    @Nullable
    public static String code(int id) {
        return CODES.get(id);
    }
}
