package org.huibao.ledger;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Which versions a document stands behind. */
@Component
public class DocumentVersions {
    private final Books books;

    DocumentVersions(Books books) {
        this.books = books;
    }

    /** The versions that came in it and were not withdrawn. */
    public List<Version> standing(long document) {
        return books.versions.standingOf(document);
    }

    /** The versions that came in it, and those whose bytes it merely repeated. */
    public List<Version> of(long document) {
        return Stream.concat(books.versions.ofDocument(document).stream(), books.duplicates.of(document).stream())
                .toList();
    }
}
