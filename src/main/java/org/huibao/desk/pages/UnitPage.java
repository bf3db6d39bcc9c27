package org.huibao.desk.pages;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.huibao.acts.Settling;
import org.huibao.acts.UnitInRound;
import org.huibao.campaigns.InForce;
import org.huibao.desk.asked.ChosenRound;
import org.huibao.desk.asked.ChosenUnit;
import org.huibao.ledger.Allowances;
import org.huibao.ledger.Answers;
import org.huibao.ledger.Standings;
import org.huibao.ledger.UnitStanding;
import org.huibao.ledger.Version;
import org.huibao.ledger.WaivedRules;
import org.huibao.vocabulary.Column;
import org.huibao.vocabulary.Entry;
import org.huibao.vocabulary.Submission;
import org.huibao.vocabulary.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** A unit in a round: its versions with figures and findings, whom to call, and what a person can do about it. */
@Controller
@RequestMapping("/campaigns/{id}/rounds/{round}/units/{unit}")
class UnitPage {
    private final InForce campaigns;
    private final Standings standings;
    private final Answers answers;
    private final WaivedRules waived;
    private final Allowances allowances;

    UnitPage(InForce campaigns, Standings standings, Answers answers, WaivedRules waived, Allowances allowances) {
        this.waived = waived;
        this.allowances = allowances;
        this.campaigns = campaigns;
        this.standings = standings;
        this.answers = answers;
    }

    /**
     * A version; {@code arrival} brought it.
     *
     * @param byPerson whether a person entered it
     */
    record ShownVersion(
            int number,
            String verdict,
            boolean late,
            boolean byPerson,
            String at,
            long arrival,
            List<ShownFigure> figures,
            List<ShownFinding> findings) {}

    record ShownFigure(String key, String header, String value, String original) {}

    @GetMapping
    String show(
            @PathVariable String id, @PathVariable String round, @PathVariable String unit, Model page, Locale locale) {
        return show(ChosenUnit.of(ChosenRound.of(campaigns, id, round), unit), page, locale);
    }

    String show(UnitInRound at, Model page, Locale locale) {
        UnitStanding standing = standings.of(at.campaign(), at.round(), at.unit());
        Version stands = standing.version();
        page.addAttribute("at", at);
        page.addAttribute("state", standing.standing().word());
        page.addAttribute("late", standing.late());
        page.addAttribute("counts", standing.counts());
        page.addAttribute(
                "permit",
                allowances
                        .permit(at.campaign(), at.round(), at.unit())
                        .map(until -> ShownTime.of(until, at.campaign().zone()))
                        .orElse(null));
        page.addAttribute("awaitsTable", standings.awaitsTable(at.campaign(), at.round(), at.unit()));
        page.addAttribute("stands", stands == null ? null : stands.number());
        page.addAttribute(
                "seen",
                stands == null
                        ? null
                        : Settling.look(
                                standings.submission(at.campaign(), stands).findings()));
        List<ShownVersion> versions = standings.versions(at.campaign(), at.round(), at.unit()).stream()
                .sorted(Comparator.comparingInt(Version::number).reversed())
                .map(version -> shown(at, version, Wording.in(locale)))
                .toList();
        page.addAttribute("versions", versions);
        page.addAttribute("entered", entered(at, stands));
        page.addAttribute("waived", waived.of(at.campaign(), at.round(), at.unit()));
        page.addAttribute(
                "asked",
                versions.stream()
                        .filter(version -> stands != null && version.number() == stands.number())
                        .anyMatch(version -> version.findings().stream().anyMatch(ShownFinding::open)));
        return "pages/unit";
    }

    private ShownVersion shown(UnitInRound at, Version version, Wording words) {
        Submission submission = standings.submission(at.campaign(), version);
        Map<String, Answers.Answer> known = answers.of(version);
        return new ShownVersion(
                version.number(),
                version.verdict().word(),
                version.late(),
                version.by() == Version.By.PERSON,
                ShownTime.of(version.receivedAt(), at.campaign().zone()),
                version.arrival(),
                at.campaign().form().columns().stream()
                        .map(column -> figure(column, submission.figures().get(column.key())))
                        .toList(),
                submission.findings().stream()
                        .map(finding -> ShownFinding.of(finding, known.get(finding.id()), words))
                        .toList());
    }

    /** What stands in the fields of a form for other figures: that of the version that stands, where there is one. */
    private List<ShownFigure> entered(UnitInRound at, @Nullable Version stands) {
        Map<String, Entry> figures = stands == null
                ? Map.of()
                : standings.submission(at.campaign(), stands).figures();
        return at.campaign().form().columns().stream()
                .map(column -> figure(column, figures.get(column.key())))
                .toList();
    }

    private static ShownFigure figure(Column column, @Nullable Entry entry) {
        String value = entry instanceof Entry.Figure figure ? figure.plain() : "";
        String original = entry == null ? "" : entry.original();
        return new ShownFigure(
                column.key(),
                String.join(" / ", column.path()),
                value.isEmpty() ? original : value,
                original.equals(value) ? "" : original);
    }
}
