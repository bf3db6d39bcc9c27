package org.huibao.lexicon;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What tells in the lines of a mail that another mail begins, which is answered or passed on.
 *
 * @param certain whether nothing else is meant by it
 * @param lines how many lines it takes
 * @param subject what the other mail is about, empty where that is not said
 */
public record HistorySign(Kind kind, boolean certain, int lines, String subject) {
    private static final int LONGEST = 500;
    private static final int LONGEST_HEAD = 16;
    private static final int LONGEST_SENTENCE = 3;
    private static final int SHORTEST_FOREIGN_HEAD = 3;
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0\\u2000-\\u200A\\u3000]+");
    private static final Pattern INVISIBLE = Pattern.compile("[\\u200B-\\u200F\\u2060\\uFEFF]+");
    private static final Pattern EDGE = Pattern.compile("^[\\s>*|#]+");

    /** How it is told. */
    public enum Kind {
        /** A line that announces a mail that is answered, as most programs announce those that are passed on, too. */
        ANSWERED,
        /** A line that announces a mail that is passed on. */
        PASSED_ON,
        /** Somebody wrote on some day: */
        WROTE,
        /** Who sent it, when, to whom, about what. */
        HEAD
    }

    private enum Label {
        SENDER,
        DATE,
        RECIPIENT,
        SUBJECT
    }

    /** The sign at this line, if there is one. */
    public static Optional<HistorySign> at(List<String> lines, int at) {
        String line = plain(lines.get(at));
        if (line.isEmpty()) {
            return Optional.empty();
        }
        if (MailWords.PASSED_ON_LINE.matches(line) || MailWords.PASSED_ON_BEGINNING.matches(line)) {
            return Optional.of(new HistorySign(Kind.PASSED_ON, true, 1, ""));
        }
        if (MailWords.ANSWERED_LINE.matches(line)) {
            return Optional.of(new HistorySign(Kind.ANSWERED, true, 1, ""));
        }
        return head(lines, at).or(() -> wrote(lines, at)).or(() -> doubtful(lines, at));
    }

    /** Whether the words of a cell only name a line of a head. */
    public static boolean isLabel(String cell) {
        return MailWords.LABEL.matches(plain(cell).replaceAll("[\\s:：]", ""));
    }

    /** Whether the line names the sender of a quoted mail. */
    public static boolean namesSender(String line) {
        return MailWords.SENDER.matches(plain(line));
    }

    private static Optional<HistorySign> doubtful(List<String> lines, int at) {
        String line = plain(lines.get(at));
        return MailWords.WROTE.matches(line) || MailWords.ANSWERED_BEGINNING.matches(line) || isForeignHead(lines, at)
                ? Optional.of(new HistorySign(Kind.WROTE, false, 1, ""))
                : Optional.empty();
    }

    /** Somebody's address under whatever label: with the sender's it is enough, else a day has to follow, as in a head. */
    private static boolean isForeignHead(List<String> lines, int at) {
        String first = plain(lines.get(at));
        if (!MailWords.LABELLED_SENDER.matches(first)) {
            return false;
        }
        List<String> head = lines.subList(at, Math.min(lines.size(), at + LONGEST_HEAD)).stream()
                .map(HistorySign::plain)
                .filter(line -> !line.isEmpty())
                .takeWhile(MailWords.LABELLED::matches)
                .limit(SHORTEST_FOREIGN_HEAD + 1)
                .toList();
        return MailWords.SENDER.matches(first)
                || head.size() >= SHORTEST_FOREIGN_HEAD && head.stream().anyMatch(MailWords.LABELLED_DAY::matches);
    }

    /** Mail programs break the sentence where a line is full. */
    private static Optional<HistorySign> wrote(List<String> lines, int at) {
        StringBuilder sentence = new StringBuilder();
        for (int i = at; i < Math.min(lines.size(), at + LONGEST_SENTENCE); i++) {
            String line = plain(lines.get(i));
            sentence.append(sentence.isEmpty() ? "" : " ").append(line);
            if (MailWords.WROTE_LINE.matches(sentence.toString())) {
                return Optional.of(new HistorySign(Kind.WROTE, true, i - at + 1, ""));
            }
            if (line.isEmpty() || i == at && !MailWords.WROTE_SENTENCE.in(line).lookingAt()) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static Optional<HistorySign> head(List<String> lines, int at) {
        Set<Label> labels = EnumSet.noneOf(Label.class);
        String subject = "";
        int end = at;
        boolean recipients = false;
        for (int i = at; i < Math.min(lines.size(), at + LONGEST_HEAD); i++) {
            String line = plain(lines.get(i));
            Set<Label> found = labels(line);
            boolean another = labels.contains(Label.SENDER) && found.contains(Label.SENDER);
            if (another || found.isEmpty() && !line.isEmpty() && (!recipients || i - end > 2)) {
                break;
            }
            if (!found.isEmpty()) {
                labels.addAll(found);
                end = i;
                recipients = found.contains(Label.RECIPIENT);
                subject = found.contains(Label.SUBJECT) ? afterSubject(line) : subject;
            }
        }
        boolean isHead = labels.contains(Label.SENDER) ? labels.size() > 1 : labels.size() > 2;
        return isHead ? Optional.of(new HistorySign(Kind.HEAD, true, end - at + 1, subject)) : Optional.empty();
    }

    private static String afterSubject(String line) {
        Matcher subject = MailWords.HEAD_SUBJECT.in(line);
        return subject.find() ? line.substring(subject.end()).replaceAll("^[\\s*]+", "") : "";
    }

    /** What the line's labels are, if one of them begins it. */
    private static Set<Label> labels(String line) {
        Set<Label> labels = EnumSet.noneOf(Label.class);
        if (!MailWords.HEAD_LINE.in(line).lookingAt()) {
            return labels;
        }
        add(labels, Label.SENDER, MailWords.HEAD_SENDER, line);
        add(labels, Label.DATE, MailWords.HEAD_DATE, line);
        add(labels, Label.RECIPIENT, MailWords.HEAD_RECIPIENT, line);
        add(labels, Label.SUBJECT, MailWords.HEAD_SUBJECT, line);
        return labels;
    }

    private static void add(Set<Label> labels, Label label, Expression words, String line) {
        if (words.matches(line)) {
            labels.add(label);
        }
    }

    /** The beginning of a line, its blanks alike and without what sets it in. */
    private static String plain(String line) {
        String begin = line.length() > LONGEST ? line.substring(0, LONGEST) : line;
        String visible = INVISIBLE.matcher(begin).replaceAll("");
        return EDGE.matcher(BLANKS.matcher(visible).replaceAll(" "))
                .replaceAll("")
                .strip();
    }
}
