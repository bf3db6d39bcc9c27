package org.huibao.recognition;

import java.util.List;
import org.huibao.reading.Contents;
import org.huibao.vocabulary.Campaign;

/** Recognises tables: which form, whose, which round, which column is which. Safe for many threads. */
public final class Recognition {

    /** Never throws for what the cells hold. */
    public Recognised recognise(Contents.Sheets contents, Clues clues, List<Campaign> campaigns) {
        return new Recognised(List.of(), List.of(), contents.findings());
    }
}
