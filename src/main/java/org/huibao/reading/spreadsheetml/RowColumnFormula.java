package org.huibao.reading.spreadsheetml;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;

/** Formulas of XML spreadsheets, which count rows and columns from their own cell: below it, {@code R[-1]C} is the one above. */
final class RowColumnFormula {
    private static final Pattern TOKEN = Pattern.compile(
            "\"[^\"]*\"|'[^']*'|(?<![\\p{L}\\p{N}_.])R(\\d+|\\[-?\\d+])?C(\\d+|\\[-?\\d+])?(?![\\p{L}\\p{N}_(.])");

    private RowColumnFormula() {}

    static String inExcelsWords(String formula, int row, int column) {
        Matcher tokens = TOKEN.matcher(formula.startsWith("=") ? formula.substring(1) : formula);
        StringBuilder told = new StringBuilder();
        while (tokens.find()) {
            String token = tokens.group();
            String words = token.startsWith("R") ? place(tokens.group(1), row, tokens.group(2), column) : token;
            tokens.appendReplacement(told, Matcher.quoteReplacement(words));
        }
        return tokens.appendTail(told).toString();
    }

    private static String place(@Nullable String rowText, int row, @Nullable String columnText, int column) {
        int toRow = count(rowText, row);
        int toColumn = count(columnText, column);
        return toRow < 0 || toColumn < 0 ? "#REF!" : new CellReference(toRow, toColumn, false, false).formatAsString();
    }

    private static int count(@Nullable String text, int from) {
        if (text == null) {
            return from;
        }
        boolean relative = text.startsWith("[");
        String digits = relative ? text.substring(1, text.length() - 1) : text;
        if (digits.length() > 8) {
            return -1;
        }
        return relative ? from + Integer.parseInt(digits) : Integer.parseInt(digits) - 1;
    }
}
