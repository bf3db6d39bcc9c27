package org.huibao.desk;

import org.huibao.acts.Dismissing;
import org.huibao.acts.Outcome;
import org.huibao.desk.asked.ActEntry;
import org.huibao.desk.asked.Reason;
import org.huibao.desk.asked.Who;
import org.huibao.desk.asked.Zones;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 不采用: what a person does about a document. */
@RestController
@RequestMapping("/api/documents/{id}")
class DocumentActsApi {
    private final Dismissing dismissing;

    DocumentActsApi(Dismissing dismissing) {
        this.dismissing = dismissing;
    }

    @PostMapping("/dismissal")
    ActEntry dismiss(@PathVariable long id, @RequestBody(required = false) @Nullable Reason why, Authentication who) {
        return answer(dismissing.dismiss(id, Who.of(who), Reason.of(why)));
    }

    @DeleteMapping("/dismissal")
    ActEntry takeUpAgain(@PathVariable long id, Authentication who) {
        return answer(dismissing.takeUpAgain(id, Who.of(who)));
    }

    private static ActEntry answer(Outcome outcome) {
        return ActEntry.of(outcome, Zones.USUAL);
    }
}
