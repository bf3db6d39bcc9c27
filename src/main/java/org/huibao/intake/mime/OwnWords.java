package org.huibao.intake.mime;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.huibao.lexicon.HistorySign;

/** What the sender of a mail has written: its text in one line, without the mail that it quotes. */
public final class OwnWords {
    private static final int MOST = 200;
    private static final Pattern GAP = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Cs}\\p{Z}]+");
    private static final String SIGNATURE = "-- ";

    private OwnWords() {}

    /** Its beginning; empty where the mail says nothing of its own. */
    public static String of(byte[] mail) {
        MimePieces pieces = MimePieces.of(mail);
        Stream<String> pages = pieces.pages().map(MailBody::words);
        Stream<String> plain = pieces.plain().map(OwnWords::unquoted);
        String words = Stream.concat(pages, plain)
                .map(text -> GAP.matcher(text).replaceAll(" ").strip())
                .filter(Predicate.not(String::isEmpty))
                .findFirst()
                .orElse("");
        int length = words.codePointCount(0, words.length());
        return length <= MOST ? words : words.substring(0, words.offsetByCodePoints(0, MOST)) + "…";
    }

    private static String unquoted(String text) {
        List<String> lines = text.lines().toList();
        StringBuilder own = new StringBuilder();
        for (int i = 0; i < lines.size() && !endsAt(lines, i); i++) {
            if (!lines.get(i).startsWith(">")) {
                own.append(lines.get(i)).append(' ');
            }
        }
        return own.toString();
    }

    private static boolean endsAt(List<String> lines, int at) {
        return lines.get(at).equals(SIGNATURE) || HistorySign.at(lines, at).isPresent();
    }
}
