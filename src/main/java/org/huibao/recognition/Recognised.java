package org.huibao.recognition;

import java.util.List;
import org.huibao.recognition.whose.RecognisedTable;
import org.huibao.vocabulary.Finding;

/**
 * What recognition made of a document.
 *
 * @param tables the tables that are some campaign's form and that belong to somebody
 * @param unclaimed why the document, or a part of it, belongs to nobody: wrong form, unknown or conflicting unit, unclear
 *     round; empty where every table found its place
 * @param findings about the document as a whole, for instance hidden sheets
 */
public record Recognised(List<RecognisedTable> tables, List<Finding> unclaimed, List<Finding> findings) {
    public Recognised {
        tables = List.copyOf(tables);
        unclaimed = List.copyOf(unclaimed);
        findings = List.copyOf(findings);
    }
}
