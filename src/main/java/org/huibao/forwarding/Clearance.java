package org.huibao.forwarding;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.huibao.intake.settings.IntakeSettings;
import org.huibao.journal.Changes;
import org.huibao.post.Draft;
import org.huibao.post.Letter;
import org.huibao.post.LetterText;
import org.huibao.post.LetterWords;
import org.huibao.post.Matter;
import org.huibao.post.Post;
import org.huibao.vocabulary.Campaign;
import org.huibao.vocabulary.Forwarding;
import org.huibao.vocabulary.Forwarding.Approval;
import org.huibao.vocabulary.Forwarding.Doubtful;
import org.huibao.vocabulary.Forwarding.Incomplete;
import org.huibao.vocabulary.Forwarding.Silence;
import org.huibao.vocabulary.Round;
import org.springframework.stereotype.Component;

/** Whether a round's report may leave at its time: what the campaign wishes, and what the approver says. */
@Component
class Clearance {
    private final Approvals approvals;
    private final Post post;
    private final IntakeSettings settings;
    private final Freezing freezing;
    private final Changes changes;

    Clearance(Approvals approvals, Post post, IntakeSettings settings, Freezing freezing, Changes changes) {
        this.approvals = approvals;
        this.post = post;
        this.settings = settings;
        this.freezing = freezing;
        this.changes = changes;
    }

    /** Why the report stays here, or nothing where it may leave. */
    Optional<Reports.Done> held(RoundSnapshot gathered) {
        Campaign campaign = gathered.campaign();
        Forwarding wishes = campaign.forwarding();
        if (gathered.isEmpty()) {
            return Optional.of(Reports.Done.held("no-submission"));
        }
        if (campaign.bureau().email().isBlank()) {
            return Optional.of(Reports.Done.held("no-recipient"));
        }
        if (wishes.incomplete() == Incomplete.HOLD && !gathered.isComplete()) {
            return Optional.of(Reports.Done.held("incomplete"));
        }
        if (wishes.doubtful() == Doubtful.HOLD
                && !OpenQueries.of(gathered).farOut().isEmpty()) {
            return Optional.of(Reports.Done.held("doubtful"));
        }
        return wishes.approval() == Approval.REQUIRED ? unapproved(campaign, gathered.round()) : Optional.empty();
    }

    private Optional<Reports.Done> unapproved(Campaign campaign, Round round) {
        Optional<Approvals.Word> word = approvals.of(campaign, round);
        if (word.isPresent()) {
            return word.get().granted() ? Optional.empty() : Optional.of(Reports.Done.REFUSED);
        }
        boolean mayBeSilent = campaign.forwarding().silence() == Silence.SEND && isAsked(campaign, round);
        return mayBeSilent ? Optional.empty() : Optional.of(Reports.Done.AWAITING_APPROVAL);
    }

    /** Whether somebody has approved what could not leave at its time for want of it. */
    boolean isGivenAfterwards(Campaign campaign, Round round) {
        return approvals.of(campaign, round).map(Approvals.Word::granted).orElse(false);
    }

    boolean isToBeAsked(Campaign campaign, Round round) {
        return campaign.forwarding().approval() == Approval.REQUIRED
                && !mailboxes(campaign).isEmpty()
                && post.written(Letter.Kind.NOTICE, about(campaign, round)).isEmpty()
                && approvals.of(campaign, round).isEmpty();
    }

    /** Silence means yes only where the question has left. */
    private boolean isAsked(Campaign campaign, Round round) {
        return post.letter(Letter.Kind.NOTICE, about(campaign, round))
                .filter(letter -> letter.state() == Letter.State.SENT)
                .isPresent();
    }

    private List<String> mailboxes(Campaign campaign) {
        String approver = campaign.forwarding().approver();
        return approver == null ? settings.countyMailboxes(campaign) : List.of(approver);
    }

    /** Lays the table before the approver as it stands now. */
    void ask(RoundSnapshot gathered, Instant leaves) {
        Campaign campaign = gathered.campaign();
        Round round = gathered.round();
        CoverLetter report = new CoverLetter(gathered, Edition.FIRST, NotCounted.NOTHING, Set.of(), post.isTrial());
        byte[] workbook = freezing.workbook(gathered);
        LetterWords words = LetterWords.in(campaign.letters());
        Map<String, String> arguments = Map.of(
                "title", campaign.title(),
                "round", round.title(),
                "bureau", campaign.bureau().name(),
                "expected", String.valueOf(gathered.standings().size()),
                "reported", String.valueOf(gathered.reported()),
                "forward", words.time(leaves, campaign.zone()));
        String silence = campaign.forwarding().silence() == Silence.SEND ? "send" : "hold";
        LetterText text = new LetterText(words)
                .say("approval.ask", arguments)
                .say("approval.silence." + silence, arguments)
                .say("automatic");
        changes.make(() -> post.write(new Draft(
                new Matter(Letter.Kind.NOTICE, about(campaign, round), campaign.id(), round.id()),
                mailboxes(campaign),
                new Draft.Words(
                        words.of("subject.approval", arguments),
                        text.signed(campaign.reportingUnit(), campaign.contact())),
                List.of(new Draft.Attachment(report.fileName(), Draft.Attachment.WORKBOOK, workbook)),
                null,
                campaign.zone())));
    }

    private static String about(Campaign campaign, Round round) {
        return campaign.id() + "/" + round.id() + "/approval";
    }
}
