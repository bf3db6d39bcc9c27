package org.huibao.reply;

import java.util.List;
import java.util.Optional;
import org.huibao.campaigns.InForce;
import org.huibao.judging.InJudgement;
import org.huibao.ledger.RecordedDocument;
import org.huibao.post.Post;
import org.huibao.vocabulary.ReportingUnit;
import org.springframework.stereotype.Component;

/** Answers the unit whose document a person has claimed, as if it had come from its own mailbox. */
@Component
public class ClaimAnswers {
    private final Post post;
    private final InForce campaigns;
    private final AnswerLetters letters;

    ClaimAnswers(Post post, InForce campaigns, AnswerLetters letters) {
        this.post = post;
        this.campaigns = campaigns;
        this.letters = letters;
    }

    /** Writes in the caller's transaction; nothing where the unit has no mailbox. */
    public Optional<Long> answer(InJudgement<RecordedDocument> recorded, ReportingUnit unit) {
        return Answerable.of(recorded, campaigns.campaigns()).stream()
                .filter(answer -> answer.unit().name().equals(unit.name())
                        && !unit.emails().isEmpty())
                .findFirst()
                .flatMap(answer -> post.write(letters.draft(answer, letters.marked(answer), to(answer, unit))));
    }

    /** Into the mailbox that sent it where that is the unit's, else into all that it has. */
    private static List<String> to(Answerable answer, ReportingUnit unit) {
        String sender = answer.arrival().sender();
        return sender != null && unit.emails().contains(sender) ? List.of(sender) : unit.emails();
    }
}
