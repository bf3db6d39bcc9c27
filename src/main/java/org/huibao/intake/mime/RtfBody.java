package org.huibao.intake.mime;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.huibao.lexicon.OurWords;
import org.jspecify.annotations.Nullable;

/** The text of a mail that Outlook keeps in its own way of writing only, which is not read here, but told as what it is. */
final class RtfBody {
    /** A row of a table, or a page with one that is wrapped in it ([MS-OXRTFEX]). */
    private static final String ROW = "\\trowd";

    private static final String PAGE_WITH_TABLE = "<table";

    private RtfBody() {}

    /** The text as a document of its own, if there is a table in it. */
    static Optional<MimePieces.Attached> withTable(@Nullable String rtf) {
        return Optional.ofNullable(rtf)
                .filter(text -> text.contains(ROW) || text.contains(PAGE_WITH_TABLE))
                .map(text -> new MimePieces.Attached(
                        OurWords.BODY + ".rtf", text.getBytes(StandardCharsets.ISO_8859_1), false, false, false));
    }
}
