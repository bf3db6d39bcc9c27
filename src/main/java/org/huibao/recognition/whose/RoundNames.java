package org.huibao.recognition.whose;

import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.huibao.lexicon.Period;
import org.huibao.lexicon.PeriodWords;
import org.huibao.lexicon.WrittenNumber;
import org.huibao.lexicon.WrittenNumber.Ordinal;
import org.huibao.vocabulary.Campaign;
import org.huibao.vocabulary.Round;

/** The titles and periods of a campaign's rounds, known in a text in whatever numerals they are written there. */
final class RoundNames {
    private static final int SHORTEST = 2;

    private final Campaign campaign;
    /** By the very rounds of the campaign. */
    private final Map<Round, String> titles = new IdentityHashMap<>();

    RoundNames(Campaign campaign) {
        this.campaign = campaign;
        campaign.rounds().forEach(round -> titles.put(round, Period.spelled(round.title())));
    }

    /** The rounds that the text names. When a table was filled in says nothing of them. */
    Set<Round> in(String text) {
        if (PeriodWords.DATE_LINE.matches(text)) {
            return Set.of();
        }
        String plain = withoutRevision(text);
        Optional<Period> period = Period.in(text);
        Set<Round> named = new LinkedHashSet<>();
        for (Round round : campaign.rounds()) {
            boolean byPeriod = period.isPresent() && fits(round, period.get());
            if (byPeriod || isTitled(round, plain) && !isOtherwise(round, period)) {
                named.add(round);
            }
        }
        named.removeIf(round -> named.stream().anyMatch(other -> isPartOf(title(round), title(other))));
        return named;
    }

    /** Whether the text names a period and every round has another: it is another round's. */
    boolean isOtherPeriod(String text) {
        return !PeriodWords.DATE_LINE.matches(text)
                && campaign.rounds().stream().allMatch(round -> round.period() != null)
                && Period.in(text)
                        .filter(period -> period.part() != null)
                        .filter(period -> campaign.rounds().stream().noneMatch(round -> fits(round, period)))
                        .isPresent();
    }

    /** Whether the text counts as the rounds are counted, and no round has its number. */
    boolean isOtherNumber(String text) {
        Set<Ordinal> known = new LinkedHashSet<>();
        for (String title : titles.values()) {
            known.addAll(WrittenNumber.ordinals(title));
        }
        boolean counted = titles.values().stream()
                .noneMatch(title -> WrittenNumber.ordinals(title).isEmpty());
        Set<String> by = known.stream().map(Ordinal::counted).collect(Collectors.toSet());
        return counted
                && WrittenNumber.ordinals(withoutRevision(text)).stream()
                        .anyMatch(found -> by.contains(found.counted()) && !known.contains(found));
    }

    private boolean isTitled(Round round, String plain) {
        String title = title(round);
        return title.length() >= SHORTEST && campaign.rounds().size() > 1 && says(plain, title);
    }

    private String title(Round round) {
        return titles.getOrDefault(round, "");
    }

    private static boolean isPartOf(String title, String other) {
        return other.length() > title.length() && other.contains(title);
    }

    private static String withoutRevision(String text) {
        return PeriodWords.REVISION.without(Period.spelled(text));
    }

    /** Whether the text holds the title, and not as a part of a longer number: 2月 does not stand in 12月. */
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
        return Character.isDigit(first) && Character.isDigit(second);
    }

    /** The round's title is a period, as 12月 is, and the text speaks of that of another year. */
    private static boolean isOtherwise(Round round, Optional<Period> period) {
        Optional<Period> own = period(round);
        return own.isPresent()
                && Period.in(round.title()).isPresent()
                && period.isPresent()
                && !own.get().fits(period.get());
    }

    private static boolean fits(Round round, Period period) {
        return period(round)
                .filter(expected -> expected.part() == null || period.part() != null)
                .filter(expected -> expected.fits(period))
                .isPresent();
    }

    private static Optional<Period> period(Round round) {
        String own = round.period();
        return own == null ? Optional.empty() : Period.in(own);
    }
}
