package org.huibao.checking;

import java.util.List;
import org.huibao.recognition.Recognised;
import org.huibao.vocabulary.DocumentState;

/** Judges recognised documents. Checks yield findings, never throw, never stop one another. Safe for many threads. */
public final class Checking {
    private final EarlierFigures earlier;

    public Checking(EarlierFigures earlier) {
        this.earlier = earlier;
    }

    public Judged check(Recognised recognised) {
        return new Judged(DocumentState.UNCLAIMED, List.of(), recognised.findings(), List.of());
    }
}
