package org.huibao.ledger;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.huibao.campaigns.InForce;
import org.huibao.journal.About;
import org.huibao.journal.Changes;
import org.huibao.journal.Happening;
import org.huibao.ledger.LookingBack.Part;
import org.huibao.vocabulary.Campaign;
import org.huibao.vocabulary.ReportingUnit;
import org.huibao.vocabulary.Round;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/**
 * 复核: rounds are looked at again as a whole, always over all versions that count. At the end of each transaction that
 * changed what counts, once for all that changed in it; and whole rounds when they are due and before they are frozen.
 */
@Component
public class RoundLooks {
    private static final Logger LOG = LoggerFactory.getLogger(RoundLooks.class);

    private final Books books;
    private final Asking asking;
    private final LookingBack lookingBack;
    private final Changes changes;

    RoundLooks(Books books, Asking asking, InForce campaigns, Changes changes) {
        this.books = books;
        this.asking = asking;
        this.lookingBack = new LookingBack(campaigns);
        this.changes = changes;
    }

    /** Reads the round, unless it is at hand, before a transaction begins that will change it. */
    void prepare(Campaign campaign, Round round) {
        books.atHand.of(campaign.id(), round.id());
    }

    /** The version was entered in the caller's transaction, at whose end the round is looked at again. */
    void entered(Campaign campaign, Round round, ReportingUnit unit, Version version) {
        AtEnd.of(this).add(new Part(campaign, round, unit), version.id());
    }

    /** Another version than before counts of the unit, or none, without one that is new. */
    void changed(Campaign campaign, Round round, ReportingUnit unit) {
        AtEnd.of(this).add(new Part(campaign, round, unit), AtEnd.NOTHING_NEW);
    }

    /** Looks at what changed in the caller's transaction so far, so that the caller can tell what is asked. */
    void now() {
        AtEnd.of(this).now();
    }

    /** Looks at everything that changed in the transaction that is about to end. */
    void look(List<AtEnd.Entered> entered) {
        InTransaction counting = new InTransaction(books);
        Map<List<String>, ChangedRound> rounds = new LinkedHashMap<>();
        entered.forEach(one -> {
            Part part = one.part();
            counting.changed(
                    part.campaign().id(), part.round().id(), part.unit().name());
            changed(rounds, part).entered(one.version());
            lookingBack.at(part).stream().filter(this::hasReported).forEach(later -> changed(rounds, later));
        });
        rounds.values()
                .forEach(changed -> changed.necessary(books, counting)
                        .forEach(look -> ask(new Asking.Matter(changed.campaign(), changed.round(), true), look)));
    }

    private boolean hasReported(Part part) {
        return !books.versions
                .of(part.campaign().id(), part.round().id(), part.unit().name())
                .isEmpty();
    }

    private static ChangedRound changed(Map<List<String>, ChangedRound> rounds, Part part) {
        ChangedRound changed = rounds.computeIfAbsent(
                List.of(part.campaign().id(), part.round().id()),
                key -> new ChangedRound(part.campaign(), part.round()));
        changed.touch(part.unit());
        return changed;
    }

    /**
     * Looks at the whole round as the tables have it.
     *
     * @param isTold whether units are told what they are asked; in the last look before a freeze nobody could answer
     */
    public void lookAtAll(Campaign campaign, Round round, boolean isTold) {
        changes.make(() -> {
            books.atHand.forget(campaign.id(), round.id());
            ChangedRound all = new ChangedRound(campaign, round);
            campaign.roster().units().forEach(all::touch);
            Asking.Matter matter = new Asking.Matter(campaign, round, isTold);
            all.looksAtAll(books, new InTransaction(books)).forEach(look -> ask(matter, look));
        });
    }

    /** An error of the program in a look keeps nothing from the books; what it concerns is told, and looked at again later. */
    private void ask(Asking.Matter matter, Supplier<Questions> look) {
        Questions questions;
        try {
            questions = look.get();
        } catch (DataAccessException trouble) {
            throw trouble;
        } catch (RuntimeException unforeseen) {
            LOG.error(
                    "{} of {} cannot be looked at",
                    matter.round().id(),
                    matter.campaign().id(),
                    unforeseen);
            changes.enter(
                    Happening.ALERT_ROUND_NOT_LOOKED_AT,
                    About.round(matter.campaign().id(), matter.round().id()),
                    Map.of("what", unforeseen.toString()));
            return;
        }
        asking.ask(matter, questions);
    }
}
