package org.huibao.reading.xml;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The name spaces of documents that are read here. Programs add words of their own in others, which may sound the same
 * and say something else: {@code x15:workbookPr} tells nothing of how days are counted.
 */
final class NameSpaces {
    /** A program that has not heard of a name space takes what was written beside it instead (ECMA-376 part 3). */
    static final String ALTERNATIVES = "http://schemas.openxmlformats.org/markup-compatibility/2006";

    private static final List<String> KNOWN = List.of(
            "http://schemas.openxmlformats.org/",
            "http://purl.oclc.org/ooxml/",
            "urn:oasis:names:tc:opendocument:",
            "urn:schemas-microsoft-com:office:",
            "http://www.w3.org/TR/REC-html40",
            "http://www.w3.org/XML/");
    /** What present programs of Microsoft and WPS know beyond the standard. */
    private static final List<String> LATER = List.of("http://schemas.microsoft.com/office/");

    private @Nullable String root;
    private boolean hasForeign;
    private boolean hasAlternatives;
    private String lastKnown = "";
    private String lastForeign = "\0";

    /** Whatever the outermost element belongs to is known, too. */
    void root(String space) {
        if (root == null) {
            root = space;
        }
    }

    /** A name space that is declared somewhere; most documents have none but their own. */
    void declared(@Nullable String space) {
        hasForeign |= isForeign(space);
        hasAlternatives |= ALTERNATIVES.equals(space);
    }

    boolean hasForeign() {
        return hasForeign;
    }

    boolean hasAlternatives() {
        return hasAlternatives;
    }

    boolean isForeign(@Nullable String space) {
        if (space == null || space.isEmpty() || space.equals(lastKnown)) {
            return false;
        }
        if (space.equals(lastForeign)) {
            return true;
        }
        boolean known = space.equals(root) || KNOWN.stream().anyMatch(space::startsWith);
        if (known) {
            lastKnown = space;
        } else {
            lastForeign = space;
        }
        return !known;
    }

    /** Whether a present office program would take what needs this name space. */
    boolean isUnderstood(@Nullable String space) {
        return space != null && (!isForeign(space) || LATER.stream().anyMatch(space::startsWith));
    }
}
