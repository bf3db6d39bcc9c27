package org.huibao.needs;

import java.util.Locale;
import java.util.Map;
import org.huibao.vocabulary.Sentences;

/** A need as one sentence that says what is to be done, in the reader's language. */
public final class NeedWords {
    private final Sentences sentences;

    private NeedWords(Sentences sentences) {
        this.sentences = sentences;
    }

    public static NeedWords in(Locale locale) {
        return new NeedWords(Sentences.in("needs", locale));
    }

    public String of(Need need) {
        Map<String, String> values = Map.of("name", need.name());
        return sentences.of(need.what().word(), name -> values.getOrDefault(name, ""));
    }
}
