package org.huibao.acts;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.huibao.campaigns.InForce;
import org.huibao.campaigns.UnitMailboxes;
import org.huibao.journal.About;
import org.huibao.post.Letter;
import org.springframework.stereotype.Component;

/** 登记邮箱: from which mailboxes a unit reports, in {@code units.csv}, which is the truth. */
@Component
public class Registering {
    private final Acts acts;
    private final InFile file;
    private final InForce campaigns;
    private final UnitLetters letters;
    private final Undoing undoing;

    public Registering(Acts acts, InFile file, InForce campaigns, UnitLetters letters, Undoing undoing) {
        this.acts = acts;
        this.file = file;
        this.campaigns = campaigns;
        this.letters = letters;
        this.undoing = undoing;
    }

    /** The mailbox is one of the unit's from now on. */
    public Outcome register(UnitInRound at, String typed, String who, String why) {
        return changed(at, typed, (now, mailbox) -> {
            if (now.unit().emails().contains(mailbox)) {
                return Outcome.conflict("already-registered", "the mailbox is registered for the unit already");
            }
            return registered(now, mailbox, who, why);
        });
    }

    /** The mailbox is none of the unit's from now on. */
    public Outcome remove(UnitInRound at, String typed, String who, String why) {
        return changed(at, typed, (now, mailbox) -> {
            if (!now.unit().emails().contains(mailbox)) {
                return Outcome.unknown("no-mailbox", "the mailbox is not registered for the unit");
            }
            Act act = enter(Act.Kind.MAILBOX_REMOVAL, now, mailbox, who, why);
            file.write(now.campaign(), UnitMailboxes.removed(now.unit(), mailbox));
            return new Outcome.Done(act);
        });
    }

    private Outcome changed(UnitInRound at, String typed, BiFunction<UnitInRound, String, Outcome> act) {
        Optional<String> mailbox = UnitMailboxes.address(typed);
        return mailbox.isEmpty()
                ? Outcome.incomplete("bad-mailbox", "this is no mail address")
                : afresh(at)
                        .map(now -> file.carryOut(() -> act.apply(now, mailbox.get())))
                        .orElseGet(InFile::changedByHand);
    }

    /** The unit as the files have it now, or nothing where they have it no more. */
    Optional<UnitInRound> afresh(UnitInRound at) {
        file.lookFirst();
        return campaigns
                .campaign(at.campaign().id())
                .flatMap(campaign -> campaign.round(at.round().id())
                        .flatMap(round -> campaign.roster()
                                .named(at.unit().name())
                                .map(unit -> new UnitInRound(campaign, round, unit))));
    }

    private Outcome registered(UnitInRound at, String mailbox, String who, String why) {
        Act act = enter(Act.Kind.MAILBOX, at, mailbox, who, why);
        file.write(at.campaign(), UnitMailboxes.registered(at.unit(), mailbox));
        return new Outcome.Done(act);
    }

    /**
     * Registers the mailbox from which a claimed document came, in the caller's transaction, and tells those that were
     * registered before, so that nobody reports in a unit's name unseen. The file is written last.
     */
    void remember(UnitInRound at, String mailbox, About document, String who) {
        Act act = enter(Act.Kind.MAILBOX, at, mailbox, who, "");
        acts.putAside(act, document.text() + " " + mailbox);
        letters.tell(
                        at,
                        null,
                        act,
                        new UnitLetters.News(
                                Letter.Kind.NOTICE,
                                "subject.act.mailboxes",
                                List.of("act.mailboxes"),
                                Map.of("mailbox", mailbox)))
                .ifPresent(letter -> undoing.hold(act, letter));
        file.write(at.campaign(), UnitMailboxes.registered(at.unit(), mailbox));
    }

    /** The mailbox that was remembered with a claim is forgotten with it, in the caller's transaction. */
    void forget(UnitInRound at, About document, String who) {
        Optional<Act> act = acts.newest(Act.Kind.MAILBOX, at.about());
        String[] before = act.flatMap(acts::putAsideBy).orElse("").split(" ", 2);
        if (act.isEmpty() || before.length < 2 || !before[0].equals(document.text())) {
            return;
        }
        undoing.unsend(act.get());
        acts.undo(act.get(), who);
        if (at.unit().emails().contains(before[1])) {
            file.write(at.campaign(), UnitMailboxes.removed(at.unit(), before[1]));
        }
    }

    private Act enter(Act.Kind kind, UnitInRound at, String mailbox, String who, String why) {
        return acts.enter(
                kind, at.about(), new Acts.Words(who, why.strip(), Map.of("mailbox", mailbox)), Acts.Made.NOTHING);
    }
}
