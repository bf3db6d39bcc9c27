package org.huibao.needs;

import java.time.Clock;
import java.time.Duration;
import java.util.stream.Stream;
import org.huibao.journal.About;
import org.huibao.needs.Need.Kind;
import org.huibao.post.Letter;
import org.huibao.post.Post;
import org.huibao.post.SmtpState;
import org.huibao.vocabulary.ShownName;
import org.springframework.stereotype.Component;

/** Letters that failed, came back or may have arrived, and a mail server that takes none. */
@Component
class WaitingLetters implements NeedSource {
    /** A letter of longer ago that was refused is history. */
    private static final Duration LATELY = Duration.ofDays(30);

    private final Post post;
    private final SmtpState line;
    private final Clock clock;

    WaitingLetters(Post post, SmtpState line, Clock clock) {
        this.post = post;
        this.line = line;
        this.clock = clock;
    }

    @Override
    public Stream<Need> needs() {
        Stream<Need> troubled =
                post.troubled(clock.instant().minus(LATELY)).stream().map(WaitingLetters::need);
        Stream<Need> closed = line.trouble().stream()
                .map(trouble -> new Need(
                        Kind.SMTP, About.door("smtp"), Need.Matter.NONE, clock.instant(), null, trouble.state()));
        return Stream.concat(closed, troubled);
    }

    private static Need need(Letter letter) {
        Kind kind = switch (letter.state()) {
            case FAILED -> Kind.LETTER_FAILED;
            case BOUNCED -> Kind.LETTER_BOUNCED;
            default -> Kind.LETTER_UNCERTAIN;
        };
        return new Need(
                kind,
                About.letter(letter.id()),
                new Need.Matter(letter.campaign(), letter.round(), null),
                letter.at(),
                null,
                ShownName.of(letter.subject()));
    }
}
