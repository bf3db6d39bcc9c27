package org.huibao.checking;

import java.util.List;
import org.huibao.recognition.Recognised;

/** Judges recognised documents. Checks yield findings, never throw, never stop one another. Safe for many threads. */
public final class Checking {
    private final List<Check> checks;

    /** Checking that remembers nothing: every document stands alone. */
    public Checking() {
        this(EarlierFigures.NONE);
    }

    /** Every document stands alone, but for what its units reported earlier. */
    public Checking(EarlierFigures earlier) {
        this(Checks.all(earlier));
    }

    private Checking(List<Check> checks) {
        this.checks = checks;
    }

    /** Of what comes in to rounds that are looked at as a whole: what others have reported is left to the {@link RoundLook}. */
    public static Checking atArrival(EarlierFigures earlier) {
        return new Checking(Checks.atArrival(earlier));
    }

    public Judged check(Recognised recognised) {
        Judgement judgement = new Judgement(recognised);
        recognised.tables().forEach(table -> judgement.add(CheckedTable.of(table, checks)));
        return judgement.done();
    }
}
