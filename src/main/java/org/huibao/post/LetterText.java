package org.huibao.post;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huibao.vocabulary.Contact;

/** The text of a letter, put together paragraph by paragraph. */
public final class LetterText {
    private final LetterWords words;
    private final StringBuilder text = new StringBuilder();

    public LetterText(LetterWords words) {
        this.words = words;
    }

    /** A paragraph of its own. */
    public LetterText say(String key, Map<String, String> arguments) {
        return paragraph(words.of(key, arguments));
    }

    public LetterText say(String key) {
        return say(key, Map.of());
    }

    public LetterText paragraph(String paragraph) {
        text.append(text.isEmpty() ? "" : "\n").append(paragraph).append('\n');
        return this;
    }

    /** A headline with lines below it; nothing where there are no lines. */
    public LetterText list(String headline, List<String> lines) {
        if (!lines.isEmpty()) {
            paragraph(words.of(headline) + "\n" + String.join("\n", lines));
        }
        return this;
    }

    /** Who signs, and whom to ask. */
    public String signed(String office, Contact contact) {
        String whom = Stream.of(contact.name(), contact.phone(), contact.email())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(words.of("contact.between")));
        paragraph(office);
        if (!whom.isEmpty()) {
            text.append(words.of("contact", Map.of("whom", whom))).append('\n');
        }
        return text.toString();
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
