package org.huibao.desk;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.huibao.acts.Settling;
import org.huibao.acts.UnitInRound;
import org.huibao.campaigns.InForce;
import org.huibao.desk.asked.ChosenRound;
import org.huibao.desk.asked.ChosenUnit;
import org.huibao.desk.asked.Zones;
import org.huibao.ledger.Answers;
import org.huibao.ledger.Standings;
import org.huibao.ledger.UnitStanding;
import org.huibao.ledger.Version;
import org.huibao.vocabulary.Finding;
import org.huibao.vocabulary.Place;
import org.huibao.vocabulary.Submission;
import org.huibao.vocabulary.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** A unit in a round: where it stands, and all its versions with what was found in them. */
@RestController
class UnitApi {
    private final InForce campaigns;
    private final Standings standings;
    private final Answers answers;

    UnitApi(InForce campaigns, Standings standings, Answers answers) {
        this.campaigns = campaigns;
        this.standings = standings;
        this.answers = answers;
    }

    /** @param seen by which this look at the version that stands is known; missing where nothing came */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record UnitShown(
            String code,
            String name,
            String status,
            @Nullable Integer version,
            @Nullable String seen,
            List<VersionShown> versions) {}

    /**
     * One version; the newest number comes first.
     *
     * @param source {@code table}, or {@code person} where somebody entered it
     */
    record VersionShown(
            int version,
            String verdict,
            String source,
            boolean late,
            boolean nil,
            String receivedAt,
            long arrival,
            long document,
            Map<String, String> figures,
            Map<String, String> states,
            List<FindingShown> findings) {}

    /** @param settled whether a person was content with it */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record FindingShown(
            String id,
            String code,
            String severity,
            @Nullable String sheet,
            @Nullable String cell,
            @Nullable String column,
            String message,
            @Nullable String explanation,
            boolean settled) {}

    @GetMapping("/api/campaigns/{id}/rounds/{round}/units/{unit}")
    UnitShown unit(@PathVariable String id, @PathVariable String round, @PathVariable String unit, Locale locale) {
        UnitInRound at = ChosenUnit.of(ChosenRound.of(campaigns, id, round), unit);
        UnitStanding standing = standings.of(at.campaign(), at.round(), at.unit());
        Version stands = standing.version();
        Wording words = Wording.in(locale);
        return new UnitShown(
                at.unit().code(),
                at.unit().name(),
                standing.standing().word(),
                stands == null ? null : stands.number(),
                stands == null
                        ? null
                        : Settling.look(
                                standings.submission(at.campaign(), stands).findings()),
                standings.versions(at.campaign(), at.round(), at.unit()).stream()
                        .sorted(Comparator.comparingInt(Version::number).reversed())
                        .map(version -> version(at, version, words))
                        .toList());
    }

    private VersionShown version(UnitInRound at, Version version, Wording words) {
        Submission submission = standings.submission(at.campaign(), version);
        Map<String, Answers.Answer> known = answers.of(version);
        return new VersionShown(
                version.number(),
                version.verdict().word(),
                version.by().word(),
                version.late(),
                version.nil(),
                Zones.text(version.receivedAt(), at.campaign().zone()),
                version.arrival(),
                version.document(),
                Submission.plain(submission.figures()),
                Submission.states(submission.figures()),
                submission.findings().stream()
                        .map(finding -> finding(finding, known.get(finding.id()), words))
                        .toList());
    }

    private static FindingShown finding(Finding finding, Answers.@Nullable Answer answer, Wording words) {
        Place place = finding.place();
        return new FindingShown(
                finding.id(),
                finding.code().id(),
                finding.severity().word(),
                place == null ? null : place.sheet(),
                place == null ? null : place.cell(),
                finding.column(),
                words.of(finding),
                answer == null ? null : answer.explanation(),
                answer != null && answer.accepted());
    }
}
