package org.huibao.reading.formulas;

import java.util.Locale;
import java.util.regex.Pattern;

/** Whether a formula speaks of something outside its own workbook: another file, an address, another program. */
public final class OtherFiles {
    private static final Pattern ASKING =
            Pattern.compile("\\b(WEBSERVICE|RTD|FILTERXML|IMAGE|STOCKHISTORY|DDE|SQL\\.REQUEST|CALL)\\s*\\(");

    private OtherFiles() {}

    public static boolean isNamedIn(String formula) {
        boolean quoted = false;
        boolean sheetName = false;
        int brackets = 0;
        StringBuilder bare = new StringBuilder(formula.length());
        for (int i = 0; i < formula.length(); i++) {
            char c = formula.charAt(i);
            if (c == '"' && !sheetName) {
                quoted = !quoted;
            } else if (c == '\'' && !quoted && brackets == 0) {
                sheetName = !sheetName;
            } else if (c == '[' && !quoted) {
                if (sheetName || brackets == 0 && !isPartOfName(formula, i - 1)) {
                    return true;
                }
                brackets++;
            } else if (c == ']' && !quoted) {
                brackets--;
            } else if (c == '|' && !quoted) {
                return true;
            } else if (!quoted) {
                bare.append(c);
            }
        }
        return ASKING.matcher(bare.toString().toUpperCase(Locale.ROOT)).find();
    }

    /** A bracket behind a name holds the column of a table in this workbook. */
    private static boolean isPartOfName(String formula, int at) {
        return at >= 0 && (Character.isLetterOrDigit(formula.charAt(at)) || formula.charAt(at) == '_');
    }
}
