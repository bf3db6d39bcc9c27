package org.huibao.post;

/**
 * A letter on its way.
 *
 * @param wired how often it went over the wire without an answer
 */
record Outgoing(Letter letter, Envelope envelope, int wired) {
    /** Whether a copy of it may have arrived already. */
    boolean isUncertain() {
        return wired > 0;
    }
}
