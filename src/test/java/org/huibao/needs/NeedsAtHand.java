package org.huibao.needs;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.huibao.campaigns.InForce;
import org.huibao.intake.arrivals.ArrivalList;
import org.huibao.intake.arrivals.ArrivalsInProgress;
import org.huibao.intake.arrivals.BegunArrivals;
import org.huibao.intake.arrivals.Tries;
import org.huibao.intake.settings.Places;
import org.huibao.ledger.Office;
import org.huibao.post.Post;
import org.huibao.post.SmtpState;
import org.huibao.rounds.BeforeOurTime;
import org.huibao.rounds.FirstLoads;
import org.huibao.vocabulary.RealTime;

/** What waits in an office: arrivals and letters. */
public final class NeedsAtHand {
    private NeedsAtHand() {}

    public static Needs of(Office office, Post post, FirstLoads loads, Clock clock, Path folder) {
        InForce campaigns = () -> List.of(office.campaign);
        Tries tries = new Tries(
                office.store.jdbc(), office.store.transaction(), office.journal, new BegunArrivals(Places.in(folder)));
        RealTime real = new RealTime(clock);
        return new Needs(List.of(
                new WaitingArrivals(
                        new ArrivalList(office.store.jdbc()),
                        office.arrivals,
                        new ArrivalsInProgress(office.arrivals, tries),
                        new BeforeOurTime(campaigns, loads)),
                new WaitingLetters(post, new SmtpState(real), clock)));
    }
}
