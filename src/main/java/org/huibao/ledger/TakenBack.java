package org.huibao.ledger;

import java.util.Optional;
import org.huibao.vocabulary.Campaign;
import org.huibao.vocabulary.ReportingUnit;
import org.huibao.vocabulary.Round;
import org.huibao.vocabulary.Verdict;
import org.springframework.stereotype.Component;

/** 撤回 and 退回 by hand: versions that a person takes out of what counts, or lets count again, in the caller's transaction. */
@Component
public class TakenBack {
    private final Books books;
    private final RoundLooks looks;

    TakenBack(Books books, RoundLooks looks) {
        this.books = books;
        this.looks = looks;
    }

    /** The version stays with its number and counts for nothing. */
    public void withdraw(Campaign campaign, Version version) {
        books.versions.withdraw(version, true);
        countAnew(campaign, version);
    }

    /** A version that was withdrawn stands again. */
    public void restore(Campaign campaign, Version version) {
        books.versions.withdraw(version, false);
        countAnew(campaign, version);
    }

    /** The version has another verdict from now on. */
    public void judge(Campaign campaign, Version version, Verdict verdict) {
        books.versions.judgedAnew(version, verdict);
        countAnew(campaign, version);
    }

    /** The version of this number, if it was withdrawn. */
    public Optional<Version> withdrawn(Campaign campaign, Round round, ReportingUnit unit, int number) {
        return books.versions.withdrawn(campaign.id(), round.id(), unit.name()).stream()
                .filter(version -> version.number() == number)
                .findFirst();
    }

    private void countAnew(Campaign campaign, Version version) {
        campaign.round(version.round())
                .ifPresent(round -> campaign.roster()
                        .named(version.unit())
                        .ifPresent(unit -> looks.changed(campaign, round, unit)));
        AfterCommit.tell(() -> books.atHand.forget(version.campaign(), version.round()));
    }
}
