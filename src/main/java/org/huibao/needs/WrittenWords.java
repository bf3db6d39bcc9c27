package org.huibao.needs;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.huibao.intake.arrivals.Archive;
import org.huibao.intake.arrivals.Arrival;
import org.huibao.intake.mime.OwnWords;
import org.huibao.lexicon.MailWords;
import org.huibao.vocabulary.ShownName;
import org.springframework.stereotype.Component;

/** What people wrote in their mails, in a line. A mail never changes, so each is read once, as long as it is asked for. */
@Component
public class WrittenWords {
    private static final int KEPT = 1000;

    private final Archive archive;
    private final Map<Long, String> known = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, String> eldest) {
            return size() > KEPT;
        }
    });

    public WrittenWords(Archive archive) {
        this.archive = archive;
    }

    /** Cleaned, as they may be shown to others; empty where the mail says nothing of its own. */
    public String of(Arrival mail) {
        return known.computeIfAbsent(mail.id(), id -> ShownName.ofText(OwnWords.of(archive.bytes(mail.sha256()))));
    }

    /** Whether they say something that wants an answer: thanks and greetings do not. */
    boolean wantAnAnswer(Arrival mail) {
        String words = of(mail);
        return !words.isEmpty() && !MailWords.ACKNOWLEDGEMENT.matches(words);
    }
}
