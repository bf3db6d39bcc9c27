package org.huibao.desk.pages;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.huibao.acts.Excusing;
import org.huibao.acts.Outcome;
import org.huibao.acts.Retracting;
import org.huibao.acts.Settling;
import org.huibao.acts.UnitInRound;
import org.huibao.campaigns.InForce;
import org.huibao.desk.asked.ChosenRound;
import org.huibao.desk.asked.ChosenUnit;
import org.huibao.desk.asked.Who;
import org.huibao.ledger.Answers;
import org.huibao.ledger.Standings;
import org.huibao.ledger.UnitStanding;
import org.huibao.ledger.Version;
import org.huibao.vocabulary.Column;
import org.huibao.vocabulary.Entry;
import org.huibao.vocabulary.Moment;
import org.huibao.vocabulary.Submission;
import org.huibao.vocabulary.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A unit in a round: its versions with figures and findings, whom to call, and what a person can do about it. */
@Controller
@RequestMapping("/campaigns/{id}/rounds/{round}/units/{unit}")
class UnitPage {
    private final InForce campaigns;
    private final Standings standings;
    private final Answers answers;
    private final Settling settling;
    private final Retracting retracting;
    private final Excusing excusing;

    UnitPage(
            InForce campaigns,
            Standings standings,
            Answers answers,
            Settling settling,
            Retracting retracting,
            Excusing excusing) {
        this.campaigns = campaigns;
        this.standings = standings;
        this.answers = answers;
        this.settling = settling;
        this.retracting = retracting;
        this.excusing = excusing;
    }

    /** A version; {@code arrival} brought it. */
    record ShownVersion(
            int number,
            String verdict,
            boolean late,
            String at,
            long arrival,
            List<ShownFigure> figures,
            List<ShownFinding> findings) {}

    record ShownFigure(String header, String value, String original) {}

    @GetMapping
    String show(
            @PathVariable String id, @PathVariable String round, @PathVariable String unit, Model page, Locale locale) {
        UnitInRound at = at(id, round, unit);
        UnitStanding standing = standings.of(at.campaign(), at.round(), at.unit());
        Version stands = standing.version();
        page.addAttribute("at", at);
        page.addAttribute("state", standing.standing().word());
        page.addAttribute("late", standing.late());
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
                ShownTime.of(version.receivedAt(), at.campaign().zone()),
                version.arrival(),
                at.campaign().form().columns().stream()
                        .map(column -> figure(column, submission.figures().get(column.key())))
                        .toList(),
                submission.findings().stream()
                        .map(finding -> ShownFinding.of(finding, known.get(finding.id()), words))
                        .toList());
    }

    private static ShownFigure figure(Column column, @Nullable Entry entry) {
        String value = entry instanceof Entry.Figure figure ? figure.plain() : "";
        String original = entry == null ? "" : entry.original();
        return new ShownFigure(
                String.join(" / ", column.path()),
                value.isEmpty() ? original : value,
                original.equals(value) ? "" : original);
    }

    @PostMapping("/acceptance")
    String accept(
            @PathVariable String id,
            @PathVariable String round,
            @PathVariable String unit,
            @RequestParam(required = false) @Nullable Integer version,
            @RequestParam(required = false) @Nullable String seen,
            @RequestParam(defaultValue = "") String reason,
            Authentication who,
            Model page,
            Locale locale) {
        Settling.Asked all = new Settling.Asked(version, Set.of(), seen);
        return answered(id, round, unit, at -> settling.accept(at, all, Who.of(who), reason), page, locale);
    }

    @PostMapping("/explanation")
    String explain(
            @PathVariable String id,
            @PathVariable String round,
            @PathVariable String unit,
            @RequestParam(required = false) @Nullable Integer version,
            @RequestParam(defaultValue = "") String text,
            Authentication who,
            Model page,
            Locale locale) {
        Settling.Asked all = new Settling.Asked(version, Set.of(), null);
        return answered(id, round, unit, at -> settling.explain(at, all, Who.of(who), text), page, locale);
    }

    @PostMapping("/return")
    String giveBack(
            @PathVariable String id,
            @PathVariable String round,
            @PathVariable String unit,
            @RequestParam(required = false) @Nullable Integer version,
            @RequestParam(defaultValue = "") String reason,
            Authentication who,
            Model page,
            Locale locale) {
        return answered(id, round, unit, at -> retracting.giveBack(at, version, Who.of(who), reason), page, locale);
    }

    @PostMapping("/withdrawal")
    String withdraw(
            @PathVariable String id,
            @PathVariable String round,
            @PathVariable String unit,
            @RequestParam(required = false) @Nullable Integer version,
            @RequestParam(defaultValue = "") String reason,
            Authentication who,
            Model page,
            Locale locale) {
        return answered(id, round, unit, at -> retracting.withdraw(at, version, Who.of(who), reason), page, locale);
    }

    @PostMapping("/exemption")
    String exempt(
            @PathVariable String id,
            @PathVariable String round,
            @PathVariable String unit,
            @RequestParam(defaultValue = "") String reason,
            Authentication who,
            Model page,
            Locale locale) {
        return answered(id, round, unit, at -> excusing.exempt(at, Who.of(who), reason), page, locale);
    }

    @PostMapping("/permit")
    String permit(
            @PathVariable String id,
            @PathVariable String round,
            @PathVariable String unit,
            @RequestParam(defaultValue = "") String until,
            @RequestParam(defaultValue = "") String reason,
            Authentication who,
            Model page,
            Locale locale) {
        return answered(
                id, round, unit, at -> excusing.permit(at, moment(until, at), Who.of(who), reason), page, locale);
    }

    /** As a browser's field for date and time gives it, in the campaign's zone. */
    private static @Nullable Instant moment(String given, UnitInRound at) {
        try {
            return given.isBlank() ? null : Moment.written(given, at.campaign().zone());
        } catch (DateTimeException notATime) {
            return null;
        }
    }

    private interface Doing {
        Outcome act(UnitInRound at);
    }

    private String answered(String id, String round, String unit, Doing doing, Model page, Locale locale) {
        page.addAttribute("outcome", ShownOutcome.of(doing.act(at(id, round, unit))));
        return show(id, round, unit, page, locale);
    }

    private UnitInRound at(String id, String round, String unit) {
        return ChosenUnit.of(ChosenRound.of(campaigns, id, round), unit);
    }
}
