package org.huibao.needs;

import java.util.Locale;
import java.util.Map;
import org.huibao.journal.About;
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

    /** An arrival that the program stumbles over is laid aside; anything else is tried again. */
    private static String key(Need need) {
        boolean isDue = need.what() == Need.Kind.TROUBLE && need.about().kind() != About.Kind.ARRIVAL;
        return isDue ? "trouble-due" : need.what().word();
    }

    public String of(Need need) {
        Map<String, String> values = Map.of("name", need.name());
        return sentences.of(key(need), name -> values.getOrDefault(name, ""));
    }
}
