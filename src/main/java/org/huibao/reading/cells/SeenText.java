package org.huibao.reading.cells;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What a person reads in a cell whose characters do not all stand there alike. What is struck out or hidden is no part of
 * it; a raised mark is no digit, unless all is raised; what is written in the colour of the paper is not read as part of
 * another figure.
 */
public final class SeenText {
    private static final Pattern FIGURE = Pattern.compile(".*\\p{N}.*", Pattern.DOTALL);
    /** Of a footnote, not a word. */
    private static final Pattern SIGN = Pattern.compile("[\\p{N}\\p{P}\\p{S}a-z\\s]*");
    /** Cents, perhaps. */
    private static final Pattern LONG = Pattern.compile("\\D*\\d\\D*\\d.*");

    private static final Pattern MEASURE = Pattern.compile(".*[A-Za-z]", Pattern.DOTALL);
    private static final String RAISED_DIGITS = "\u2070\u00B9\u00B2\u00B3\u2074\u2075\u2076\u2077\u2078\u2079";

    private final StringBuilder written = new StringBuilder();
    private final List<Integer> begins = new ArrayList<>();
    private final List<Mark> marks = new ArrayList<>();

    public void add(CharSequence text, Mark mark) {
        if (text.length() > 0) {
            begin(mark);
            written.append(text);
        }
    }

    public void add(char[] text, int from, int length, Mark mark) {
        if (length > 0) {
            begin(mark);
            written.append(text, from, length);
        }
    }

    private void begin(Mark mark) {
        if (marks.isEmpty() ? mark != Mark.PLAIN : marks.get(marks.size() - 1) != mark) {
            if (marks.isEmpty() && written.length() > 0) {
                begins.add(0);
                marks.add(Mark.PLAIN);
            }
            begins.add(written.length());
            marks.add(mark);
        }
    }

    public void clear() {
        written.setLength(0);
        begins.clear();
        marks.clear();
    }

    /** A new line, unless nothing stands above. */
    public void line() {
        if (written.length() > 0) {
            written.append('\n');
        }
    }

    public boolean isEmpty() {
        return written.length() == 0;
    }

    /** Whether something that is written there is not read. */
    public boolean hasMarks() {
        return !marks.isEmpty();
    }

    /** Whether all that stands there is written in the colour of the paper. */
    public boolean isFaint() {
        boolean faint = false;
        for (int i = 0; i < marks.size(); i++) {
            boolean says = !run(i).isBlank() && !marks.get(i).isGone();
            if (says && marks.get(i) != Mark.FAINT) {
                return false;
            }
            faint |= says;
        }
        return faint;
    }

    public String read() {
        return marks.isEmpty() ? written.toString() : seen();
    }

    /** What stands there struck out, piece by piece; empty where nothing does. */
    public String struck() {
        StringBuilder struck = new StringBuilder();
        for (int i = 0; i < marks.size(); i++) {
            if (marks.get(i) == Mark.STRUCK && !run(i).isBlank()) {
                struck.append(struck.length() == 0 ? "" : " ").append(run(i).strip());
            }
        }
        return struck.toString();
    }

    private String seen() {
        boolean beside = false;
        for (int i = 0; i < marks.size(); i++) {
            beside |= marks.get(i) == Mark.PLAIN && !run(i).isBlank();
        }
        StringBuilder read = new StringBuilder();
        boolean apart = false;
        for (int i = 0; i < marks.size(); i++) {
            Mark mark = marks.get(i);
            String run = run(i);
            if (mark.isGone()) {
                run = run.contains("\n") ? "\n" : "";
            } else if (beside && mark != Mark.PLAIN) {
                boolean parts = parts(mark, run);
                read.append(parts && read.length() > 0 ? "\n" : "");
                run = mark == Mark.RAISED ? sign(run, read) : parts ? run : "";
                apart |= parts;
            } else if (apart && !run.isBlank()) {
                read.append('\n');
                apart = false;
            }
            read.append(run);
        }
        return read.toString();
    }

    /** What may be a figure of its own, or a part of one: it stands apart, so that neither is taken unseen. */
    private static boolean parts(Mark mark, String run) {
        return mark == Mark.FAINT
                ? FIGURE.matcher(run).matches()
                : SIGN.matcher(run).matches() && LONG.matcher(run).matches();
    }

    /** Raised digits behind a letter make a measure (m², CO₂) another one; elsewhere they are the mark of a footnote. */
    private static String sign(String run, StringBuilder before) {
        if (!SIGN.matcher(run).matches() || LONG.matcher(run).matches()) {
            return run;
        }
        if (!MEASURE.matcher(before).matches()) {
            return "";
        }
        StringBuilder raised = new StringBuilder();
        run.chars().forEach(c -> raised.append(c >= '0' && c <= '9' ? RAISED_DIGITS.charAt(c - '0') : (char) c));
        return raised.toString();
    }

    private String run(int index) {
        int end = index + 1 < begins.size() ? begins.get(index + 1) : written.length();
        return written.substring(begins.get(index), end);
    }
}
