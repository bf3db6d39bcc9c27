package org.huibao.acts;

import java.util.Optional;
import java.util.function.Function;
import org.huibao.journal.About;
import org.huibao.journal.Changes;
import org.huibao.post.Letter;
import org.huibao.post.LettersByHand;
import org.huibao.post.Post;
import org.springframework.stereotype.Component;

/** 重发, 取消, 核定: what a person may do about a letter that did not simply leave. */
@Component
public class LetterActs {
    private final Acts acts;
    private final Post post;
    private final LettersByHand letters;
    private final Changes changes;

    public LetterActs(Acts acts, Post post, LettersByHand letters, Changes changes) {
        this.acts = acts;
        this.post = post;
        this.letters = letters;
        this.changes = changes;
    }

    /** Sends the same bytes once more: a letter that was refused, came back or could not leave. */
    public Outcome retry(long id, String who, String why) {
        return onLetter(id, letter -> {
            if (!post.mayLeaveFor(letter.to())) {
                return Outcome.conflict(
                        "cannot-leave", "there is no mail server, or the trial run keeps this letter here");
            }
            return letters.sendAgain(letter.id())
                    ? done(Act.Kind.RETRY, letter, who, why)
                    : Outcome.conflict("not-failed", "only a failed, bounced or unsent letter can be sent again");
        });
    }

    /** Keeps a waiting letter from leaving. */
    public Outcome cancel(long id, String who, String why) {
        return onLetter(
                id,
                letter -> letters.cancel(letter.id())
                        ? done(Act.Kind.CANCELLATION, letter, who, why)
                        : Outcome.conflict(
                                "not-waiting", "only a letter that waits, and is not on its way, can be cancelled"));
    }

    /**
     * Says how an attempt without an answer ended.
     *
     * @param sent whether it arrived
     */
    public Outcome settle(long id, boolean sent, String who, String why) {
        if (why.isBlank()) {
            return Outcome.incomplete("no-reason", "how is it known whether the letter arrived?");
        }
        return onLetter(
                id,
                letter -> letters.settle(letter.id(), sent)
                        ? done(Act.Kind.SETTLEMENT, letter, who, why)
                        : Outcome.conflict("not-uncertain", "nobody doubts how this letter fared"));
    }

    private Outcome onLetter(long id, Function<Letter, Outcome> act) {
        return changes.make(() -> {
            Optional<Letter> letter = post.letter(id);
            return letter.map(act).orElseGet(() -> Outcome.unknown("no-letter", "there is no letter " + id));
        });
    }

    private Outcome done(Act.Kind kind, Letter letter, String who, String why) {
        return new Outcome.Done(
                acts.enter(kind, About.letter(letter.id()), who, why.strip(), new Acts.Made(null, letter.id(), null)));
    }
}
