package org.huibao.reply;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.huibao.files.Sha256;
import org.huibao.intake.arrivals.Archive;
import org.huibao.intake.arrivals.Arrival;
import org.huibao.intake.mime.OwnWords;
import org.huibao.lexicon.KnownAnswers;
import org.huibao.post.Letter;
import org.huibao.post.Post;
import org.springframework.stereotype.Component;

/**
 * Keeps answers to words alone within bounds: a program at the other end that answers each of our letters, and marks none of
 * its own, would go on for ever. Verdicts on tables are never held back.
 */
@Component
class Restraint {
    private static final String WORDS = "words/";
    private static final Duration A_THREAD = Duration.ofHours(1);
    private static final Duration A_MAILBOX = Duration.ofDays(1);
    private static final int MOST_A_MAILBOX = 10;

    private static final int REMEMBERED = 1_000;

    private final Post post;
    private final Archive archive;
    private final Clock clock;
    /** By the mail's hash: it is asked before the answer's turn to be written, and again in it. */
    private final KnownAnswers<String, String> texts = new KnownAnswers<>(REMEMBERED, this::marked);

    Restraint(Post post, Archive archive, Clock clock) {
        this.post = post;
        this.archive = archive;
        this.clock = clock;
    }

    /** What an answer to words alone is about: it tells thread and text apart, so that later ones can be held against it. */
    String about(Arrival arrival) {
        return mailbox(arrival) + thread(arrival) + "." + text(arrival) + "/arrival-" + arrival.id();
    }

    /** Whether the thread, the text or the mailbox has had its answer. */
    boolean holdsBack(Arrival arrival) {
        Instant now = clock.instant();
        List<Letter> before = post.writtenSince(Letter.Kind.RETURN, mailbox(arrival), now.minus(A_MAILBOX));
        String thread = thread(arrival) + ".";
        String text = "." + text(arrival) + "/";
        return before.size() >= MOST_A_MAILBOX
                || before.stream().anyMatch(letter -> letter.about().contains(text))
                || post.writtenSince(Letter.Kind.RETURN, mailbox(arrival), now.minus(A_THREAD)).stream()
                        .anyMatch(letter ->
                                letter.about().startsWith(mailbox(arrival) + thread) || answers(arrival, letter));
    }

    /** Some programs name only the letter that they answer, not with what the conversation began. */
    private static boolean answers(Arrival arrival, Letter letter) {
        return arrival.references().contains(letter.messageId());
    }

    private static String mailbox(Arrival arrival) {
        return WORDS + Objects.requireNonNull(arrival.sender()) + "/";
    }

    /** The mail with which the conversation began, as far as it tells. */
    private static String thread(Arrival arrival) {
        String first = arrival.references().strip().split("\\s+")[0];
        return mark(first.isEmpty() ? Objects.requireNonNullElse(arrival.messageId(), "") : first);
    }

    private String text(Arrival arrival) {
        return texts.of(arrival.sha256());
    }

    private String marked(String sha256) {
        return mark(OwnWords.of(archive.bytes(sha256)));
    }

    private static String mark(String text) {
        return new Sha256().add(text).hex().substring(0, 16);
    }
}
