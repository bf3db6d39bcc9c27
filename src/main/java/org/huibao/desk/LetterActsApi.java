package org.huibao.desk;

import org.huibao.acts.LetterActs;
import org.huibao.acts.Outcome;
import org.huibao.desk.asked.ActEntry;
import org.huibao.desk.asked.RequestRefused;
import org.huibao.desk.asked.Who;
import org.huibao.desk.asked.Zones;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 重发, 取消, 核定: what a person does about a letter. */
@RestController
@RequestMapping("/api/letters/{id}")
class LetterActsApi {
    private final LetterActs letters;

    LetterActsApi(LetterActs letters) {
        this.letters = letters;
    }

    /** @param reason in the person's own words; may be missing */
    record Why(@Nullable String reason) {
        static String of(@Nullable Why why) {
            return why == null || why.reason() == null ? "" : why.reason();
        }
    }

    /** @param sent whether the letter arrived */
    record Settled(@Nullable Boolean sent, @Nullable String reason) {}

    @PostMapping("/retry")
    ActEntry retry(@PathVariable long id, @RequestBody(required = false) @Nullable Why why, Authentication who) {
        return answer(letters.retry(id, Who.of(who), Why.of(why)));
    }

    @PostMapping("/cancellation")
    ActEntry cancel(@PathVariable long id, @RequestBody(required = false) @Nullable Why why, Authentication who) {
        return answer(letters.cancel(id, Who.of(who), Why.of(why)));
    }

    @PostMapping("/settlement")
    ActEntry settle(@PathVariable long id, @RequestBody Settled settled, Authentication who) {
        Boolean sent = settled.sent();
        if (sent == null) {
            throw RequestRefused.badRequest("not-said", "sent must say whether the letter arrived");
        }
        String reason = settled.reason() == null ? "" : settled.reason();
        return answer(letters.settle(id, sent, Who.of(who), reason));
    }

    private static ActEntry answer(Outcome outcome) {
        return ActEntry.of(outcome, Zones.USUAL);
    }
}
