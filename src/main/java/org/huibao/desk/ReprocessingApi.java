package org.huibao.desk;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Locale;
import org.huibao.acts.Reprocessing;
import org.huibao.campaigns.InForce;
import org.huibao.desk.asked.ActEntry;
import org.huibao.desk.asked.ChosenRound;
import org.huibao.desk.asked.Reason;
import org.huibao.desk.asked.Who;
import org.huibao.desk.asked.Zones;
import org.huibao.ledger.JudgedAfresh;
import org.huibao.vocabulary.Finding;
import org.huibao.vocabulary.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 重新审核 of an arrival, or of all that counts in a round. */
@RestController
class ReprocessingApi {
    private final InForce campaigns;
    private final Reprocessing reprocessing;

    ReprocessingApi(InForce campaigns, Reprocessing reprocessing) {
        this.campaigns = campaigns;
        this.reprocessing = reprocessing;
    }

    /** @param dry whether only what would change is told; missing means yes */
    record Asked(@Nullable Boolean dry, @Nullable String reason) {}

    /** A version that would be judged otherwise, or read otherwise. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Changed(
            String unit,
            int version,
            String before,
            String after,
            boolean figures,
            List<String> added,
            List<String> gone) {}

    /** What would change, nothing of which was done. */
    record Looked(List<Changed> changes) {}

    @PostMapping("/api/arrivals/{id}/reprocessing")
    ActEntry arrival(@PathVariable long id, @RequestBody(required = false) @Nullable Reason why, Authentication who) {
        return ActEntry.of(reprocessing.arrival(id, Who.of(who), Reason.of(why)), Zones.USUAL);
    }

    @PostMapping("/api/campaigns/{id}/rounds/{round}/reprocessing")
    Record round(
            @PathVariable String id,
            @PathVariable String round,
            @RequestParam(required = false) @Nullable Boolean dry,
            @RequestBody(required = false) @Nullable Asked asked,
            Authentication who,
            Locale locale) {
        ChosenRound chosen = ChosenRound.of(campaigns, id, round);
        Boolean said = asked == null || asked.dry() == null ? dry : asked.dry();
        if (Boolean.FALSE.equals(said)) {
            String why = asked == null ? "" : Reason.text(asked.reason());
            return ActEntry.of(
                    reprocessing.round(chosen.campaign(), chosen.round(), Who.of(who), why),
                    chosen.campaign().zone());
        }
        Wording words = Wording.in(locale);
        return new Looked(reprocessing.look(chosen.campaign(), chosen.round()).stream()
                .map(change -> changed(change, words))
                .toList());
    }

    private static Changed changed(JudgedAfresh.Change change, Wording words) {
        return new Changed(
                change.version().unit(),
                change.version().number(),
                change.version().verdict().word(),
                change.after().word(),
                change.isOther(),
                texts(change.added(), words),
                texts(change.gone(), words));
    }

    private static List<String> texts(List<Finding> findings, Wording words) {
        return findings.stream().map(words::of).toList();
    }
}
