package org.huibao.recognition.words;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The ways in which people say that there is no figure. None of them is 0. */
public enum AbsenceWords {
    /** The indicator does not apply: a stroke, 不涉及. */
    NOT_APPLICABLE,
    /** A word that is no figure: 无, 同上. Whether 0 is meant, only the sender knows. */
    NO_FIGURE,
    /** Something does stand there. */
    SOMETHING;

    private static final Pattern STROKES = Pattern.compile("[/\\\\\\-–—―─━ー_﹣|]+");
    private static final Set<String> DO_NOT_APPLY = Set.of(
            "不涉及", "未涉及", "无涉及", "不适用", "不填", "不需填", "n/a", "na", "不存在此项", "无此项", "无此项工作", "无此业务", "*", "×", "x");
    private static final Set<String> NO_FIGURES = Set.of(
            "无", "没有", "暂无", "同上", "同前", "同左", "同右", "〃", "″", "\"", "''", "”", "空", "空白", "略", "缺", "暂缺", "未报", "待报",
            "待定", "待核", "待补", "未统计", "暂未统计", "不详", "未知", "不清楚", "不明", "见附件", "见备注", "null", "none", "nil", "nan", "?",
            "??", "???", "…", "……", "...");

    /** Judges a text in which space and wide forms have been tidied. */
    public static AbsenceWords in(String close) {
        String words = close.toLowerCase(Locale.ROOT);
        String bare = words.matches("\\(.*\\)") ? words.substring(1, words.length() - 1) : words;
        if (STROKES.matcher(bare).matches() || DO_NOT_APPLY.contains(bare)) {
            return NOT_APPLICABLE;
        }
        return NO_FIGURES.contains(bare.replaceAll("[。.]$", "")) ? NO_FIGURE : SOMETHING;
    }
}
