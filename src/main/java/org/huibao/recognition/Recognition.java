package org.huibao.recognition;

import java.time.Clock;
import java.util.List;
import org.huibao.reading.Contents;
import org.huibao.vocabulary.Campaign;

/** Recognises tables: which form, whose, which round, which column is which. Safe for many threads. */
public final class Recognition {
    private final Clock clock;
    private final RoundMemory memory;

    /**
     * @param clock tells which round was opened last where a document comes without a time of its own
     */
    public Recognition(Clock clock, RoundMemory memory) {
        this.clock = clock;
        this.memory = memory;
    }

    /** Never throws for what the cells hold. */
    public Recognised recognise(Contents.Sheets contents, Clues clues, List<Campaign> campaigns) {
        return new Recognised(List.of(), List.of(), contents.findings());
    }
}
