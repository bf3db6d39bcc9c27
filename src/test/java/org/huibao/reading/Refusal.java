package org.huibao.reading;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Objects;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.huibao.reading.cost.ReadingRefused;
import org.huibao.vocabulary.Finding;
import org.huibao.vocabulary.FindingCase;

/** Why something was not read: the code of its finding, and the word of its case. */
final class Refusal {
    private Refusal() {}

    static String of(ThrowingCallable reading) {
        ReadingRefused refused = catchThrowableOfType(ReadingRefused.class, reading);
        Finding finding = Objects.requireNonNull(refused, "it was read").finding("x");
        FindingCase which = finding.which();
        return which == null ? finding.code().id() : finding.code().id() + " " + which.word();
    }
}
