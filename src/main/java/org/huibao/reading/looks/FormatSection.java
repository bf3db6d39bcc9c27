package org.huibao.reading.looks;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.huibao.lexicon.FormatWords;

/**
 * One section of a number format as a picture of a number: where its digits go, and what is printed between them.
 *
 * @param places the places for digits before the point, each with the words printed before it
 * @param decimals the same after the point
 * @param last the words behind the last digit
 * @param shift by how many powers of ten the number is shown larger
 */
record FormatSection(
        List<Digit> places, List<Digit> decimals, String last, boolean grouped, int shift, boolean general) {

    /** A place for a digit: 0 always prints one, # only a significant one, ? a space in its stead. */
    private record Digit(String before, char kind) {
        String print(char digit) {
            return digit != '0' || kind == '0' ? before + digit : kind == '?' ? before + ' ' : before;
        }
    }

    static FormatSection of(String section) {
        return new Drawing(section).draw();
    }

    /** The number without its sign. */
    String show(BigDecimal number) {
        BigDecimal seen = number.abs().movePointRight(shift);
        if (general) {
            return words(places) + seen.stripTrailingZeros().toPlainString() + last;
        }
        if (places.isEmpty() && decimals.isEmpty()) {
            return last;
        }
        String plain = seen.setScale(decimals.size(), RoundingMode.HALF_UP).toPlainString();
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        return whole(whole.equals("0") ? "" : whole) + decimals(point < 0 ? "" : plain.substring(point + 1)) + last;
    }

    private static String words(List<Digit> digits) {
        return String.join("", digits.stream().map(Digit::before).toList());
    }

    /** From the right; all that the places have no room for stands in the first one. */
    private String whole(String digits) {
        StringBuilder shown = new StringBuilder();
        int left = digits.length();
        for (int i = places.size() - 1; i >= 0; i--) {
            int from = i == 0 ? 0 : Math.max(0, left - 1);
            String here = grouped(digits.substring(from, left), digits.length() - left);
            shown.insert(
                    0, here.isEmpty() ? places.get(i).print('0') : places.get(i).before() + here);
            left = from;
        }
        return shown.toString();
    }

    /** With commas, where so many digits follow. */
    private String grouped(String digits, int following) {
        StringBuilder shown = new StringBuilder(digits);
        for (int i = digits.length(); grouped && i > 0; i--) {
            int behind = following + digits.length() - i;
            if (behind > 0 && behind % 3 == 0) {
                shown.insert(i, ',');
            }
        }
        return shown.toString();
    }

    private String decimals(String digits) {
        int significant = digits.length();
        while (significant > 0 && digits.charAt(significant - 1) == '0') {
            significant--;
        }
        StringBuilder shown = new StringBuilder(decimals.isEmpty() ? "" : ".");
        for (int i = 0; i < decimals.size(); i++) {
            Digit place = decimals.get(i);
            shown.append(i < significant ? place.before() + digits.charAt(i) : place.print('0'));
        }
        return shown.toString();
    }

    /** Reads a section from left to right. */
    private static final class Drawing {
        private static final Pattern MORE_DIGITS = Pattern.compile("(?s)(?:\"[^\"]*\"|[\\\\!_*].|[^0#?.])*[0#?].*");

        private final String code;
        private final List<Digit> places = new ArrayList<>();
        private final List<Digit> decimals = new ArrayList<>();
        private final StringBuilder words = new StringBuilder();
        private boolean pointed;
        private boolean grouped;
        private boolean general;
        private int shift;
        private int at;

        Drawing(String code) {
            this.code = code;
        }

        FormatSection draw() {
            while (at < code.length()) {
                char sign = code.charAt(at++);
                switch (sign) {
                    case '"' -> words.append(upTo('"'));
                    case '\\', '!' -> words.append(next());
                    case '_' -> words.append(next().isEmpty() ? "" : " ");
                    case '*' -> next();
                    case '[' -> words.append(currency(upTo(']')));
                    case '0', '#', '?' -> digit(sign);
                    case '.' -> point();
                    case ',' -> comma();
                    case '%' -> percent();
                    case '@' -> {}
                    default -> word(sign);
                }
            }
            return new FormatSection(
                    List.copyOf(places), List.copyOf(decimals), words.toString(), grouped, shift, general);
        }

        private void digit(char kind) {
            (pointed ? decimals : places).add(new Digit(take(), kind));
        }

        private void point() {
            if (pointed) {
                words.append('.');
            }
            pointed = true;
        }

        /** Between digits it groups them, behind the last one it leaves out three more of them. */
        private void comma() {
            boolean more = MORE_DIGITS.matcher(code.substring(at)).matches();
            if (places.isEmpty()) {
                words.append(',');
            } else if (more && !pointed) {
                grouped = true;
            } else {
                shift -= 3;
            }
        }

        private void percent() {
            shift += 2;
            words.append('%');
        }

        private void word(char sign) {
            String rest = code.substring(at - 1);
            for (String name : FormatWords.GENERAL) {
                if (rest.regionMatches(true, 0, name, 0, name.length())) {
                    general = true;
                    at += name.length() - 1;
                    places.add(new Digit(take(), '#'));
                    return;
                }
            }
            words.append(sign);
        }

        private static String currency(String brackets) {
            return brackets.startsWith("$") ? brackets.substring(1).replaceFirst("-.*$", "") : "";
        }

        private String upTo(char end) {
            int found = code.indexOf(end, at);
            String text = code.substring(at, found < 0 ? code.length() : found);
            at = found < 0 ? code.length() : found + 1;
            return text;
        }

        private String next() {
            return at < code.length() ? code.substring(at, ++at) : "";
        }

        private String take() {
            String text = words.toString();
            words.setLength(0);
            return text;
        }
    }
}
