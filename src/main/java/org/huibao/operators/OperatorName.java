package org.huibao.operators;

import java.text.Normalizer;
import java.util.Optional;

/** A name as an operator may have it: one line of 2 to 40 letters, figures, spaces, dots and hyphens; full-width ones are made narrow. */
final class OperatorName {
    private static final int LONGEST = 40;

    private OperatorName() {}

    /** The name as it is kept, or nothing where it cannot be one. */
    static Optional<String> of(String typed) {
        String name = Normalizer.normalize(typed, Normalizer.Form.NFKC).strip().replaceAll("\\s+", " ");
        boolean usable = name.codePointCount(0, name.length()) >= 2
                && name.length() <= LONGEST
                && name.codePoints().allMatch(OperatorName::mayStand)
                && name.codePoints().anyMatch(Character::isLetter);
        return usable ? Optional.of(name) : Optional.empty();
    }

    private static boolean mayStand(int letter) {
        return Character.isLetterOrDigit(letter) || " .-_@·".indexOf(letter) >= 0;
    }
}
