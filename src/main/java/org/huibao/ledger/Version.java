package org.huibao.ledger;

import java.time.Instant;
import java.util.Comparator;
import java.util.Locale;
import org.huibao.vocabulary.Verdict;

/**
 * One 版本: a unit's submission of a round as the ledger keeps it.
 *
 * @param id given by the table of submissions
 * @param late whether it was received after what was then the round's {@code due}
 */
public record Version(long id, Key key, Verdict verdict, boolean nil, boolean late, Source source) {
    /**
     * Which version it is.
     *
     * @param round the round's id
     * @param unit the unit's official name
     * @param number counts the unit's submissions of the round from 1, returned ones included
     */
    public record Key(String campaign, String round, String unit, int number) {}

    /**
     * What brought it.
     *
     * @param receivedAt when the mail server, the folder or the desk received it
     * @param sha256 of the document that holds it
     * @param by who made that document
     */
    public record Source(Instant receivedAt, long arrival, long document, String sha256, By by) {}

    /** Whose figures they are. */
    public enum By {
        /** They came in a table. */
        TABLE,
        /** A person of the county's entered what the unit said. */
        PERSON;

        /** The word that stands in JSON and in the store. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public String campaign() {
        return key.campaign();
    }

    /** The round's id. */
    public String round() {
        return key.round();
    }

    /** The unit's official name. */
    public String unit() {
        return key.unit();
    }

    /** Counts the unit's submissions of the round from 1, returned ones included. */
    public int number() {
        return key.number();
    }

    /** When the mail server, the folder or the desk received it. */
    public Instant receivedAt() {
        return source.receivedAt();
    }

    public long arrival() {
        return source.arrival();
    }

    public long document() {
        return source.document();
    }

    /** Of the document that holds it. */
    public String sha256() {
        return source.sha256();
    }

    public By by() {
        return source.by();
    }

    /**
     * The order in which units sent them: what was received last counts, at the same moment what arrived last, whatever was
     * worked on first.
     */
    static final Comparator<Version> BY_RECEIPT = Comparator.comparing(Version::receivedAt)
            .thenComparing(Version::arrival)
            .thenComparing(Version::number);

    /** Whether it was received before something else was. */
    boolean isBefore(Instant received, long otherArrival) {
        int order = receivedAt().compareTo(received);
        return order < 0 || order == 0 && arrival() < otherArrival;
    }

    Version numbered(long id) {
        return new Version(id, key, verdict, nil, late, source);
    }
}
