package org.huibao.acts;

import java.util.function.Supplier;
import org.huibao.campaigns.CampaignEdits;
import org.huibao.campaigns.Edit;
import org.huibao.campaigns.FoldersWatched;
import org.huibao.journal.Changes;
import org.huibao.vocabulary.Campaign;
import org.springframework.stereotype.Component;

/** Acts that change a file of a campaign's folder: nothing stands of an act of which the file takes nothing. */
@Component
public class InFile {
    private final CampaignEdits edits;
    private final FoldersWatched watch;
    private final Changes changes;

    public InFile(CampaignEdits edits, FoldersWatched watch, Changes changes) {
        this.edits = edits;
        this.watch = watch;
        this.changes = changes;
    }

    /** The file did not take it. */
    private static final class NotWritten extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient Outcome refusal;

        NotWritten(Outcome refusal) {
            this.refusal = refusal;
        }
    }

    /** Takes up what somebody may have changed by hand a moment ago. */
    void lookFirst() {
        watch.look();
    }

    /** Carries an act out in one transaction; it writes the file last, so that whatever fails before changes nothing. */
    Outcome carryOut(Supplier<Outcome> act) {
        try {
            Outcome outcome = changes.make(act);
            watch.look();
            return outcome;
        } catch (NotWritten refused) {
            return refused.refusal;
        }
    }

    /** Changes the file, or breaks the act off. */
    void write(Campaign campaign, Edit edit) {
        switch (edits.edit(campaign, edit)) {
            case DONE -> {}
            case CHANGED_BY_HAND -> throw new NotWritten(changedByHand());
            case NOT_UNDERSTOOD ->
                throw new NotWritten(
                        Outcome.conflict("not-possible", "the campaign would not be understood after this change"));
            case FILE_OPEN ->
                throw new NotWritten(Outcome.conflict(
                        "file-open", edit.file() + " cannot be replaced; is it open in another program?"));
        }
    }

    static Outcome changedByHand() {
        return Outcome.conflict("file-changed", "somebody has changed the campaign's files; look again");
    }
}
