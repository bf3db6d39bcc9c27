package org.huibao.pages;

import java.util.List;
import org.huibao.lexicon.MailWords;

/** Words that begin with 收到 and go on without a word of a table: a table below them may be the other's, whatever stands between. */
final class Receipt {
    private Receipt() {}

    /** @param above what stands above a table, none of it empty */
    static boolean isIn(List<String> above) {
        return above.stream()
                        .dropWhile(MailWords.GREETING::matches)
                        .limit(1)
                        .anyMatch(line -> MailWords.ACKNOWLEDGEMENT.matches(line) && MailWords.RECEIVED.matches(line))
                && !MailWords.POINTS_BELOW.matches(above.get(above.size() - 1));
    }
}
