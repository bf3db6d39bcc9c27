package org.huibao.recognition.whose;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huibao.vocabulary.Campaign;
import org.huibao.vocabulary.Clue;
import org.huibao.vocabulary.ReportingUnit;
import org.huibao.vocabulary.Round;
import org.huibao.vocabulary.Special;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the round that a table belongs to: what a person said, else what can be read, else the blank in which it stands, else the letter of ours that its mail
 * answers, else the time. Clues of equal rank that differ decide nothing; a weaker one that contradicts is told.
 */
public final class RoundChoice {
    private static final Clue BY_TIME = Clue.of(Clue.By.TIME);

    private final Clock clock;
    private final RoundMemory memory;

    public RoundChoice(Clock clock, RoundMemory memory) {
        this.clock = clock;
        this.memory = memory;
    }

    /**
     * @param printed what stands above the table, and its sheet's name
     * @param units whose the table is
     */
    public ChoiceOfRound choose(Campaign campaign, List<String> printed, Clues clues, Set<ReportingUnit> units) {
        RoundEvidence read = RoundEvidence.of(campaign, printed, clues);
        return byRank(campaign, read, clues, units).receivedAt(clues.received(), campaign);
    }

    private ChoiceOfRound byRank(Campaign campaign, RoundEvidence read, Clues clues, Set<ReportingUnit> units) {
        Optional<Round> chosen = Optional.ofNullable(clues.round()).flatMap(campaign::round);
        if (chosen.isPresent()) {
            // who chose has seen what the mail answers, and not always what the table says
            ChoiceOfRound told =
                    ChoiceOfRound.of(chosen.get(), Clue.of(Clue.By.PERSON)).printedFor(read.ofNone());
            ChoiceOfRound all = told.findings().isEmpty() ? told.although(read.named(), null) : told;
            return all.findings().isEmpty() ? all.although(stamped(campaign, clues), Special.STAMP) : all;
        }
        if (clues.round() != null || read.isContradictory()) {
            return ChoiceOfRound.unclear(read.told());
        }
        Set<Round> thread = clues.conversation().rounds(campaign);
        if (read.only().isPresent()) {
            return ChoiceOfRound.of(read.only().get(), read.clue())
                    .although(stamped(campaign, clues), Special.STAMP)
                    .although(thread, Special.THREAD)
                    .countedAs(read.counted());
        }
        Optional<Round> made = stamped(campaign, clues).stream().findFirst();
        if (made.isPresent()) {
            return told(ChoiceOfRound.of(made.get(), Clue.of(Clue.By.STAMP)).although(thread, Special.THREAD), read);
        }
        Instant at = clues.received() == null ? clock.instant() : clues.received();
        ChoiceOfRound rest = thread.isEmpty()
                ? byTime(campaign, clues.received(), units)
                : byThread(campaign, inOrder(campaign, thread), at, units);
        return told(rest, read);
    }

    /** The same round, where what can be read names none, and perhaps one that there is not. */
    private static ChoiceOfRound told(ChoiceOfRound choice, RoundEvidence read) {
        return read.ofNone().isEmpty() ? choice.countedAs(read.counted()) : choice.printedFor(read.ofNone());
    }

    /** The round for which the blank was made in which the table stands, if it is one of ours. */
    private static Set<Round> stamped(Campaign campaign, Clues clues) {
        Stamp stamp = clues.stamp();
        return stamp == null ? Set.of() : stamp.roundIn(campaign).map(Set::of).orElse(Set.of());
    }

    /** An old conversation is taken up again for whatever there is to send. */
    private ChoiceOfRound byThread(Campaign campaign, List<Round> thread, Instant at, Set<ReportingUnit> units) {
        Round first = thread.get(0);
        if (thread.size() > 1) {
            return ChoiceOfRound.between(thread);
        }
        if (!memory.isForwarded(campaign, first)) {
            return ChoiceOfRound.of(first, Clue.of(Clue.By.THREAD));
        }
        List<Round> owed = alive(campaign, at).stream()
                .filter(round -> owes(campaign, round, units))
                .toList();
        if (owed.isEmpty()) {
            return ChoiceOfRound.of(first, Clue.of(Clue.By.THREAD));
        }
        List<Round> either = new ArrayList<>(thread);
        either.addAll(owed);
        return ChoiceOfRound.between(inOrder(campaign, either));
    }

    private ChoiceOfRound byTime(Campaign campaign, @Nullable Instant received, Set<ReportingUnit> units) {
        List<Round> rounds = campaign.rounds();
        List<Round> opened = opened(campaign, received == null ? clock.instant() : received);
        if (opened.isEmpty()) {
            return ChoiceOfRound.of(rounds.get(0), BY_TIME);
        }
        Round last = opened.get(opened.size() - 1);
        List<Round> alive = received == null ? List.of() : alive(campaign, received);
        if (alive.size() < 2) {
            return ChoiceOfRound.of(alive.isEmpty() ? last : alive.get(0), BY_TIME);
        }
        boolean owes = alive.stream().limit(alive.size() - 1L).anyMatch(earlier -> owes(campaign, earlier, units));
        return owes ? ChoiceOfRound.between(alive) : ChoiceOfRound.of(alive.get(alive.size() - 1), BY_TIME);
    }

    private boolean owes(Campaign campaign, Round round, Set<ReportingUnit> units) {
        return units.stream().anyMatch(unit -> !memory.hasValid(campaign, round, unit));
    }

    /** The rounds that have opened, and whose report has not left. */
    private List<Round> alive(Campaign campaign, Instant at) {
        return opened(campaign, at).stream()
                .filter(round -> !memory.isForwarded(campaign, round))
                .toList();
    }

    private static List<Round> opened(Campaign campaign, Instant at) {
        return campaign.rounds().stream().filter(round -> isOpened(round, at)).toList();
    }

    private static List<Round> inOrder(Campaign campaign, Collection<Round> rounds) {
        return rounds.stream()
                .sorted(Comparator.comparing(campaign.rounds()::indexOf))
                .toList();
    }

    private static boolean isOpened(Round round, Instant at) {
        Instant opens = round.opens();
        return opens != null && !opens.isAfter(at);
    }
}
