package org.huibao.reading.ods;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Formulas of OpenDocument spreadsheets, told the way Excel tells them: {@code of:=SUM([.A1:.B2];1)} is {@code SUM(A1:B2,1)}. */
final class OpenFormula {
    private static final Pattern PREFIX = Pattern.compile("^(of|oooc|msoxl)?:?=");
    private static final Pattern TOKEN = Pattern.compile("\"[^\"]*\"|\\[([^\\[\\]]*)]|;");
    private static final Pattern LOCAL =
            Pattern.compile("(?:\\$?('(?:[^']|'')*'|[^.'#]*))\\.([$A-Za-z0-9]+)(?::\\.([$A-Za-z0-9]+))?");

    private OpenFormula() {}

    static String inExcelsWords(String formula) {
        Matcher tokens = TOKEN.matcher(PREFIX.matcher(formula).replaceFirst(""));
        StringBuilder told = new StringBuilder();
        while (tokens.find()) {
            String token = tokens.group();
            String reference = tokens.group(1);
            String words = reference != null ? reference(reference) : token.equals(";") ? "," : token;
            tokens.appendReplacement(told, Matcher.quoteReplacement(words));
        }
        return tokens.appendTail(told).toString();
    }

    /** What is no place in this workbook keeps its brackets, as a place in another one has. */
    private static String reference(String reference) {
        Matcher local = LOCAL.matcher(reference);
        if (!local.matches()) {
            return "[" + reference + "]";
        }
        String sheet = local.group(1) == null || local.group(1).isEmpty() ? "" : local.group(1) + "!";
        String end = local.group(3) == null ? "" : ":" + local.group(3);
        return sheet + local.group(2) + end;
    }
}
