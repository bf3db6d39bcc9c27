package org.huibao.reading;

import java.util.Map;
import org.huibao.vocabulary.Finding;
import org.huibao.vocabulary.FindingCode;

/** Reads documents. Content decides what a document is, its name only helps to word a message. Safe for many threads. */
public final class Reading {

    /**
     * The document's cells, or why there are none. Never throws for what the bytes hold, opens no socket and follows no
     * link.
     *
     * @param name the file's name, for messages only
     */
    public Contents read(String name, byte[] bytes) {
        return new Contents.Unreadable(Finding.of(FindingCode.UNREADABLE, Map.of("file", name)));
    }
}
