package org.huibao.reminders;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huibao.campaigns.InForce;
import org.huibao.intake.settings.IntakeSettings;
import org.huibao.post.Draft;
import org.huibao.post.Letter;
import org.huibao.post.LetterText;
import org.huibao.post.LetterWords;
import org.huibao.post.Matter;
import org.huibao.post.Post;
import org.huibao.vocabulary.Campaign;
import org.springframework.stereotype.Component;

/**
 * Tells the county at once that a report was refused, came back, or may not have arrived: it can't wait for the letter about
 * all that waits, of which there is one a day.
 */
@Component
class Undelivered {
    private static final Duration LATELY = Duration.ofDays(7);

    private final Post post;
    private final InForce campaigns;
    private final IntakeSettings settings;
    private final Attention attention;

    Undelivered(Post post, InForce campaigns, IntakeSettings settings, Attention attention) {
        this.post = post;
        this.campaigns = campaigns;
        this.settings = settings;
        this.attention = attention;
    }

    void tell() {
        post.troubled(attention.now().minus(LATELY)).stream()
                .filter(letter -> letter.kind() == Letter.Kind.REPORT)
                .filter(letter -> attention.isUntold(about(letter)))
                .forEach(letter -> Optional.ofNullable(letter.campaign()).flatMap(campaigns::campaign).stream()
                        .filter(campaign -> !settings.countyMailboxes(campaign).isEmpty())
                        .forEach(campaign -> attention.write(draft(letter, campaign))));
    }

    private static String about(Letter letter) {
        return Digest.ATTENTION + "report-" + letter.id() + "/" + letter.state().word();
    }

    private Draft draft(Letter letter, Campaign campaign) {
        LetterWords words = LetterWords.in(campaign.letters());
        String state = letter.state().word();
        String answer = letter.answer();
        Map<String, String> arguments = Map.of(
                "subject", letter.subject(),
                "state", words.of("attention.letter." + state),
                "to", String.join(", ", letter.to()),
                "answer", answer == null ? "" : answer);
        return new Draft(
                new Matter(Letter.Kind.NOTICE, about(letter), campaign.id(), letter.round()),
                settings.countyMailboxes(campaign),
                new Draft.Words(
                        words.of("subject.undelivered", arguments),
                        new LetterText(words)
                                .say("undelivered", arguments)
                                .say("undelivered." + state, arguments)
                                .say("automatic")
                                .signed(campaign.reportingUnit(), campaign.contact())),
                List.of(),
                null,
                campaign.zone());
    }
}
