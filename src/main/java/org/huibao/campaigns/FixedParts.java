package org.huibao.campaigns;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.huibao.vocabulary.Campaign;
import org.huibao.vocabulary.Column;
import org.huibao.vocabulary.Round;

/**
 * What of a campaign stays as it was from its first submission on: column keys, types, units of measure, the stub and
 * the ids of rounds. Stored figures would mean something else if these changed.
 */
public interface FixedParts {
    /** Remembers nothing: every change is taken. */
    FixedParts NONE = campaign -> Optional.empty();

    /** {@link #of} the campaign as it was at its first submission; empty while there is none. Asked of the ledger. */
    Optional<String> since(String campaign);

    /** The fixed parts as text, a line each, to be kept with the first submission. */
    static String of(Campaign campaign) {
        List<String> lines = new ArrayList<>();
        lines.add("stub " + campaign.form().stub().header());
        for (Column column : campaign.form().columns()) {
            String unit = column.unit() == null ? "" : " " + column.unit();
            lines.add(column.key() + " " + column.type().name().toLowerCase(Locale.ROOT) + unit);
        }
        for (Round round : campaign.rounds()) {
            lines.add("round " + round.id());
        }
        return String.join("\n", lines);
    }

    /** The lines that differ: what is gone, and new columns; a new round changes nothing of the old ones. */
    static List<String> changes(String before, Campaign campaign) {
        List<String> old = Arrays.asList(before.split("\n"));
        List<String> now = Arrays.asList(of(campaign).split("\n"));
        List<String> changes = new ArrayList<>();
        old.stream().filter(line -> !now.contains(line)).forEach(line -> changes.add("- " + line));
        now.stream()
                .filter(line -> !old.contains(line) && !line.startsWith("round "))
                .forEach(line -> changes.add("+ " + line));
        return changes;
    }
}
