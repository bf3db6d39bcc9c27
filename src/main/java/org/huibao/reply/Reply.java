package org.huibao.reply;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.huibao.campaigns.InForce;
import org.huibao.intake.arrivals.Arrival;
import org.huibao.intake.arrivals.Arrivals;
import org.huibao.intake.arrivals.Channel;
import org.huibao.journal.Happening;
import org.huibao.judging.InJudgement;
import org.huibao.ledger.EnteredSubmission;
import org.huibao.ledger.RecordedDocument;
import org.huibao.post.Draft;
import org.huibao.post.Letter;
import org.huibao.post.Post;
import org.huibao.vocabulary.DocumentState;
import org.huibao.vocabulary.Finding;
import org.huibao.vocabulary.Severity;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Answers arrivals: one letter for each mail and unit, to the registered mailbox that sent it, and no other. */
@Component
public class Reply {
    private static final Logger LOG = LoggerFactory.getLogger(Reply.class);

    private final Post post;
    private final Arrivals arrivals;
    private final InForce campaigns;
    private final AnswerMemory memory;
    private final Strangers strangers;
    private final WordsOnly words;
    private final ByStaff byStaff;
    private final AnswerLetters letters;
    private final Restraint restraint;
    private final TransactionTemplate transaction;

    Reply(
            Post post,
            Arrivals arrivals,
            InForce campaigns,
            AnswerMemory memory,
            Strangers strangers,
            WordsOnly words,
            ByStaff byStaff,
            AnswerLetters letters,
            Restraint restraint,
            TransactionTemplate transaction) {
        this.post = post;
        this.letters = letters;
        this.restraint = restraint;
        this.arrivals = arrivals;
        this.campaigns = campaigns;
        this.memory = memory;
        this.strangers = strangers;
        this.words = words;
        this.byStaff = byStaff;
        this.transaction = transaction;
    }

    /** Answers the arrival as it stands by then: looks at its rounds may have asked more since it was recorded. */
    public void answer(InJudgement<RecordedDocument> recorded) {
        InJudgement<RecordedDocument> standing = recorded;
        while (!isAnswered(standing)) {
            LOG.debug("{} is looked at while it is answered", recorded.arrival().id());
            standing = memory.standing(recorded);
        }
    }

    /** Writes the answers and ends the arrival, both or neither; nothing where more has been asked meanwhile. */
    private boolean isAnswered(InJudgement<RecordedDocument> recorded) {
        List<Answerable> wanted = concernsSomebody(recorded)
                ? Answerable.of(recorded, campaigns.campaigns()).stream()
                        .filter(answer -> !isPast(answer))
                        .toList()
                : List.of();
        List<Answerable> answers = recorded.arrival().automatic()
                ? List.of()
                : wanted.stream().filter(answer -> !isOneTooMany(answer)).toList();
        List<List<Draft.Attachment>> tables =
                answers.stream().map(letters::marked).toList();
        return Boolean.TRUE.equals(transaction.execute(status -> {
            boolean stands = memory.standing(recorded).equals(recorded);
            if (stands) {
                for (int i = 0; i < answers.size(); i++) {
                    // what was answered beside this one, and only now stands in the books, counts as well
                    if (!isOneTooMany(answers.get(i))) {
                        write(answers.get(i), tables.get(i));
                    }
                }
                end(recorded, wanted);
            }
            return stands;
        }));
    }

    private void end(InJudgement<RecordedDocument> recorded, List<Answerable> wanted) {
        wanted.stream().filter(answer -> recorded.arrival().automatic()).forEach(this::tellThatNobodyIsTold);
        strangers
                .answer(recorded)
                .filter(letter -> letter.to().stream().allMatch(post::isSomebodyElses))
                .ifPresent(post::write);
        byStaff.letters(recorded).forEach(post::write);
        words.tell(recorded);
        if ("bounce".equals(recorded.idle())) {
            memory.bounced(recorded.arrival());
        }
        arrivals.end(recorded.arrival(), RecordedDocument.ofAll(recorded), reason(recorded));
    }

    private boolean isPast(Answerable answer) {
        EnteredSubmission first = answer.first();
        return first == null
                ? memory.isPast(answer.arrival(), answer.campaign())
                : memory.isPast(
                        answer.arrival(),
                        answer.campaign(),
                        first.submission().round(),
                        first.version().verdict().isValid());
    }

    private boolean isOneTooMany(Answerable answer) {
        return answer.isOfWordsAlone() && restraint.holdsBack(answer.arrival());
    }

    /** The mail's header forbids an answer: what its sender would have to mend, a person has to tell him. */
    private void tellThatNobodyIsTold(Answerable answer) {
        if (answer.kind() == Letter.Kind.RETURN) {
            arrivals.alert(
                    answer.arrival(),
                    Happening.ALERT_ANSWER_HELD_BACK,
                    Map.of("unit", answer.unit().name(), "state", answer.state().word()));
        }
    }

    private static boolean concernsSomebody(InJudgement<RecordedDocument> recorded) {
        Arrival arrival = recorded.arrival();
        return arrival.channel() == Channel.MAILBOX
                && arrival.sender() != null
                && recorded.sender().mayBeAnswered();
    }

    private void write(Answerable answer, List<Draft.Attachment> tables) {
        if (answer.state() == DocumentState.IGNORED) {
            return;
        }
        String sender = Objects.requireNonNull(answer.arrival().sender());
        post.write(letters.draft(answer, tables, List.of(sender)));
        answer.pieces().stream()
                .flatMap(piece -> piece.taken().stream())
                .filter(taken -> !taken.duplicate())
                .forEach(taken -> memory.told(taken.version()));
    }

    private @Nullable String reason(InJudgement<RecordedDocument> recorded) {
        if (recorded.idle() != null) {
            return recorded.idle();
        }
        DocumentState state = RecordedDocument.ofAll(recorded);
        return recorded.documents().stream()
                .map(InJudgement.Carried::made)
                .filter(document -> document.state() == state)
                .flatMap(document -> document.findings().stream())
                .filter(finding -> finding.severity() == Severity.ERROR && state.compareTo(DocumentState.QUERIED) < 0)
                .map((Finding finding) -> finding.code().id())
                .findFirst()
                .orElse(null);
    }
}
