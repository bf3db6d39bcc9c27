package org.huibao.vocabulary;

import java.util.Locale;

/** Where a document ended, the worst first; an arrival ends where its worst document did. */
public enum DocumentState {
    RECEIVED,
    RETURNED,
    UNCLAIMED,
    UNREADABLE,
    QUERIED,
    ACCEPTED,
    DUPLICATE,
    IGNORED;

    public static DocumentState of(Verdict verdict) {
        return switch (verdict) {
            case ACCEPTED -> ACCEPTED;
            case QUERIED -> QUERIED;
            case RETURNED -> RETURNED;
        };
    }

    /** The state of this word. */
    public static DocumentState of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    /** The worse of the two, in the order of declaration. */
    public DocumentState or(DocumentState other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /** The word that stands in JSON. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
