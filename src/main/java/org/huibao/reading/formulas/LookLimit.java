package org.huibao.reading.formulas;

/** How often the formulas of a workbook may look at cells, so that a made-up one cannot keep us for hours. */
final class LookLimit {
    private static final int MOST = 20_000_000;
    /** What computing a formula costs beside its reads. */
    private static final int FORMULA = 50;

    private int done;

    /** A formula cannot be computed after all. */
    static final class NoResult extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NoResult(String why) {
            super(why, null, false, false);
        }
    }

    void one() {
        if (++done > MOST) {
            throw new NoResult("too much to compute");
        }
    }

    void formula() {
        done += FORMULA;
    }

    boolean exhausted() {
        return done > MOST;
    }
}
