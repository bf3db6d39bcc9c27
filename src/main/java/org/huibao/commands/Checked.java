package org.huibao.commands;

import java.util.List;
import java.util.Map;
import org.huibao.checking.Judged;
import org.huibao.checking.WordsBeside;
import org.huibao.reading.Contents;
import org.huibao.vocabulary.DocumentState;
import org.huibao.vocabulary.Entry;
import org.huibao.vocabulary.Finding;
import org.huibao.vocabulary.FindingCode;
import org.huibao.vocabulary.Match;
import org.huibao.vocabulary.Submission;

/**
 * One document after checking.
 *
 * @param file as the command shows it
 */
record Checked(String file, Judged judged) {

    /** A document of which nothing could be had. */
    static Checked unreadable(String file, Finding why) {
        return new Checked(file, new Judged(DocumentState.UNREADABLE, List.of(), List.of(why), List.of()));
    }

    /** A picture or a scan that lies beside a table. */
    static Checked enclosure(String file) {
        return new Checked(file, new Judged(DocumentState.IGNORED, List.of(), List.of(), List.of()));
    }

    /** The same words as something that lies beside a table. */
    Checked aside() {
        return new Checked(file, WordsBeside.aside(judged));
    }

    static Checked of(String file, Contents.Unreadable contents) {
        return unreadable(file, contents.why());
    }

    DocumentState state() {
        return judged.state();
    }

    /** Whether a clerk has to do something about it before it counts. */
    boolean isWanting() {
        return switch (state()) {
            case RETURNED, UNCLAIMED, UNREADABLE -> true;
            case RECEIVED, QUERIED, ACCEPTED, DUPLICATE, IGNORED -> false;
        };
    }

    /** Whether there was too little memory for it, alone or beside others. */
    boolean wantedMemory() {
        return findings().stream()
                .anyMatch(finding -> finding.code() == FindingCode.TOO_LARGE
                        && "memory".equals(finding.arguments().get("what")));
    }

    List<Finding> findings() {
        return judged.findings();
    }

    List<Submission> submissions() {
        return judged.parts().stream()
                .flatMap(part -> part.submissions().stream())
                .toList();
    }

    List<Match> mapping() {
        return judged.parts().stream().flatMap(part -> part.mapping().stream()).toList();
    }

    /** The overall total row of the document's first table that has one. */
    Map<String, Entry> totals() {
        return judged.parts().stream()
                .map(Judged.Part::totals)
                .filter(totals -> !totals.isEmpty())
                .findFirst()
                .orElse(Map.of());
    }
}
