package org.huibao.vocabulary;

import java.util.List;

/**
 * What findings of a code are made of.
 *
 * @param identifying the names of the arguments by which one is told from another
 * @param told the names of the arguments that its sentences name besides, which may change from one look to the next
 * @param cases what may be particular about it
 */
record FindingParts(List<String> identifying, List<String> told, List<FindingCase> cases) {
    /** Known by its place and these arguments. */
    static FindingParts by(String... identifying) {
        return new FindingParts(List.of(identifying), List.of(), List.of());
    }

    FindingParts told(String... names) {
        return new FindingParts(identifying, List.of(names), cases);
    }

    FindingParts in(FindingCase... of) {
        return new FindingParts(identifying, told, List.of(of));
    }
}
