package org.huibao.needs;

import java.time.Instant;
import java.util.Optional;
import org.huibao.intake.arrivals.Arrivals;
import org.huibao.ledger.Answers;
import org.huibao.ledger.UnitWords;
import org.huibao.ledger.Version;
import org.springframework.stereotype.Component;

/** How a unit has explained what is queried: in a mail of its own, or as somebody entered it at the desk. */
@Component
class Explained {
    private final UnitWords mails;
    private final Arrivals arrivals;
    private final WrittenWords words;
    private final Answers entered;

    Explained(UnitWords mails, Arrivals arrivals, WrittenWords words, Answers entered) {
        this.mails = mails;
        this.arrivals = arrivals;
        this.words = words;
        this.entered = entered;
    }

    /** What it said, and when. */
    record Explanation(String text, Instant at) {}

    /** Nothing where it has not. */
    Optional<Explanation> by(Version version) {
        return mails.answer(version)
                .flatMap(arrivals::byId)
                .map(mail -> new Explanation(words.of(mail), mail.receivedAt()))
                .or(() -> atTheDesk(version).map(text -> new Explanation(text, version.receivedAt())));
    }

    private Optional<String> atTheDesk(Version version) {
        return entered.of(version).values().stream()
                .filter(answer -> !answer.accepted())
                .flatMap(answer -> Optional.ofNullable(answer.explanation()).stream())
                .findFirst();
    }
}
