package org.huibao.crash;

import java.util.ArrayList;
import java.util.List;

/** Compares what was fed with what is found; it knows the product's tables, but none of its code. */
final class LedgerChecker {
    private LedgerChecker() {}

    /** What is lost, doubled or unlike what was sent; nothing where all is well. */
    static List<String> problems(Fed fed, Found found) {
        List<String> problems = new ArrayList<>();
        new ArrivalsChecked(fed, found, problems).check();
        new FiguresChecked(fed, found, problems).check();
        new LettersChecked(fed, found, problems).check();
        new ReportsChecked(fed, found, problems).check();
        return problems;
    }
}
