package org.huibao.reply;

import java.util.List;
import org.huibao.fixtures.HandClock;
import org.huibao.ledger.Office;
import org.huibao.post.PostOffice;
import org.huibao.reading.Reading;
import org.huibao.recognition.whose.RoundMemory;
import org.huibao.rounds.BeforeOurTime;
import org.huibao.rounds.FirstLoads;

/** The answers to units whose documents somebody claims. */
public final class ClaimAnswering {
    private ClaimAnswering() {}

    public static ClaimAnswers in(Office office, PostOffice letters, HandClock clock) {
        BeforeOurTime longAgo = new BeforeOurTime(
                () -> office.inForce,
                new FirstLoads(office.store.jdbc(), office.store.transaction(), office.journal, clock));
        AnswerMemory memory =
                new AnswerMemory(RoundMemory.NONE, office.standings, longAgo, letters.bounces, office.lookedAt());
        return new ClaimAnswers(
                letters.post,
                () -> List.copyOf(office.inForce),
                new AnswerLetters(
                        memory,
                        new MarkedTable(letters.archive, new Reading()),
                        new Restraint(letters.post, letters.archive, clock)));
    }
}
