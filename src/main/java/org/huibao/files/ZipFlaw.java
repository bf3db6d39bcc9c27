package org.huibao.files;

import java.io.IOException;

/** What keeps a zip file from being taken for what it claims to be. */
public final class ZipFlaw extends IOException {
    private static final long serialVersionUID = 1L;

    private final Kind kind;

    ZipFlaw(Kind kind) {
        super(kind.name());
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }

    /** The kinds that are told apart. */
    public enum Kind {
        /** It ends before what it speaks of. */
        CUT_OFF,
        /** A record is not where it has to be. */
        BROKEN,
        /** It lists more than anybody asked for. */
        TOO_MANY,
        DUPLICATE,
        NAMES_DIFFER,
        OVERLAP
    }
}
