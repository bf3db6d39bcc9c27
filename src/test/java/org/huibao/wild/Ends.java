package org.huibao.wild;

import java.util.Map;
import java.util.TreeMap;
import org.huibao.fixtures.RunningService;

/** Where the mails of a mailbox have ended. */
final class Ends {
    private Ends() {}

    /** @param reason the code of what ended it, or why it was ignored, or empty */
    record End(String state, String reason) {}

    /** Those that have, by their numbers in the mailbox. */
    static Map<Integer, End> of(RunningService service) {
        Map<Integer, End> ends = new TreeMap<>();
        service.jdbc()
                .sql("SELECT mark, state, reason FROM arrivals WHERE state <> 'received'")
                .query((row, line) -> ends.put(
                        Integer.valueOf(row.getString(1).replaceAll(".*[^0-9]", "")),
                        new End(row.getString(2), String.valueOf(row.getString(3)))))
                .list();
        return ends;
    }
}
