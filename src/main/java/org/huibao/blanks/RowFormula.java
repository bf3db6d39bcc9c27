package org.huibao.blanks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A spreadsheet's formula over cells of its own row, as a rule writes it. */
final class RowFormula {
    private static final Pattern SUM = Pattern.compile("(?i)SUM\\(([^()]*)\\)");
    private static final Pattern REFERENCE =
            Pattern.compile("\\$?([A-Z]{1,3})\\$?(\\d+)(?::\\$?([A-Z]{1,3})\\$?(\\d+))?");
    private static final Pattern PLAIN = Pattern.compile("[^A-Za-z!'\"&%^<>=]*");
    private static final Pattern WHOLE = Pattern.compile("(?<![\\w.])(\\d+)(?![\\w.])");

    private RowFormula() {}

    /** Empty where it speaks of other rows, of unknown columns, or says more than arithmetic. */
    static Optional<String> inNames(String formula, int row, IntFunction<Optional<String>> names) {
        Matcher sums = SUM.matcher(formula);
        String added = sums.replaceAll(
                sum -> "(" + Matcher.quoteReplacement(sum.group(1).replace(",", "+")) + ")");
        if (!PLAIN.matcher(REFERENCE.matcher(added).replaceAll("")).matches()) {
            return Optional.empty();
        }
        StringBuilder named = new StringBuilder();
        Matcher references = REFERENCE.matcher(added);
        int at = 0;
        while (references.find()) {
            Optional<String> columns = columns(references, row, names);
            if (columns.isEmpty()) {
                return Optional.empty();
            }
            named.append(WHOLE.matcher(added.substring(at, references.start())).replaceAll("$1.0"))
                    .append(columns.get());
            at = references.end();
        }
        named.append(WHOLE.matcher(added.substring(at)).replaceAll("$1.0"));
        return at == 0 ? Optional.empty() : Optional.of(named.toString());
    }

    private static Optional<String> columns(Matcher reference, int row, IntFunction<Optional<String>> names) {
        boolean range = reference.group(3) != null;
        if (Integer.parseInt(reference.group(2)) != row + 1
                || range && Integer.parseInt(reference.group(4)) != row + 1) {
            return Optional.empty();
        }
        int first = number(reference.group(1));
        int last = range ? number(reference.group(3)) : first;
        List<String> found = new ArrayList<>();
        for (int column = first; column <= last; column++) {
            Optional<String> name = names.apply(column);
            if (name.isEmpty()) {
                return Optional.empty();
            }
            found.add(name.get());
        }
        return Optional.of(String.join(" + ", found));
    }

    private static int number(String letters) {
        int number = 0;
        for (char letter : letters.toCharArray()) {
            number = number * 26 + letter - 'A' + 1;
        }
        return number - 1;
    }
}
