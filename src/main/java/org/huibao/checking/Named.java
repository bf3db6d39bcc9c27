package org.huibao.checking;

import org.huibao.vocabulary.Column;

/** Names as a person finds them in the table. */
final class Named {
    private Named() {}

    /** The header path without line breaks and inner space: 当月资金支出/其中:低保金. */
    static String column(Column column) {
        return String.join(
                "/",
                column.path().stream()
                        .map(header -> header.replaceAll("\\s+", ""))
                        .toList());
    }
}
