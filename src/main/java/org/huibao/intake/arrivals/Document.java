package org.huibao.intake.arrivals;

/**
 * A 表件: one thing inside an arrival that may hold a table.
 *
 * @param id given by the table of documents
 * @param arrival what it came in
 * @param name the file's name; inside an archive {@code a.zip!b.xlsx}
 * @param sha256 over the document's own bytes, which the archive keeps under it
 */
public record Document(long id, Arrival arrival, String name, String sha256) {}
