package org.huibao.blanks;

import java.nio.charset.StandardCharsets;
import org.huibao.files.Sha256;
import org.huibao.vocabulary.Campaign;
import org.huibao.vocabulary.ReportingUnit;
import org.huibao.vocabulary.Round;

/**
 * What a blank says of itself where nobody types: which form, whose, for which round. It travels as a document property and,
 * as its check alone, in the page's footer.
 */
record Stamp(String form, String unit, String round) {
    /** The name of the document property. */
    static final String PROPERTY = "Huibao";

    private static final int CHECKED = 8;

    static Stamp of(Campaign campaign, ReportingUnit unit, Round round) {
        return new Stamp(campaign.id(), unit.code().isEmpty() ? unit.name() : unit.code(), round.id());
    }

    /** Form, unit, round and check, as the property has them. */
    String text() {
        return named() + "/" + check();
    }

    /** The short code that tells whether the other three belong together. */
    String check() {
        return Sha256.of(named().getBytes(StandardCharsets.UTF_8)).substring(0, CHECKED);
    }

    private String named() {
        return String.join("/", form, unit, round);
    }
}
