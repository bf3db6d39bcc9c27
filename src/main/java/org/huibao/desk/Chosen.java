package org.huibao.desk;

import java.util.List;
import org.huibao.campaigns.InForce;
import org.huibao.desk.asked.RequestRefused;
import org.huibao.vocabulary.Campaign;
import org.huibao.vocabulary.ReportingUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whose table and which round a person says that an upload is. */
@Component
class Chosen {
    private final InForce campaigns;

    Chosen(InForce campaigns) {
        this.campaigns = campaigns;
    }

    /** The unit's official name and the round's id, each null where content decides. */
    record Choice(@Nullable String unit, @Nullable String round) {}

    Choice of(@Nullable String unit, @Nullable String round) {
        return new Choice(blank(unit) ? null : unit(String.valueOf(unit).strip()), blank(round) ? null : round(round));
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    /** By its official name, its code, or a name under which it writes. */
    private String unit(String given) {
        List<ReportingUnit> units = campaigns.campaigns().stream()
                .flatMap(campaign -> campaign.roster().units().stream())
                .toList();
        return units.stream()
                .filter(unit -> unit.name().equals(given) || unit.code().equals(given))
                .findFirst()
                .or(() -> units.stream()
                        .filter(unit -> unit.aliases().contains(given))
                        .findFirst())
                .map(ReportingUnit::name)
                .orElseThrow(() -> RequestRefused.notFound("no-unit", "no campaign has a unit " + given));
    }

    private String round(@Nullable String given) {
        return campaigns.campaigns().stream()
                .map(Campaign::rounds)
                .flatMap(List::stream)
                .filter(round -> round.id().equals(given))
                .findFirst()
                .orElseThrow(() -> RequestRefused.notFound("no-round", "no campaign has a round " + given))
                .id();
    }
}
