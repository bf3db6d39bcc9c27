package org.huibao.vocabulary;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A 报送任务: one notice made machine-readable.
 *
 * @param head what the notice is, and whose it is
 * @param follows the id of the campaign in which {@code prev()} and {@code year()} look when this one has no earlier
 *     round, or null
 * @param correspondence to whom letters go, when, and in which language
 */
public record Campaign(
        Notice head,
        ZoneId zone,
        @Nullable String follows,
        List<Round> rounds,
        Correspondence correspondence,
        Form form,
        Roster roster) {
    public Campaign {
        rounds = List.copyOf(rounds);
    }

    /**
     * What is printed of the notice.
     *
     * @param number the notice's number, or null
     * @param reportingUnit printed as 填报单位 of the consolidated table
     */
    public record Notice(String id, String title, @Nullable String number, String reportingUnit, Contact contact) {}

    /**
     * What letters the campaign has.
     *
     * @param letters their language
     */
    public record Correspondence(Bureau bureau, Reminders reminders, Forwarding forwarding, Locale letters) {}

    /** Campaigns that are loaded together differ in their id; all that they hold would take long to go through. */
    @Override
    public int hashCode() {
        return id().hashCode();
    }

    public String id() {
        return head.id();
    }

    public String title() {
        return head.title();
    }

    /** The notice's number, or null. */
    public @Nullable String notice() {
        return head.number();
    }

    /** Printed as 填报单位 of the consolidated table. */
    public String reportingUnit() {
        return head.reportingUnit();
    }

    public Contact contact() {
        return head.contact();
    }

    public Bureau bureau() {
        return correspondence.bureau();
    }

    public Reminders reminders() {
        return correspondence.reminders();
    }

    public Forwarding forwarding() {
        return correspondence.forwarding();
    }

    /** The language of letters. */
    public Locale letters() {
        return correspondence.letters();
    }

    public Optional<Round> round(String id) {
        return rounds.stream().filter(round -> round.id().equals(id)).findFirst();
    }

    /** Without a round that has its dates, or without a recipient, nothing is scheduled. */
    public boolean isDraft() {
        return bureau().email().isEmpty() || rounds.stream().allMatch(Round::isDraft);
    }
}
