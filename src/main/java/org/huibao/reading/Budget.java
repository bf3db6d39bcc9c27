package org.huibao.reading;

/** What the document at hand may still cost. Not for several threads. */
final class Budget {
    /** What a string or a formula takes beside its characters. */
    private static final int OBJECT = 48;

    private final Limits limits;
    private long unpacked;
    private int cells;
    private int sheets;
    private long memory;

    Budget(Limits limits) {
        this.limits = limits;
    }

    Limits limits() {
        return limits;
    }

    void cell() {
        goOn();
        if (++cells > limits.cells()) {
            throw Refusal.tooLarge("cells", limits.cells());
        }
    }

    /** Nobody waits for a document any more whose reading was interrupted. */
    private static void goOn() {
        if (Thread.currentThread().isInterrupted()) {
            throw Refusal.unreadable("interrupted");
        }
    }

    void sheet() {
        if (++sheets > limits.sheets()) {
            throw Refusal.tooLarge("sheets", limits.sheets());
        }
    }

    void text(int characters) {
        goOn();
        memory += OBJECT + 2L * characters;
        if (memory > limits.memory()) {
            throw Refusal.tooLarge("text", limits.memory());
        }
    }

    /** A formula keeps its text, its kept value and its result. */
    void formula(int characters) {
        text(characters + 3 * OBJECT);
    }

    void unpacked(int bytes) {
        goOn();
        unpacked += bytes;
        if (unpacked > limits.unpacked()) {
            throw Refusal.unsafe("size");
        }
    }
}
