package org.huibao.post;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.huibao.files.DurableFile;
import org.huibao.intake.settings.Places;
import org.huibao.lexicon.OurWords;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Every letter as an {@code .eml} in the outbox, for people to open. */
@Component
class OutboxCopies {
    private static final Logger LOG = LoggerFactory.getLogger(OutboxCopies.class);
    private static final int AT_ONCE = 200;

    private final Letters letters;
    private final Path outbox;
    private String trouble = "";

    OutboxCopies(Letters letters, Places places) {
        this.letters = letters;
        this.outbox = places.outbox();
    }

    /** Writes the copies that are still lacking; a folder that cannot be written holds up no letter. */
    void write() {
        List<Long> written = new ArrayList<>();
        try {
            for (Outgoing outgoing : letters.uncopied(AT_ONCE)) {
                DurableFile.writeBelow(
                        outbox, place(outgoing.letter()), outgoing.envelope().bytes());
                written.add(outgoing.letter().id());
            }
            trouble = "";
        } catch (UncheckedIOException cause) {
            String now = String.valueOf(cause.getMessage());
            if (!now.equals(trouble)) {
                LOG.warn("The outbox cannot be written, copies of letters will follow: {}", now, cause);
            }
            trouble = now;
        } finally {
            // all in one way to the disk; what dies before is written once more, over the same
            if (!written.isEmpty()) {
                letters.copied(written);
            }
        }
    }

    private Path place(Letter letter) {
        String name = letter.id() + ".eml";
        return letter.campaign() == null || letter.round() == null
                ? outbox.resolve(OurWords.OTHER).resolve(name)
                : outbox.resolve(letter.campaign())
                        .resolve(letter.round())
                        .resolve("letters")
                        .resolve(name);
    }
}
