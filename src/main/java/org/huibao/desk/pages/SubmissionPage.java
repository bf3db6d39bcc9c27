package org.huibao.desk.pages;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.huibao.acts.UnitInRound;
import org.huibao.campaigns.InForce;
import org.huibao.desk.asked.ChosenRound;
import org.huibao.desk.asked.ChosenUnit;
import org.huibao.desk.asked.RequestRefused;
import org.huibao.journal.About;
import org.huibao.ledger.Version;
import org.huibao.reading.grid.Sheet;
import org.huibao.vocabulary.Entry;
import org.huibao.vocabulary.Finding;
import org.huibao.vocabulary.Place;
import org.huibao.vocabulary.Submission;
import org.huibao.vocabulary.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One version: the sheet as it was sent beside the figures as they were taken, with what was found in both. */
@Controller
@RequestMapping("/campaigns/{id}/rounds/{round}/units/{unit}/versions/{number}")
class SubmissionPage {
    private final InForce campaigns;
    private final UnitPage unitPage;
    private final VersionTrail trail;
    private final SheetsAsSent sheets;
    private final Happened happened;

    SubmissionPage(InForce campaigns, UnitPage unitPage, VersionTrail trail, SheetsAsSent sheets, Happened happened) {
        this.campaigns = campaigns;
        this.unitPage = unitPage;
        this.trail = trail;
        this.sheets = sheets;
        this.happened = happened;
    }

    /** @param index by which the address names it */
    record Tab(int index, String name, boolean here) {}

    @GetMapping
    String show(
            @PathVariable String id,
            @PathVariable String round,
            @PathVariable String unit,
            @PathVariable int number,
            @RequestParam(required = false) @Nullable Integer sheet,
            Model page,
            Locale locale) {
        UnitInRound at = ChosenUnit.of(ChosenRound.of(campaigns, id, round), unit);
        Version version = trail.version(at, number)
                .orElseThrow(() -> RequestRefused.notFound("no-version", "the unit has no version " + number));
        unitPage.show(id, round, unit, page, locale);
        Submission submission = trail.submission(at, version);
        List<ShownFinding> findings = trail.findings(version, submission, Wording.in(locale));
        page.addAttribute("version", version);
        page.addAttribute("verdict", version.verdict().word());
        page.addAttribute(
                "received", ShownTime.of(version.receivedAt(), at.campaign().zone()));
        page.addAttribute("found", findings);
        page.addAttribute("figures", trail.figures(at, version, submission));
        page.addAttribute(
                "lines",
                happened.to(
                        About.submission(version.campaign(), version.round(), version.unit()),
                        at.campaign().zone(),
                        locale));
        show(sheets.of(version), sheet, notes(submission), page);
        return "pages/submission";
    }

    private static void show(List<Sheet> all, @Nullable Integer asked, Map<Place, ShownSheet.Note> notes, Model page) {
        int chosen = asked != null && asked >= 0 && asked < all.size() ? asked : spoken(all, notes);
        page.addAttribute(
                "tabs",
                IntStream.range(0, all.size())
                        .mapToObj(index -> new Tab(index, all.get(index).name(), index == chosen))
                        .toList());
        page.addAttribute("sheet", all.isEmpty() ? null : ShownSheet.of(all.get(chosen), notes));
    }

    /** The first sheet from which something was taken. */
    private static int spoken(List<Sheet> all, Map<Place, ShownSheet.Note> notes) {
        return IntStream.range(0, all.size())
                .filter(index -> notes.keySet().stream()
                        .anyMatch(place -> place.sheet().equals(all.get(index).name())))
                .findFirst()
                .orElse(0);
    }

    private static Map<Place, ShownSheet.Note> notes(Submission submission) {
        Map<Place, ShownSheet.Note> notes = new HashMap<>();
        for (Entry entry : submission.figures().values()) {
            notes.put(entry.place(), new ShownSheet.Note("taken", List.of()));
        }
        List<Finding> findings = submission.findings();
        for (int i = 0; i < findings.size(); i++) {
            Place place = findings.get(i).place();
            if (place != null) {
                String weight = findings.get(i).severity().word();
                notes.merge(place, new ShownSheet.Note(weight, List.of(i + 1)), SubmissionPage::both);
            }
        }
        return notes;
    }

    /** What was found at the same cell, with the weight of the graver. */
    private static ShownSheet.Note both(ShownSheet.Note one, ShownSheet.Note other) {
        List<String> grave = List.of("error", "query", "note", "taken");
        List<Integer> findings = new ArrayList<>(one.findings());
        findings.addAll(other.findings());
        String weight = grave.stream()
                .filter(word -> word.equals(one.weight()) || word.equals(other.weight()))
                .findFirst()
                .orElse("");
        return new ShownSheet.Note(weight, findings);
    }
}
