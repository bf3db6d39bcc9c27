package org.huibao.recognition.whose;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import org.huibao.lexicon.Period;
import org.huibao.lexicon.PeriodWords;
import org.huibao.lexicon.WrittenNumber;
import org.huibao.vocabulary.Campaign;
import org.huibao.vocabulary.ReportingUnit;
import org.huibao.vocabulary.Round;
import org.jspecify.annotations.Nullable;

/** Chooses the round that a table belongs to: what a person said, else what the document says, else the time. */
public final class RoundChoice {
    private final Clock clock;
    private final RoundMemory memory;

    /**
     * A choice, or the reason why none can be made.
     *
     * @param round the round, or null where several are meant
     * @param named the rounds that the document names
     * @param otherPeriod a period that no round has, as the title names it; empty for none
     */
    public record Chosen(@Nullable Round round, Set<Round> named, String otherPeriod) {}

    public RoundChoice(Clock clock, RoundMemory memory) {
        this.clock = clock;
        this.memory = memory;
    }

    public Chosen choose(Campaign campaign, List<String> words, Clues clues, Set<ReportingUnit> units) {
        Set<Round> named = new LinkedHashSet<>();
        words.stream()
                .filter(text -> !PeriodWords.DATE_LINE.matches(text))
                .forEach(text -> named.addAll(named(campaign, text)));
        String other = named.isEmpty() ? otherPeriod(campaign, words) : "";
        if (named.isEmpty() && other.isEmpty()) {
            other = otherOrdinal(campaign, words, clues);
        }
        if (clues.round() != null) {
            return new Chosen(campaign.round(clues.round()).orElse(null), named, other);
        }
        if (!named.isEmpty()) {
            return new Chosen(named.size() == 1 ? named.iterator().next() : null, named, "");
        }
        return byTime(campaign, clues.received(), units, other);
    }

    private static Set<Round> named(Campaign campaign, String text) {
        Set<Round> named = new LinkedHashSet<>();
        String plain = WrittenNumber.withHanOrdinals(withoutRevision(text));
        for (Round round : campaign.rounds()) {
            String title = WrittenNumber.withHanOrdinals(Period.spelled(round.title()));
            boolean byTitle = title.length() >= 2 && campaign.rounds().size() > 1 && says(plain, title);
            boolean byPeriod = round.period() != null
                    && Period.in(text).filter(period -> fits(round, period)).isPresent();
            if (byTitle || byPeriod) {
                named.add(round);
            }
        }
        named.removeIf(round -> named.stream()
                .anyMatch(other -> other.title().length() > round.title().length()
                        && other.title().contains(round.title())));
        return named;
    }

    private static String withoutRevision(String text) {
        return PeriodWords.REVISION.without(Period.spelled(text));
    }

    /** Whether the text holds the title, and not as the end of a longer number: 2月 does not stand in 12月. */
    private static boolean says(String plain, String title) {
        for (int at = plain.indexOf(title); at >= 0; at = plain.indexOf(title, at + 1)) {
            int end = at + title.length();
            boolean longer = at > 0 && isOneNumber(plain.charAt(at - 1), title.charAt(0))
                    || end < plain.length() && isOneNumber(title.charAt(title.length() - 1), plain.charAt(end));
            if (!longer) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOneNumber(char first, char second) {
        return Character.isDigit(first) && Character.isDigit(second)
                || WrittenNumber.isHan(first) && WrittenNumber.isHan(second);
    }

    private static boolean fits(Round round, Period period) {
        String own = round.period();
        Optional<Period> expected = own == null ? Optional.empty() : Period.in(own);
        boolean tells = expected.isPresent() && (expected.get().part() == null || period.part() != null);
        return tells && expected.get().fits(period);
    }

    /** Where rounds have periods, a document that names another one is another round's. */
    private static String otherPeriod(Campaign campaign, List<String> words) {
        boolean periods = campaign.rounds().stream().allMatch(round -> round.period() != null);
        if (!periods) {
            return "";
        }
        return words.stream()
                .filter(text -> !PeriodWords.DATE_LINE.matches(text))
                .filter(text -> Period.in(text)
                        .filter(period -> period.part() != null)
                        .filter(period -> campaign.rounds().stream().noneMatch(round -> fits(round, period)))
                        .isPresent())
                .findFirst()
                .orElse("");
    }

    /** Where rounds are numbered, a table that is printed for another number is another round's; a file's name may count anything. */
    private static String otherOrdinal(Campaign campaign, List<String> words, Clues clues) {
        Set<String> known = new LinkedHashSet<>();
        for (Round round : campaign.rounds()) {
            Set<String> own = ordinals(round.title());
            if (own.isEmpty()) {
                return "";
            }
            known.addAll(own);
        }
        return words.stream()
                .filter(text -> !text.equals(clues.path()) && !text.equals(clues.subject()))
                .filter(text -> ordinals(text).stream().anyMatch(found -> isOther(found, known)))
                .findFirst()
                .orElse("");
    }

    private static boolean isOther(String found, Set<String> known) {
        String counted = found.substring(found.length() - 1);
        return !known.contains(found) && known.stream().anyMatch(own -> own.endsWith(counted));
    }

    private static Set<String> ordinals(String text) {
        Set<String> ordinals = new LinkedHashSet<>();
        Matcher ordinal = PeriodWords.ROUND.in(WrittenNumber.withHanOrdinals(withoutRevision(text)));
        while (ordinal.find()) {
            ordinals.add(ordinal.group());
        }
        return ordinals;
    }

    private Chosen byTime(Campaign campaign, @Nullable Instant received, Set<ReportingUnit> units, String other) {
        List<Round> rounds = campaign.rounds();
        Instant at = received == null ? clock.instant() : received;
        List<Round> opened =
                rounds.stream().filter(round -> isOpened(round, at)).toList();
        if (opened.isEmpty()) {
            return new Chosen(rounds.get(0), Set.of(), other);
        }
        Round last = opened.get(opened.size() - 1);
        List<Round> alive = new ArrayList<>(opened);
        alive.removeIf(round -> memory.isForwarded(campaign, round));
        if (received == null || alive.size() < 2) {
            return new Chosen(alive.size() == 1 && received != null ? alive.get(0) : last, Set.of(), other);
        }
        boolean owes = units.stream().anyMatch(unit -> !memory.hasValid(campaign, alive.get(0), unit));
        return owes ? new Chosen(null, new LinkedHashSet<>(alive), other) : new Chosen(last, Set.of(), other);
    }

    private static boolean isOpened(Round round, Instant at) {
        Instant opens = round.opens();
        return opens != null && !opens.isAfter(at);
    }
}
