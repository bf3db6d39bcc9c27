package org.huibao.recognition.words;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.huibao.lexicon.KnownAnswers;
import org.huibao.lexicon.Offices;
import org.huibao.lexicon.PlaceWords;
import org.huibao.lexicon.PlainText;
import org.huibao.lexicon.WrittenNumber;
import org.huibao.vocabulary.Campaign;
import org.huibao.vocabulary.ReportingUnit;

/**
 * The names under which a campaign's units write: those of its list, with or without the words that an office adds to its
 * township's name. Anything else is at most proposed.
 */
public final class Names {
    private static final Pattern TRAILING = Pattern.compile("[:：,，、。.·*]+$");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{IsHan}]+");

    private static final int REMEMBERED = 5_000;
    private final RosterNames roster;
    private final Map<String, ReportingUnit> names;
    private final Set<String> endings = new HashSet<>();
    private final NamesInText inText;
    private final Area area;
    private final KnownAnswers<String, Optional<ReportingUnit>> known = new KnownAnswers<>(REMEMBERED, this::find);
    private final KnownAnswers<String, Optional<ReportingUnit>> alike = new KnownAnswers<>(REMEMBERED, this::findLike);
    private final KnownAnswers<String, Boolean> onRosterLevel = new KnownAnswers<>(REMEMBERED, this::findRosterLevel);
    private final KnownAnswers<String, Boolean> reporting = new KnownAnswers<>(REMEMBERED, this::findReporting);

    public Names(Campaign campaign) {
        List<ReportingUnit> units = campaign.roster().units();
        roster = new RosterNames(units, Names::plain);
        names = roster.whole();
        inText = new NamesInText(names.keySet());
        units.stream()
                .map(ReportingUnit::name)
                .filter(Ending::tells)
                .map(Ending::of)
                .forEach(endings::add);
        area = Area.of(campaign);
    }

    /** The unit of exactly this name. */
    public Optional<ReportingUnit> unit(String text) {
        return known.of(text);
    }

    private Optional<ReportingUnit> find(String text) {
        String name = plain(text);
        if (name.length() < Thresholds.SHORTEST_NAME || name.length() > Thresholds.LONGEST_NAME) {
            return Optional.empty();
        }
        Optional<ReportingUnit> unit = roster.exactly(name);
        if (unit.isPresent()) {
            return unit;
        }
        String place = Offices.without(name);
        return roster.exactly(Offices.withoutAside(name))
                .or(() -> roster.exactly(place))
                .or(() -> roster.exactly(Offices.withoutCommittee(name)))
                .or(() -> belowArea(place))
                .or(() -> roster.exactly(WrittenNumber.ROW_ORDINAL.without(name)));
    }

    /** Whether the text is a unit's name and no more, without the word for an office of it. */
    public boolean isWholeName(String text) {
        return roster.exactly(plain(text)).isPresent();
    }

    /** 石柱县黄水镇 is 黄水镇 if what stands before it is an area above. */
    private Optional<ReportingUnit> belowArea(String name) {
        for (int cut = 2; cut < name.length() - 1; cut++) {
            ReportingUnit unit = names.get(name.substring(cut));
            if (unit != null && area.mayHold(name.substring(0, cut))) {
                return Optional.of(unit);
            }
        }
        return Optional.empty();
    }

    /** The units that a longer text mentions, such as a title or a file name. */
    public Set<ReportingUnit> mentioned(String text) {
        Set<ReportingUnit> mentioned = new LinkedHashSet<>();
        String plain = plain(text);
        for (String name : inText.in(plain)) {
            if (isMentioned(name, plain)) {
                mentioned.add(names.get(name));
            }
        }
        for (String word : BETWEEN.split(plain)) {
            unit(word).or(() -> ahead(word)).ifPresent(mentioned::add);
        }
        return withoutContained(mentioned, plain);
    }

    /** An official name of two characters says too little within a text, but not at its beginning: 天津报表. */
    private Optional<ReportingUnit> ahead(String word) {
        String first = word.substring(0, Math.min(2, word.length()));
        return Optional.ofNullable(names.get(first))
                .filter(unit -> plain(unit.name()).equals(first));
    }

    /** 黄水镇 is not mentioned by 忠县黄水镇. */
    private boolean isMentioned(String name, String plain) {
        for (int at = plain.indexOf(name); at >= 0; at = plain.indexOf(name, at + 1)) {
            if (foreignArea(plain.substring(0, at)).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** A unit's name with another area before it, such as 忠县黄水镇; empty where the text has none. */
    public Optional<String> foreign(String text) {
        String plain = plain(text);
        return inText.in(plain).stream()
                .flatMap(name ->
                        foreignArea(plain.substring(0, plain.indexOf(name))).map(before -> before + name).stream())
                .findFirst();
    }

    /** 历下区市中区 names two units of a city, not one of them in the other. */
    private Optional<String> foreignArea(String before) {
        return area.foreign(before).filter(found -> !endsWithName(found));
    }

    private boolean endsWithName(String text) {
        return IntStream.rangeClosed(0, text.length()).anyMatch(from -> names.containsKey(text.substring(from)));
    }

    /** Whether the text is the name of another area of the same kind, or of an office of it. */
    public boolean isAnotherArea(String text) {
        return unit(text).isEmpty() && area.isAnother(Offices.place(plain(text)));
    }

    /** A name that stands only inside another unit's longer name is not mentioned by itself. */
    private Set<ReportingUnit> withoutContained(Set<ReportingUnit> mentioned, String plain) {
        Set<ReportingUnit> kept = new LinkedHashSet<>(mentioned);
        for (ReportingUnit longer : mentioned) {
            String without = plain.replace(plain(longer.name()), " ");
            kept.removeIf(unit -> unit != longer
                    && plain(longer.name()).contains(plain(unit.name()))
                    && !without.contains(plain(unit.name())));
        }
        return kept;
    }

    /**
     * The unit whose name is most like the text: the same but for its kind, 龙潭镇 for 龙潭乡, else one slip of the pen
     * away; only ever proposed.
     */
    public Optional<ReportingUnit> like(String text) {
        return alike.of(text);
    }

    private Optional<ReportingUnit> findLike(String text) {
        String name = Offices.without(plain(text));
        return name.length() < 2 ? Optional.empty() : roster.ofOtherKind(name).or(() -> slip(name));
    }

    private Optional<ReportingUnit> slip(String name) {
        return names.entrySet().stream()
                .filter(entry -> Likeness.isSlip(entry.getKey(), name))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** Whether the text names the office that collects, or its area: 德化县 for 德化县民政局. */
    public boolean isReportingUnit(String text) {
        return reporting.of(text);
    }

    private boolean findReporting(String text) {
        String name = plain(text);
        return name.length() >= 2 && area.isNamed(name);
    }

    /** Whether the text names the bureau that the office reports to, or its area. */
    public boolean isAbove(String text) {
        return area.isAbove(plain(text));
    }

    /** Whether the text looks like a name on the roster's level or above it, so that it can be no part of a unit. */
    public boolean isOnRosterLevel(String text) {
        return onRosterLevel.of(text);
    }

    private boolean findRosterLevel(String text) {
        String name = Offices.without(plain(text));
        return PlaceWords.APART.matches(plain(text))
                || name.length() >= 2
                        && !PlaceWords.WITHIN.matches(name)
                        && (endings.contains(Ending.of(isOfHan(name) ? name : text))
                                || PlaceWords.ABOVE_BEHIND.isIn(name));
    }

    private static boolean isOfHan(String name) {
        return Character.isIdeographic(name.codePointBefore(name.length()));
    }

    private static String plain(String text) {
        String bare = WrittenNumber.ROW_NUMBER.without(PlainText.of(text));
        return TRAILING.matcher(bare).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
