package org.huibao.forwarding;

import java.time.Instant;
import java.util.Optional;
import org.huibao.vocabulary.Campaign;
import org.huibao.vocabulary.Round;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 暂缓 and 恢复: whether a person keeps a round's report here, in the caller's decision. */
@Component
public class HeldByHand {
    private static final String BY_HAND = "by-hand";

    private final JdbcClient jdbc;
    private final Reports reports;

    HeldByHand(JdbcClient jdbc, Reports reports) {
        this.jdbc = jdbc;
        this.reports = reports;
    }

    /** Why a report is not sent. */
    public enum Why {
        /** A person said so. */
        BY_HAND,
        /** The program found a reason at the round's forward. */
        BY_PROGRAM,
        /** Whoever has to approve it has not, or has said no. */
        FOR_WANT_OF_APPROVAL
    }

    /** Empty where nothing keeps it. */
    public Optional<Why> why(Campaign campaign, Round round) {
        return reports.done(campaign.id(), round.id())
                .filter(done -> !done.equals(Reports.Done.SENT))
                .map(done -> done.awaitsApproval()
                        ? Why.FOR_WANT_OF_APPROVAL
                        : BY_HAND.equals(done.why()) ? Why.BY_HAND : Why.BY_PROGRAM);
    }

    /** It stays here until somebody releases it. */
    public void hold(Campaign campaign, Round round, Instant now) {
        reports.enter(campaign.id(), round.id(), Reports.Done.held(BY_HAND), now);
    }

    /** The program decides again by the clock. */
    public void end(Campaign campaign, Round round) {
        jdbc.sql("DELETE FROM forwardings WHERE campaign = ? AND round_id = ? AND outcome <> 'sent'")
                .params(campaign.id(), round.id())
                .update();
    }

    /** Whoever has to approve it has said no: it is held from now on, whatever the clock says. */
    public void refuse(Campaign campaign, Round round, Instant now) {
        if (!reports.enter(campaign.id(), round.id(), Reports.Done.REFUSED, now)) {
            waitsFor(campaign, round, Reports.Done.REFUSED);
        }
    }

    /** He has said yes after a no: what waited for his word goes its way. */
    public void approve(Campaign campaign, Round round, Instant now) {
        boolean isRefused = reports.done(campaign.id(), round.id())
                .filter(Reports.Done::isRefused)
                .isPresent();
        @Nullable Instant forward = round.forward();
        if (isRefused && forward != null && now.isBefore(forward)) {
            end(campaign, round);
        } else if (isRefused) {
            waitsFor(campaign, round, Reports.Done.AWAITING_APPROVAL);
        }
    }

    private void waitsFor(Campaign campaign, Round round, Reports.Done done) {
        jdbc.sql("UPDATE forwardings SET why = ? WHERE campaign = ? AND round_id = ? AND outcome = ?")
                .param(done.why())
                .param(campaign.id())
                .param(round.id())
                .param(done.outcome())
                .update();
    }
}
