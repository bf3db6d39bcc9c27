package org.huibao.intake.arrivals;

/**
 * A 表件: one thing inside an arrival that may hold a table.
 *
 * @param id given by the table of documents when it is recorded, {@link #UNNUMBERED} until then
 * @param arrival what it came in
 * @param name the file's name; inside an archive {@code a.zip!b.xlsx}
 * @param kept the document's own bytes in the archive
 */
public record Document(long id, Arrival arrival, String name, Archive.Kept kept) {
    private static final long UNNUMBERED = 0;

    /** A document that the table of documents does not know yet. */
    public static Document of(Arrival arrival, String name, Archive.Kept kept) {
        return new Document(UNNUMBERED, arrival, name, kept);
    }

    /** The hash over the document's own bytes. */
    public String sha256() {
        return kept.sha256();
    }
}
