package org.huibao.intake.parts;

import org.huibao.vocabulary.Finding;

/** One thing that came out of a mail, an archive or a plain file. */
public sealed interface Part {
    /** What it is called; inside a container {@code a.zip!b.xlsx}. Never a path to write to. */
    String name();

    /**
     * Something with bytes.
     *
     * @param enclosure whether it only lies beside the tables of a mail or an archive: a picture, a scan, a logo
     */
    @SuppressWarnings("ArrayRecordComponent") // the bytes of one file, handed on once; nobody compares parts
    record Item(String name, byte[] bytes, boolean enclosure) implements Part {}

    /** Something that is not taken out, and why. */
    record Refused(String name, Finding why) implements Part {}
}
