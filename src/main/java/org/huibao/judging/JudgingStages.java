package org.huibao.judging;

import org.huibao.intake.arrivals.Arrival;
import org.huibao.reading.Contents;
import org.huibao.recognition.Recognised;

/** The stages of the service, one for each of its routes from an arrival to its judgement. */
public final class JudgingStages {
    private final TakingApart opening;
    private final DocumentJudging judging;
    private final ArrivalClues clues;

    public JudgingStages(TakingApart opening, DocumentJudging judging, ArrivalClues clues) {
        this.opening = opening;
        this.judging = judging;
        this.clues = clues;
    }

    /** Takes the arrival apart, and reads its documents out of the archive. */
    public InJudgement<Course<Contents.Sheets>> read(Arrival arrival) {
        return judging.read(arrival, opening::open);
    }

    /** Which form, whose table, which round, which column is which, by the cells and by how they came. */
    public InJudgement<Course<Recognised>> recognise(InJudgement<Course<Contents.Sheets>> read) {
        return judging.recognise(read, document -> clues.of(document, read.sender()));
    }

    /** Judges every document of an arrival. What a stranger sent is judged too, but only as a proposal. */
    public InJudgement<JudgedDocument> check(InJudgement<Course<Recognised>> recognised) {
        return judging.check(recognised);
    }
}
