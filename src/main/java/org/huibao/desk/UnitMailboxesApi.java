package org.huibao.desk;

import org.huibao.acts.Registering;
import org.huibao.acts.UnitInRound;
import org.huibao.campaigns.InForce;
import org.huibao.desk.asked.ActEntry;
import org.huibao.desk.asked.ChosenRound;
import org.huibao.desk.asked.ChosenUnit;
import org.huibao.desk.asked.Reason;
import org.huibao.desk.asked.Who;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 登记邮箱: from which mailboxes a unit reports. */
@RestController
@RequestMapping("/api/campaigns/{id}/rounds/{round}/units/{unit}/mailboxes")
class UnitMailboxesApi {
    private final InForce campaigns;
    private final Registering registering;

    UnitMailboxesApi(InForce campaigns, Registering registering) {
        this.campaigns = campaigns;
        this.registering = registering;
    }

    @ModelAttribute
    UnitInRound at(@PathVariable String id, @PathVariable String round, @PathVariable String unit) {
        return ChosenUnit.of(ChosenRound.of(campaigns, id, round), unit);
    }

    record Registration(@Nullable String mailbox, @Nullable String reason) {}

    @PostMapping
    ActEntry register(
            @ModelAttribute(binding = false) UnitInRound at, @RequestBody Registration asked, Authentication who) {
        return ActEntry.of(
                registering.register(at, Reason.text(asked.mailbox()), Who.of(who), Reason.text(asked.reason())),
                at.campaign().zone());
    }

    @DeleteMapping("/{mailbox}")
    ActEntry remove(@ModelAttribute(binding = false) UnitInRound at, @PathVariable String mailbox, Authentication who) {
        return ActEntry.of(
                registering.remove(at, mailbox, Who.of(who), ""), at.campaign().zone());
    }
}
