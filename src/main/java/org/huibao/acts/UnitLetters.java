package org.huibao.acts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.huibao.intake.arrivals.Arrival;
import org.huibao.intake.arrivals.Arrivals;
import org.huibao.ledger.Version;
import org.huibao.post.Draft;
import org.huibao.post.Letter;
import org.huibao.post.LetterText;
import org.huibao.post.LetterWords;
import org.huibao.post.Matter;
import org.huibao.post.Post;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells a unit what a person did about its report, in the conversation to which the report belongs. */
@Component
public class UnitLetters {
    private final Post post;
    private final Arrivals arrivals;

    public UnitLetters(Post post, Arrivals arrivals) {
        this.post = post;
        this.arrivals = arrivals;
    }

    /**
     * What is told.
     *
     * @param kind what kind of letter it is
     * @param subject the key of its subject
     * @param sentences the keys of its paragraphs
     * @param lists what stands below them
     */
    record News(
            Letter.Kind kind,
            String subject,
            List<String> sentences,
            Map<String, String> arguments,
            BiConsumer<LetterText, LetterWords> lists) {
        News(Letter.Kind kind, String subject, List<String> sentences, Map<String, String> arguments) {
            this(kind, subject, sentences, arguments, (text, words) -> {});
        }
    }

    /**
     * Writes in the caller's transaction; nothing where the unit has no mailbox.
     *
     * @param thread the version in whose conversation it is told; null begins another
     */
    Optional<Long> tell(UnitInRound at, @Nullable Version thread, Act act, News news) {
        if (at.unit().emails().isEmpty()) {
            return Optional.empty();
        }
        LetterWords words = LetterWords.in(at.campaign().letters());
        Map<String, String> arguments = new HashMap<>(news.arguments());
        arguments.put("title", at.campaign().title());
        arguments.put("round", at.round().title());
        arguments.put("unit", at.unit().name());
        if (act.version() != null) {
            arguments.put("version", String.valueOf(act.version()));
        }
        arguments.put("why", act.deed().why());
        LetterText text = new LetterText(words).say("greeting", arguments);
        news.sentences().forEach(sentence -> text.say(sentence, arguments));
        news.lists().accept(text, words);
        if (!act.deed().why().isEmpty()) {
            text.say("act.why", arguments);
        }
        text.say("automatic");
        return post.write(new Draft(
                new Matter(
                        news.kind(),
                        String.join(
                                "/",
                                at.campaign().id(),
                                at.round().id(),
                                at.unit().name(),
                                "act-" + act.id()),
                        at.campaign().id(),
                        at.round().id()),
                at.unit().emails(),
                new Draft.Words(
                        words.of(news.subject(), arguments),
                        text.signed(at.campaign().reportingUnit(), at.campaign().contact())),
                List.of(),
                thread == null ? null : threadOf(thread),
                at.campaign().zone()));
    }

    private Draft.@Nullable Thread threadOf(Version version) {
        Arrival arrival = arrivals.byId(version.arrival()).orElseThrow();
        String messageId = arrival.messageId();
        return messageId == null ? null : new Draft.Thread(messageId, arrival.references());
    }
}
