package org.huibao.commands;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huibao.checking.Judged;
import org.huibao.vocabulary.Clue;
import org.huibao.vocabulary.DocumentState;
import org.huibao.vocabulary.Entry;
import org.huibao.vocabulary.Finding;
import org.huibao.vocabulary.Grounds;
import org.huibao.vocabulary.Match;
import org.huibao.vocabulary.Submission;

/**
 * One document after checking.
 *
 * @param file as the command shows it
 */
record Checked(String file, Judged judged) {
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

    /** Why the document's tables are what they were taken for; those of one document are one campaign's. */
    Optional<Grounds> grounds() {
        Map<String, Clue> units = new LinkedHashMap<>();
        judged.parts().forEach(part -> part.grounds().units().forEach(units::putIfAbsent));
        return judged.parts().stream()
                .map(Judged.Part::grounds)
                .findFirst()
                .map(first -> new Grounds(first.campaign(), first.round(), units));
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
