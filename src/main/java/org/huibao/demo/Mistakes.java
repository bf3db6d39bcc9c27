package org.huibao.demo;

import java.util.Optional;

/** Who makes which mistake in which round. */
final class Mistakes {
    private Mistakes() {}

    /** The key of a sentence about what is odd in what the township sends, or nothing. */
    static Optional<String> remark(int number, int round) {
        return switch (number) {
            case Roles.WRITES_NUMBERS_AS_TEXT -> Optional.of("remark.text");
            case Roles.MISCOUNTS -> round == 0 ? Optional.of("remark.total") : Optional.empty();
            case Roles.FORGETS_WHAT_IT_SAID -> round == 1 ? Optional.of("remark.less") : Optional.empty();
            case Roles.IS_LATE -> round == 0 ? Optional.of("remark.late") : Optional.empty();
            default -> Optional.empty();
        };
    }

    static MadeMistake of(int number, int round) {
        if (number == Roles.WRITES_NUMBERS_AS_TEXT) {
            return MadeMistake.NUMBERS_AS_TEXT;
        }
        return number == Roles.MISCOUNTS && round == 0 ? MadeMistake.WRONG_TOTAL : MadeMistake.NONE;
    }
}
