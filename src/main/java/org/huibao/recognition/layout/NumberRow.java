package org.huibao.recognition.layout;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import org.huibao.lexicon.AbsenceWords;
import org.huibao.lexicon.HeadWords;
import org.huibao.lexicon.PlainText;

/** A row of a table's head that numbers the columns: 甲 1 2 3=1+2. */
public final class NumberRow {
    /** A row of cells. */
    public interface Cells {
        int columns();

        /** What stands in the cell itself. */
        String text(int column);
    }

    private NumberRow() {}

    /** The column numbers of the row by column, if it holds nothing else. */
    public static Map<Integer, String> of(Cells row) {
        Map<Integer, String> numbers = new HashMap<>();
        int digits = 0;
        int codes = 0;
        String before = "";
        boolean rising = true;
        boolean named = false;
        for (int column = 0; column < row.columns(); column++) {
            String plain = PlainText.of(row.text(column));
            Matcher number = HeadWords.NUMBER.in(plain);
            if (plain.isEmpty() || HeadWords.BESIDE_NUMBERS.matches(plain)) {
                named |= !plain.isEmpty();
            } else if (number.matches()) {
                String stated = number.group("number");
                numbers.put(column, stated);
                digits += Character.isDigit(stated.charAt(0)) ? 1 : 0;
                rising &= before.isEmpty() || compare(before, stated) < 0;
                before = Character.isDigit(stated.charAt(0)) ? stated : before;
            } else if (HeadWords.CODE.matches(plain)) {
                numbers.put(column, plain);
                codes++;
            } else if (!AbsenceWords.isDash(plain)) {
                return Map.of();
            }
        }
        if (codes > 0) {
            return named && Set.copyOf(numbers.values()).size() == numbers.size() ? numbers : Map.of();
        }
        // A sender who moves columns moves their numbers along: beside a word they need not rise, only differ.
        boolean told = named
                ? rising || Set.copyOf(numbers.values()).size() == numbers.size()
                : rising && digits >= 3 && startsAtOne(numbers);
        return told && digits > 0 ? numbers : Map.of();
    }

    /** Without a word beside them, numbers are column numbers only if they begin as column numbers do. */
    private static boolean startsAtOne(Map<Integer, String> numbers) {
        return numbers.containsValue("1") && numbers.containsValue("2") && numbers.containsValue("3");
    }

    private static int compare(String one, String other) {
        return Integer.compare(whole(one), whole(other));
    }

    private static int whole(String number) {
        return Integer.parseInt(number.split("[.-]")[0]);
    }
}
