package org.huibao.desk.pages;

import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.huibao.campaigns.InForce;
import org.huibao.desk.asked.ChosenRound;
import org.huibao.forwarding.RoundStates;
import org.huibao.ledger.Standings;
import org.huibao.ledger.UnitStanding;
import org.huibao.vocabulary.ReportingUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** A round as a wall of tiles, one for each unit: who is in, who owes, whom to call. The filter stands in the address. */
@Controller
class WallPage {
    private final InForce campaigns;
    private final Standings standings;
    private final RoundStates states;

    WallPage(InForce campaigns, Standings standings, RoundStates states) {
        this.campaigns = campaigns;
        this.standings = standings;
        this.states = states;
    }

    /**
     * One unit.
     *
     * @param state its word: {@code missing}, {@code accepted}, {@code nil}, …
     * @param at when what counts was received; null where nothing came
     * @param contact whom to call, empty where nobody is known
     */
    record Tile(
            String name,
            String code,
            String state,
            boolean late,
            boolean newerReturned,
            @Nullable String at,
            String contact) {}

    /** How many units are of a kind, with the address that shows them alone. */
    record Count(String kind, long units, boolean chosen) {}

    @GetMapping("/campaigns/{id}/rounds/{round}")
    String wall(
            @PathVariable String id,
            @PathVariable String round,
            @RequestParam(required = false) @Nullable String only,
            Model page) {
        ChosenRound chosen = ChosenRound.of(campaigns, id, round);
        ZoneId zone = chosen.campaign().zone();
        List<Tile> tiles = standings.of(chosen.campaign(), chosen.round()).stream()
                .map(standing -> tile(standing, zone))
                .toList();
        page.addAttribute("campaign", chosen.campaign());
        page.addAttribute("round", chosen.round());
        page.addAttribute("due", ShownTime.of(chosen.round().due(), zone));
        page.addAttribute("forward", ShownTime.of(chosen.round().forward(), zone));
        page.addAttribute("state", states.of(chosen.campaign(), chosen.round()).word());
        page.addAttribute("counts", counts(tiles, only));
        page.addAttribute("tiles", tiles.stream().filter(tile -> is(tile, only)).toList());
        page.addAttribute("all", tiles.size());
        page.addAttribute("only", only);
        return "pages/wall";
    }

    private static Tile tile(UnitStanding standing, ZoneId zone) {
        ReportingUnit unit = standing.unit();
        String state = standing.version() != null && standing.version().nil() && standing.counts()
                ? "nil"
                : standing.standing().word();
        return new Tile(
                unit.name(),
                unit.code(),
                state,
                standing.late(),
                standing.newerReturned(),
                standing.version() == null
                        ? null
                        : ShownTime.of(standing.version().receivedAt(), zone),
                (Objects.toString(unit.contact(), "") + " " + Objects.toString(unit.phone(), "")).strip());
    }

    private static boolean is(Tile tile, @Nullable String kind) {
        return kind == null
                || switch (kind) {
                    case "late" -> tile.late();
                    case "owing" ->
                        tile.state().equals("missing") || tile.state().equals("returned");
                    default -> tile.state().equals(kind);
                };
    }

    /** Kinds in the order in which they want somebody's eye; those without a unit are left out. */
    private static List<Count> counts(List<Tile> tiles, @Nullable String only) {
        Map<String, Long> units = new LinkedHashMap<>();
        for (String kind : List.of("owing", "missing", "returned", "queried", "accepted", "nil", "exempt", "late")) {
            units.put(kind, tiles.stream().filter(tile -> is(tile, kind)).count());
        }
        return units.entrySet().stream()
                .filter(kind -> kind.getValue() > 0)
                .map(kind ->
                        new Count(kind.getKey(), kind.getValue(), kind.getKey().equals(only)))
                .toList();
    }
}
