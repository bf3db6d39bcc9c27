package org.huibao.checking;

import java.util.List;
import org.huibao.recognition.Recognised;

/** Judges recognised documents. Checks yield findings, never throw, never stop one another. Safe for many threads. */
public final class Checking {
    private final List<Check> checks;

    /** Checking that remembers nothing: every document stands alone. */
    public Checking() {
        this(EarlierFigures.NONE, OtherReports.NONE);
    }

    public Checking(EarlierFigures earlier, OtherReports others) {
        this.checks = Checks.all(earlier, others);
    }

    public Judged check(Recognised recognised) {
        Judgement judgement = new Judgement(recognised);
        recognised.tables().forEach(table -> judgement.add(CheckedTable.of(table, checks)));
        return judgement.done();
    }
}
