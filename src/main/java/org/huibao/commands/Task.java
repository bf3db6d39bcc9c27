package org.huibao.commands;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.huibao.vocabulary.Campaign;
import org.huibao.vocabulary.ReportingUnit;
import org.huibao.vocabulary.Round;
import org.jspecify.annotations.Nullable;

/**
 * What the files of one command are held against.
 *
 * @param round the round that was chosen, or null where the files themselves tell
 * @param unit the unit that was chosen, or null where the files themselves tell
 */
record Task(
        Campaign campaign, @Nullable String round, @Nullable ReportingUnit unit) {

    /** The round that was chosen, else the one that was opened last, else the first. */
    Round roundOrLastOpened(Clock clock) {
        List<Round> rounds = campaign.rounds();
        return rounds.stream()
                .filter(candidate -> candidate.id().equals(round))
                .findFirst()
                .or(() -> rounds.stream()
                        .filter(candidate -> !opens(candidate).isAfter(clock.instant()))
                        .max(Comparator.comparing(Task::opens)))
                .orElseGet(() -> rounds.get(0));
    }

    private static Instant opens(Round round) {
        Instant opens = round.opens();
        return opens == null ? Instant.MAX : opens;
    }
}
