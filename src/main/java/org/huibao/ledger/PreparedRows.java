package org.huibao.ledger;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.huibao.judging.InJudgement;
import org.huibao.judging.JudgedDocument;
import org.huibao.vocabulary.Row;

/** The rows of an arrival's tables as texts, made before its turn to write comes: all others wait for whoever writes. */
final class PreparedRows {
    private final Map<List<Row>, List<String>> texts = new IdentityHashMap<>();

    private PreparedRows() {}

    static PreparedRows of(InJudgement<JudgedDocument> judged) {
        PreparedRows prepared = new PreparedRows();
        judged.documents().stream()
                .flatMap(one -> one.made().judged().parts().stream())
                .flatMap(part -> part.submissions().stream())
                .forEach(submission -> prepared.texts.computeIfAbsent(submission.rows(), TableRows::texts));
        return prepared;
    }

    /** The texts of these very rows. */
    List<String> of(List<Row> rows) {
        List<String> prepared = texts.get(rows);
        return prepared == null ? TableRows.texts(rows) : prepared;
    }
}
