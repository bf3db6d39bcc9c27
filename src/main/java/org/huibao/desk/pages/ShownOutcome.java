package org.huibao.desk.pages;

import org.huibao.acts.Outcome;

/**
 * What a page says after somebody acted.
 *
 * @param done whether it was done
 * @param key of the sentence: the act's word, or why it was refused
 */
record ShownOutcome(boolean done, String key) {

    static ShownOutcome of(Outcome outcome) {
        return outcome instanceof Outcome.Refused refused
                ? new ShownOutcome(false, "refused." + refused.code())
                : new ShownOutcome(
                        true, "done." + ((Outcome.Done) outcome).act().kind().word());
    }
}
