package org.huibao.desk;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.huibao.desk.asked.Paging;
import org.huibao.desk.asked.Zones;
import org.huibao.post.Letter;
import org.huibao.post.Post;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Our letters and how they fared. */
@RestController
class LettersApi {
    private final Post post;
    private final Zones zones;

    LettersApi(Post post, Zones zones) {
        this.post = post;
        this.zones = zones;
    }

    /**
     * A letter as it is shown.
     *
     * @param reason why one that has not left is where it is
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record LetterEntry(
            long id,
            String kind,
            String about,
            String to,
            String subject,
            String messageId,
            String state,
            int attempts,
            String at,
            @Nullable String reason) {}

    @GetMapping("/api/letters")
    List<LetterEntry> letters(Paging paging) {
        return post.newest(paging.before(), paging.size()).stream()
                .map(this::entry)
                .toList();
    }

    private LetterEntry entry(Letter letter) {
        return new LetterEntry(
                letter.id(),
                letter.kind().word(),
                letter.about(),
                String.join(", ", letter.to()),
                letter.subject(),
                letter.messageId(),
                letter.state().word(),
                letter.attempts(),
                Zones.text(letter.at(), zones.of(letter.campaign())),
                post.reason(letter).orElse(null));
    }
}
