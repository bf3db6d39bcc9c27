package org.huibao.desk;

import org.huibao.acts.DismissingMail;
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

/** 不采用, of a mail that holds nothing but words. */
@RestController
@RequestMapping("/api/arrivals/{id}/dismissal")
class ArrivalDismissalApi {
    private final DismissingMail dismissing;

    ArrivalDismissalApi(DismissingMail dismissing) {
        this.dismissing = dismissing;
    }

    @PostMapping
    ActEntry dismiss(@PathVariable long id, @RequestBody(required = false) @Nullable Reason why, Authentication who) {
        return ActEntry.of(dismissing.dismiss(id, Who.of(who), Reason.of(why)), Zones.USUAL);
    }

    @DeleteMapping
    ActEntry takeUpAgain(@PathVariable long id, Authentication who) {
        return ActEntry.of(dismissing.takeUpAgain(id, Who.of(who)), Zones.USUAL);
    }
}
