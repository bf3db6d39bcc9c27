package org.huibao.consolidation;

import java.util.List;

/** Neighbouring lines, the last one included. */
record Run(int first, int last) {

    /** Adds a line below all others to the runs. */
    static void add(List<Run> runs, int line) {
        int end = runs.size() - 1;
        if (end >= 0 && runs.get(end).last() + 1 == line) {
            runs.set(end, new Run(runs.get(end).first(), line));
        } else {
            runs.add(new Run(line, line));
        }
    }
}
