package org.huibao.desk.pages;

import org.jspecify.annotations.Nullable;

/**
 * What a page says after somebody acted.
 *
 * @param done whether it was done
 * @param key of the sentence: the act's word, or why it was refused
 * @param undo the number of the act where it can be undone by whoever reads this
 */
record ShownOutcome(boolean done, String key, @Nullable Long undo) {

    static ShownOutcome refused(String code) {
        return new ShownOutcome(false, "refused." + code, null);
    }

    static ShownOutcome done(String word) {
        return new ShownOutcome(true, "done." + word, null);
    }
}
