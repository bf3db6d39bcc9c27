package org.huibao.journal;

import java.util.Locale;
import java.util.TreeMap;
import org.huibao.vocabulary.Sentences;

/**
 * Lines of the journal in a reader's language: a sentence for each kind of happening, in the bundles
 * {@code messages/journal}. {@code {about}} is what it happened to. A detail that is itself a word of the program has its
 * wording under {@code detail.word}.
 */
public final class JournalWording {
    private final Sentences sentences;

    private JournalWording(Sentences sentences) {
        this.sentences = sentences;
    }

    /** The wording for a locale; anything but English is answered in Chinese. */
    public static JournalWording in(Locale locale) {
        return new JournalWording(Sentences.in("journal", locale));
    }

    /** What happened, as one sentence. */
    public String of(Journal.Line line) {
        return Sentences.fitted(sentences.of(line.what().word()), name -> value(name, line));
    }

    private String value(String name, Journal.Line line) {
        return switch (name) {
            case "about" -> line.about().text();
            case "details" -> String.join("; ", new TreeMap<>(line.details()).values());
            default -> {
                String detail = line.details().getOrDefault(name, "");
                yield sentences.of(name + "." + detail, detail);
            }
        };
    }
}
