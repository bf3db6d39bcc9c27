package org.huibao.checking;

import org.huibao.lexicon.PlainText;
import org.huibao.vocabulary.Column;

/** Names as a person finds them in the table. */
final class Named {
    private Named() {}

    /** The header path in one line: 当月资金支出/其中:低保金. */
    static String column(Column column) {
        return String.join("/", column.path().stream().map(PlainText::inOneLine).toList());
    }
}
