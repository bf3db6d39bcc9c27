package org.huibao.reminders;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.huibao.files.DurableFile;
import org.huibao.intake.settings.Places;
import org.huibao.journal.About;
import org.huibao.journal.Changes;
import org.huibao.journal.Happening;
import org.huibao.post.LetterText;
import org.huibao.post.LetterWords;
import org.huibao.post.SmtpSettings;
import org.huibao.post.SmtpState;
import org.huibao.vocabulary.RealTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Tells a person that no letter can leave. A letter about that could not leave either: a file in the outbox says so as long
 * as it lasts, beside the log, the journal and the operator's program.
 */
@Component
class Unsendable {
    private static final Logger LOG = LoggerFactory.getLogger(Unsendable.class);

    /** What passes within that time is no trouble yet. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private static final ZoneId USUAL = ZoneId.of("Asia/Shanghai");

    private final SmtpState line;
    private final SmtpSettings settings;
    private final Places places;
    private final Changes changes;
    private final RealTime real;
    private String told = "";

    Unsendable(SmtpState line, SmtpSettings settings, Places places, Changes changes, RealTime real) {
        this.line = line;
        this.settings = settings;
        this.places = places;
        this.changes = changes;
        this.real = real;
    }

    /** Tells once of each trouble, and once that it is over. */
    void tell() {
        Optional<SmtpState.Trouble> trouble = line.trouble()
                .filter(one -> !real.clock().instant().isBefore(one.since().plus(PATIENCE)));
        String state = trouble.map(SmtpState.Trouble::state).orElse("");
        if (state.equals(told)) {
            return;
        }
        if (trouble.isPresent()) {
            begins(trouble.get());
        } else if (line.trouble().isEmpty()) {
            ends();
        } else {
            return;
        }
        told = state;
    }

    private void begins(SmtpState.Trouble trouble) {
        LOG.warn("No letter can leave ({}): {}; it is tried again by itself", trouble.state(), trouble.answer());
        note(trouble);
        changes.make(() -> changes.enter(
                Happening.ALERT_SMTP, about(), Map.of("state", trouble.state(), "answer", trouble.answer())));
    }

    private void ends() {
        LOG.info("Letters can leave again");
        changes.make(() -> changes.enter(Happening.DOOR_OPEN_AGAIN, about(), Map.of()));
        try {
            Files.deleteIfExists(file());
        } catch (IOException cause) {
            LOG.warn("{} is no longer true and cannot be taken away", file(), cause);
        }
    }

    private About about() {
        return About.door("smtp (" + settings + ")");
    }

    private void note(SmtpState.Trouble trouble) {
        LetterWords words = words();
        Instant now = changes.now();
        LetterText text = new LetterText(words)
                .say(
                        "unsendable." + trouble.state(),
                        Map.of("time", words.time(now, USUAL), "answer", trouble.answer()))
                .say("unsendable.next");
        try {
            DurableFile.write(file(), text.toString().getBytes(StandardCharsets.UTF_8));
        } catch (UncheckedIOException cause) {
            LOG.warn("{} cannot be written", file(), cause);
        }
    }

    private Path file() {
        return places.outbox().resolve(words().of("unsendable.file"));
    }

    private static LetterWords words() {
        return LetterWords.in(Locale.SIMPLIFIED_CHINESE);
    }
}
