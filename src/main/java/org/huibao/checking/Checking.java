package org.huibao.checking;

import java.util.List;
import org.huibao.recognition.Recognised;

/** Judges recognised documents. Checks yield findings, never throw, never stop one another. Safe for many threads. */
public final class Checking {
    private final List<Check> checks;

    public Checking(EarlierFigures earlier) {
        this.checks = Checks.all(earlier);
    }

    public Judged check(Recognised recognised) {
        Judgement judgement = new Judgement(recognised);
        recognised.tables().forEach(table -> judgement.add(CheckedTable.of(table, checks)));
        return judgement.done();
    }
}
