package org.huibao.desk.pages;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.huibao.acts.LetterActs;
import org.huibao.acts.Outcome;
import org.huibao.desk.asked.Paging;
import org.huibao.desk.asked.RequestRefused;
import org.huibao.desk.asked.Who;
import org.huibao.desk.asked.Zones;
import org.huibao.journal.About;
import org.huibao.post.Letter;
import org.huibao.post.Post;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 往来信件: what we wrote, as it was sent, how it fared, and what a person can do about it. */
@Controller
@RequestMapping("/letters")
class LettersPage {
    private static final int ROWS = 50;

    private final Post post;
    private final LetterActs acts;
    private final Zones zones;
    private final AfterAct after;

    LettersPage(Post post, LetterActs acts, Zones zones, AfterAct after) {
        this.after = after;
        this.post = post;
        this.acts = acts;
        this.zones = zones;
    }

    record ShownLetter(
            long id, String kind, String subject, String to, String state, int attempts, String at, String answer) {}

    @GetMapping
    String all(Paging paging, Model page) {
        List<Letter> letters = post.newest(paging.before(), ROWS);
        page.addAttribute("all", letters.stream().map(this::shown).toList());
        page.addAttribute(
                "more", letters.size() < ROWS ? null : letters.get(ROWS - 1).id());
        return "pages/letters";
    }

    @GetMapping("/{id}")
    String one(@PathVariable long id, Model page) {
        Letter letter = letter(id);
        page.addAttribute("letter", shown(letter));
        page.addAttribute("mail", post.shown(letter));
        page.addAttribute(
                "mayAgain",
                List.of("failed", "bounced", "unsent").contains(letter.state().word()));
        return "pages/letter";
    }

    @PostMapping("/{id}/retry")
    String retry(@PathVariable long id, Authentication who, HttpServletResponse response, Model page) {
        return answered(acts.retry(id, Who.of(who), ""), id, response, page);
    }

    @PostMapping("/{id}/cancellation")
    String cancel(@PathVariable long id, Authentication who, HttpServletResponse response, Model page) {
        return answered(acts.cancel(id, Who.of(who), ""), id, response, page);
    }

    @PostMapping("/{id}/settlement")
    String settle(
            @PathVariable long id,
            @RequestParam(required = false) @Nullable Boolean sent,
            @RequestParam(defaultValue = "") String reason,
            Authentication who,
            HttpServletResponse response,
            Model page) {
        Outcome outcome = sent == null
                ? Outcome.incomplete("not-said", "whether it arrived was not said")
                : acts.settle(id, sent, Who.of(who), reason);
        return answered(outcome, id, response, page);
    }

    private String answered(Outcome outcome, long id, HttpServletResponse response, Model page) {
        return after.of(outcome, About.letter(id), "/letters/" + id, response, page)
                .orElseGet(() -> one(id, page));
    }

    private Letter letter(long id) {
        return post.letter(id).orElseThrow(() -> RequestRefused.notFound("no-letter", "there is no letter " + id));
    }

    private ShownLetter shown(Letter letter) {
        String answer = letter.answer();
        return new ShownLetter(
                letter.id(),
                letter.kind().word(),
                letter.subject(),
                String.join(", ", letter.to()),
                letter.state().word(),
                letter.attempts(),
                ShownTime.of(letter.at(), zones.of(letter.campaign())),
                answer == null ? "" : answer);
    }
}
