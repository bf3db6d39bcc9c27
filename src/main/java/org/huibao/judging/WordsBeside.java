package org.huibao.judging;

import java.util.List;
import org.huibao.checking.Judged;
import org.huibao.intake.parts.FileName;
import org.huibao.vocabulary.DocumentState;
import org.huibao.vocabulary.Finding;
import org.huibao.vocabulary.FindingCode;
import org.huibao.vocabulary.Severity;
import org.huibao.vocabulary.Tableless;

/**
 * A text without any table beside a table of the same arrival, such as 情况说明 or the notice that is answered, as a mail in
 * the mail: an enclosure, which is kept. Alone it is what was sent, and its sender is asked for the table.
 */
final class WordsBeside {
    private WordsBeside() {}

    /** The arrival with its words laid aside where one of its documents holds a table. */
    static InJudgement<JudgedDocument> aside(InJudgement<JudgedDocument> judged) {
        boolean tables = judged.documents().stream().anyMatch(one -> one.made().isTable());
        return judged.map(
                (document, one) -> tables && isWords(document.name(), one.judged()) ? aside(one.judged()) : one);
    }

    /** Whether it could be read, holds words alone, and does not call itself a table. */
    private static boolean isWords(String name, Judged judged) {
        return judged.state() == DocumentState.UNREADABLE
                && (judged.findings().stream().allMatch(WordsBeside::isMailOfWords)
                        || !FileName.isOfTable(name)
                                && judged.findings().stream()
                                        .allMatch(finding -> isOfWords(finding) || saysNothing(finding)));
    }

    private static boolean isMailOfWords(Finding finding) {
        return finding.which() instanceof Tableless instead && instead.isMailOfWords();
    }

    private static boolean isOfWords(Finding finding) {
        return finding.which() instanceof Tableless instead && instead.isFileOfWords();
    }

    /** Nothing at all, or bytes of which nobody knows what they are: nobody has to send them again, and nothing is told. */
    private static boolean saysNothing(Finding finding) {
        return finding.code() == FindingCode.EMPTY_FILE
                || finding.which() == Tableless.BINARY
                || finding.which() == Tableless.XML;
    }

    /** The words laid aside: nobody has to send anything again. */
    private static JudgedDocument aside(Judged words) {
        List<Finding> notes = words.findings().stream()
                .filter(finding -> isOfWords(finding) || isMailOfWords(finding))
                .map(finding -> finding.as(Tableless.BESIDE).weighing(Severity.NOTE))
                .toList();
        Judged aside = new Judged(DocumentState.IGNORED, List.of(), notes, List.of());
        return new JudgedDocument(aside, List.of(), InJudgement.ENCLOSURE);
    }
}
