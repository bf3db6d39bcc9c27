package org.huibao.reading.cost;

import org.huibao.vocabulary.Limit;

/** What the document at hand may still cost. Not for several threads. */
public final class Budget {
    /** What a string or a formula takes beside its characters. */
    private static final int OBJECT = 48;

    private final Limits limits;
    private long unpacked;
    private int cells;
    private int sheets;
    private long memory;

    public Budget(Limits limits) {
        this.limits = limits;
    }

    public Limits limits() {
        return limits;
    }

    public void cell() {
        goOn();
        if (++cells > limits.cells()) {
            throw ReadingRefused.tooLarge(Limit.CELLS, limits.cells());
        }
    }

    /** Nobody waits for a document any more whose reading was interrupted. */
    private static void goOn() {
        if (Thread.currentThread().isInterrupted()) {
            throw ReadingRefused.unreadable("interrupted");
        }
    }

    public void sheet() {
        if (++sheets > limits.sheets()) {
            throw ReadingRefused.tooLarge(Limit.SHEETS, limits.sheets());
        }
    }

    public void text(int characters) {
        goOn();
        memory += OBJECT + 2L * characters;
        if (memory > limits.memory()) {
            throw ReadingRefused.tooLarge(Limit.TEXT, limits.memory());
        }
    }

    /** A formula keeps its text, its kept value and its result. */
    public void formula(int characters) {
        text(characters + 3 * OBJECT);
    }

    public void unpacked(int bytes) {
        goOn();
        unpacked += bytes;
        if (unpacked > limits.unpacked()) {
            throw ReadingRefused.unsafe("size");
        }
    }
}
