package org.huibao.checking;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huibao.vocabulary.DocumentState;
import org.huibao.vocabulary.Finding;
import org.huibao.vocabulary.FindingCode;
import org.huibao.vocabulary.Severity;

/**
 * A text without any table beside a table of the same arrival, such as 情况说明: an enclosure, which is kept. Alone it is
 * what was sent, and its sender is asked for the table.
 */
public final class WordsBeside {
    private static final Set<String> CARRIERS = Set.of("text", "html", "docx");

    private WordsBeside() {}

    /** Whether a table was recognised in it, whatever became of its figures. */
    public static boolean isTable(Judged judged) {
        return !judged.parts().isEmpty();
    }

    /** Whether it could be read and holds words alone. */
    public static boolean isWords(Judged judged) {
        return judged.state() == DocumentState.UNREADABLE
                && judged.findings().stream()
                        .allMatch(finding -> finding.code() == FindingCode.NOT_A_TABLE
                                && CARRIERS.contains(finding.arguments().getOrDefault("format", "")));
    }

    /** The words laid aside: nobody has to send anything again. */
    public static Judged aside(Judged words) {
        List<Finding> notes = words.findings().stream()
                .map(finding -> Finding.of(
                                finding.code(),
                                Map.of("file", finding.arguments().getOrDefault("file", ""), "case", "beside"))
                        .weighing(Severity.NOTE))
                .toList();
        return new Judged(DocumentState.IGNORED, List.of(), notes, List.of());
    }
}
