package org.huibao.desk.pages;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.huibao.acts.Act;
import org.huibao.acts.Acts;
import org.huibao.campaigns.InForce;
import org.huibao.desk.asked.Paging;
import org.huibao.desk.asked.RequestRefused;
import org.huibao.desk.asked.Zones;
import org.huibao.intake.arrivals.ArrivalList;
import org.huibao.intake.arrivals.ArrivalList.Listed;
import org.huibao.intake.arrivals.Channel;
import org.huibao.journal.About;
import org.huibao.ledger.ArrivalFindings;
import org.huibao.ledger.DocumentVersions;
import org.huibao.ledger.Version;
import org.huibao.needs.WaitingMail;
import org.huibao.needs.WrittenWords;
import org.huibao.vocabulary.DocumentState;
import org.huibao.vocabulary.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** 收件 and 待认领: what arrived, what became of it and why. */
@Controller
class ArrivalsPage {
    private static final int ROWS = 50;

    private final ArrivalList arrivals;
    private final ArrivalFindings findings;
    private final DocumentVersions filed;
    private final Zones zones;
    private final InForce campaigns;
    private final WrittenWords words;
    private final Claimable claimable;
    private final Acts acts;

    ArrivalsPage(
            ArrivalList arrivals,
            ArrivalFindings findings,
            DocumentVersions filed,
            Zones zones,
            InForce campaigns,
            WrittenWords words,
            Claimable claimable,
            Acts acts) {
        this.acts = acts;
        this.arrivals = arrivals;
        this.findings = findings;
        this.filed = filed;
        this.zones = zones;
        this.campaigns = campaigns;
        this.words = words;
        this.claimable = claimable;
    }

    /** An arrival; a sender is empty for what did not come by mail. */
    record Shown(
            long id,
            String name,
            String channel,
            String sender,
            String at,
            String state,
            List<ShownDocument> documents) {}

    /**
     * A document of it.
     *
     * @param found what was found in it, in the reader's words
     * @param units whose versions it stands behind
     * @param dismissed whether a person put it aside
     */
    record ShownDocument(
            long id,
            String name,
            String state,
            boolean kept,
            List<String> found,
            List<Version> units,
            boolean dismissed) {}

    @GetMapping("/arrivals")
    String all(@RequestParam(required = false) @Nullable String state, Paging paging, Model page, Locale locale) {
        DocumentState only = Arrays.stream(DocumentState.values())
                .filter(one -> one.word().equals(state))
                .findFirst()
                .orElse(null);
        return list(only, paging, page, locale, "arrivals");
    }

    @GetMapping("/unclaimed")
    String unclaimed(Paging paging, Model page, Locale locale) {
        return list(DocumentState.UNCLAIMED, paging, page, locale, "unclaimed");
    }

    private String list(@Nullable DocumentState only, Paging paging, Model page, Locale locale, String kind) {
        List<Listed> listed =
                only == null ? arrivals.newest(paging.before(), ROWS) : arrivals.newest(only, paging.before(), ROWS);
        page.addAttribute("kind", kind);
        page.addAttribute("only", only == null ? null : only.word());
        page.addAttribute(
                "states",
                Arrays.stream(DocumentState.values()).map(DocumentState::word).toList());
        page.addAttribute(
                "all",
                listed.stream().map(one -> shown(one, Wording.in(locale))).toList());
        page.addAttribute(
                "more",
                listed.size() < ROWS ? null : listed.get(ROWS - 1).arrival().id());
        return "pages/arrivals";
    }

    @GetMapping("/arrivals/{id}")
    String one(@PathVariable long id, Model page, Locale locale) {
        page.addAttribute("rounds", DocumentPage.rounds(campaigns));
        page.addAttribute("units", DocumentPage.units(campaigns));
        Listed listed =
                arrivals.byId(id).orElseThrow(() -> RequestRefused.notFound("no-arrival", "there is no arrival " + id));
        page.addAttribute("arrival", shown(listed, Wording.in(locale)));
        page.addAttribute(
                "words",
                listed.arrival().channel() == Channel.MAILBOX
                                && listed.documents().isEmpty()
                        ? words.of(listed.arrival())
                        : "");
        if (listed.state() == DocumentState.UNCLAIMED) {
            page.addAttribute(
                    "looks",
                    findings.in(id).stream()
                            .filter(document -> document.state() == DocumentState.UNCLAIMED)
                            .collect(Collectors.toMap(
                                    ArrivalFindings.InDocument::id,
                                    document -> claimable.look(listed.arrival(), document))));
            page.addAttribute("others", claimable.others(listed.arrival()));
        }
        page.addAttribute(
                "isDismissed",
                listed.documents().isEmpty()
                        && acts.newest(Act.Kind.DISMISSAL, About.arrival(id)).isPresent());
        page.addAttribute("isMail", listed.reason() != null && WaitingMail.WORDS_ALONE.contains(listed.reason()));
        return "pages/arrival";
    }

    private Shown shown(Listed listed, Wording words) {
        String sender = listed.arrival().sender();
        return new Shown(
                listed.arrival().id(),
                listed.arrival().name(),
                listed.arrival().channel().word(),
                sender == null ? "" : sender,
                ShownTime.of(listed.arrival().receivedAt(), zones.of(null)),
                listed.state().word(),
                findings.in(listed.arrival().id()).stream()
                        .map(one -> shown(one, words))
                        .toList());
    }

    private ShownDocument shown(ArrivalFindings.InDocument document, Wording words) {
        return new ShownDocument(
                document.id(),
                document.name(),
                document.state().word(),
                !document.sha256().isEmpty(),
                document.findings().stream().map(words::of).toList(),
                filed.of(document.id()),
                document.state() == DocumentState.IGNORED
                        && acts.newest(Act.Kind.DISMISSAL, About.document(document.id()))
                                .isPresent());
    }
}
