package org.huibao.vocabulary;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A 报送任务: one notice made machine-readable.
 *
 * @param notice the notice's number, or null
 * @param reportingUnit printed as 填报单位 of the consolidated table
 * @param follows the id of the campaign in which {@code prev()} and {@code year()} look when this one has no earlier
 *     round, or null
 * @param letters the language of letters
 */
public record Campaign(
        String id,
        String title,
        @Nullable String notice,
        ZoneId zone,
        String reportingUnit,
        Contact contact,
        @Nullable String follows,
        List<Round> rounds,
        Bureau bureau,
        Reminders reminders,
        Forwarding forwarding,
        Locale letters,
        Form form,
        Roster roster) {
    public Campaign {
        rounds = List.copyOf(rounds);
    }

    public Optional<Round> round(String id) {
        return rounds.stream().filter(round -> round.id().equals(id)).findFirst();
    }

    /** Without a round that has its dates, or without a recipient, nothing is scheduled. */
    public boolean isDraft() {
        return bureau.email().isEmpty() || rounds.stream().allMatch(Round::isDraft);
    }
}
