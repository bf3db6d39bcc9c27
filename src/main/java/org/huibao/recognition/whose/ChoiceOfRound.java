package org.huibao.recognition.whose;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.huibao.vocabulary.Campaign;
import org.huibao.vocabulary.Clue;
import org.huibao.vocabulary.Finding;
import org.huibao.vocabulary.FindingCase;
import org.huibao.vocabulary.FindingCode;
import org.huibao.vocabulary.Listing;
import org.huibao.vocabulary.Round;
import org.huibao.vocabulary.Severity;
import org.huibao.vocabulary.Special;
import org.jspecify.annotations.Nullable;

/**
 * A table's round, or the reason why it has none yet.
 *
 * @param round the round, or null where several are meant
 * @param clue what decided
 * @param findings what is to be told of the choice: with a round, what speaks against it; without, between which to choose
 */
public record ChoiceOfRound(@Nullable Round round, Clue clue, List<Finding> findings) {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    public ChoiceOfRound {
        findings = List.copyOf(findings);
    }

    static ChoiceOfRound of(Round round, Clue clue) {
        return new ChoiceOfRound(round, clue, List.of());
    }

    /** A person has to say which of these it is. */
    static ChoiceOfRound between(Collection<Round> rounds) {
        return unclear(titles(rounds));
    }

    static ChoiceOfRound unclear(String rounds) {
        return new ChoiceOfRound(
                null, Clue.of(Clue.By.TIME), List.of(Finding.of(FindingCode.ROUND_UNCLEAR, Map.of("rounds", rounds))));
    }

    /** The same round, of which a weaker clue says that it is one of others. */
    ChoiceOfRound although(Collection<Round> others, @Nullable Special which) {
        return round == null || others.isEmpty() || others.contains(round)
                ? this
                : wrong(round, titles(others), which, Severity.QUERY);
    }

    /** The same round, where the table names a period that no round has; empty for none. */
    ChoiceOfRound printedFor(String ofNone) {
        return round == null || ofNone.isEmpty() ? this : wrong(round, ofNone, null, Severity.ERROR);
    }

    /** The same round, where a file's name or a subject counts to a number that no round has; empty for none. */
    ChoiceOfRound countedAs(String number) {
        return round == null || number.isEmpty() ? this : wrong(round, number, Special.COUNTED, Severity.QUERY);
    }

    private ChoiceOfRound wrong(Round own, String found, @Nullable FindingCase which, Severity severity) {
        String expected = own.period() == null || which != null ? own.title() : own.period();
        return with(Finding.of(FindingCode.WRONG_ROUND, Map.of("found", found, "expected", expected))
                .as(which)
                .weighing(severity));
    }

    /** The same round, which has perhaps not opened at the moment. */
    ChoiceOfRound receivedAt(@Nullable Instant received, Campaign campaign) {
        Instant opens = round == null ? null : round.opens();
        return round == null || opens == null || received == null || !received.isBefore(opens)
                ? this
                : with(Finding.of(
                        FindingCode.EARLY,
                        Map.of("round", round.title(), "opens", MOMENT.format(opens.atZone(campaign.zone())))));
    }

    private ChoiceOfRound with(Finding finding) {
        List<Finding> all = new ArrayList<>(findings);
        all.add(finding);
        return new ChoiceOfRound(round, clue, all);
    }

    private static String titles(Collection<Round> rounds) {
        return Listing.of(rounds.stream().map(Round::title));
    }
}
