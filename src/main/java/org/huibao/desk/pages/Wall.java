package org.huibao.desk.pages;

import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.huibao.desk.asked.ChosenRound;
import org.huibao.ledger.UnitStanding;
import org.huibao.vocabulary.ReportingUnit;
import org.huibao.vocabulary.Sentences;
import org.jspecify.annotations.Nullable;

/** The units of a round as tiles, and in groups where there are many; its words are finished, since there may be a thousand. */
record Wall(List<Tile> tiles) {
    /** More tiles than this nobody takes in at a glance. */
    static final int MANY = 200;

    /** The county's part of a statistical code; other codes count their units in the last two places. */
    private static final int COUNTY = 6;

    private static final int COUNTED = 2;

    private static final Set<String> OWING = Set.of("owing", "missing", "returned");
    private static final List<String> KINDS =
            List.of("owing", "missing", "returned", "queried", "accepted", "nil", "exempt", "late");

    /**
     * One unit.
     *
     * @param state its word: {@code missing}, {@code accepted}, {@code nil}, …
     * @param word of the state, in the reader's language
     * @param more what else is to be seen at a glance; empty where there is nothing
     * @param at when what counts was received, or since when the unit owes; empty where nothing came and nothing is due
     * @param contact whom to call, empty where nobody is known
     */
    record Tile(
            String name,
            String group,
            String state,
            String word,
            String more,
            boolean late,
            String at,
            String contact,
            String phone) {}

    /** How many units are of a kind, and whether they alone are shown. */
    record Count(String kind, long units, boolean chosen) {}

    /** Units of one county. */
    record Group(String code, String first, long units, List<Count> counts) {}

    static Wall of(List<UnitStanding> standings, ChosenRound at, Sentences words) {
        ZoneId zone = at.campaign().zone();
        String due = ShownTime.of(at.round().due(), zone);
        return new Wall(standings.stream()
                .map(standing -> tile(standing, zone, due, words))
                .toList());
    }

    private static Tile tile(UnitStanding standing, ZoneId zone, String due, Sentences words) {
        ReportingUnit unit = standing.unit();
        boolean nil = standing.version() != null && standing.version().nil() && standing.counts();
        String state = nil ? "nil" : standing.standing().word();
        String more = standing.newerReturned()
                ? words.of("unit.newer-returned")
                : standing.late() ? words.of("unit.is.late") : "";
        return new Tile(
                unit.name(),
                group(unit.code()),
                state,
                words.of("unit.is." + state),
                more,
                standing.late(),
                standing.version() == null
                        ? due
                        : ShownTime.of(standing.version().receivedAt(), zone),
                unit.contact(),
                unit.phone());
    }

    private static String group(String code) {
        return code.substring(0, Math.min(COUNTY, Math.max(0, code.length() - COUNTED)));
    }

    /** The tiles of a kind and of a group; none where there are so many that their counties come first. */
    List<Tile> shown(@Nullable String only, @Nullable String group) {
        List<Tile> all = of(only);
        if (group == null) {
            return all.size() < MANY ? all : List.of();
        }
        return all.stream().filter(tile -> tile.group().equals(group)).toList();
    }

    private List<Tile> of(@Nullable String only) {
        return only == null ? tiles : tiles.stream().filter(is(only)).toList();
    }

    boolean isAboutOwing(@Nullable String only) {
        return only != null && OWING.contains(only);
    }

    /** Kinds in the order in which they want somebody's eye; those without a unit are left out. */
    List<Count> counts(@Nullable String only) {
        return counts(tiles, only);
    }

    private static List<Count> counts(List<Tile> tiles, @Nullable String only) {
        return KINDS.stream()
                .map(kind -> new Count(kind, tiles.stream().filter(is(kind)).count(), kind.equals(only)))
                .filter(count -> count.units() > 0)
                .toList();
    }

    /** The counties of the units of a kind in the order of the roster; none where all of these can be seen at once. */
    List<Group> groups(@Nullable String only) {
        List<Tile> all = of(only);
        if (all.size() < MANY) {
            return List.of();
        }
        Map<String, List<Tile>> groups =
                all.stream().collect(Collectors.groupingBy(Tile::group, LinkedHashMap::new, Collectors.toList()));
        return groups.entrySet().stream()
                .map(group -> new Group(
                        group.getKey(),
                        group.getValue().get(0).name(),
                        group.getValue().size(),
                        counts(group.getValue(), null)))
                .toList();
    }

    private static Predicate<Tile> is(String kind) {
        return switch (kind) {
            case "late" -> Tile::late;
            case "owing" ->
                tile -> tile.state().equals("missing") || tile.state().equals("returned");
            default -> tile -> tile.state().equals(kind);
        };
    }
}
