package org.huibao.pages;

import java.util.List;
import org.huibao.lexicon.MailWords;

/** Words that begin with 收到 and go on without a word of a table: a table below them may be the other's, whatever stands between. */
final class Receipt {
    private static final int LONGEST = 200;

    private Receipt() {}

    /** @param above what stands above a table, none of it empty */
    static boolean isIn(List<String> above) {
        return above.stream()
                        .map(line -> line.substring(0, Math.min(line.length(), LONGEST)))
                        .dropWhile(MailWords.GREETING::matches)
                        .limit(1)
                        .anyMatch(line -> MailWords.ACKNOWLEDGEMENT.matches(line) && MailWords.RECEIVED.matches(line))
                && !pointsBelow(above.get(above.size() - 1));
    }

    private static boolean pointsBelow(String line) {
        return MailWords.POINTS_BELOW.matches(line.substring(Math.max(0, line.length() - LONGEST)));
    }
}
