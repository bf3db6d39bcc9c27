package org.huibao.mess;

import java.time.Clock;
import java.util.List;
import java.util.function.UnaryOperator;
import org.huibao.checking.Checking;
import org.huibao.checking.EarlierFigures;
import org.huibao.checking.Judged;
import org.huibao.reading.Contents;
import org.huibao.reading.Reading;
import org.huibao.recognition.Clues;
import org.huibao.recognition.Recognition;
import org.huibao.recognition.RoundMemory;
import org.huibao.vocabulary.Campaign;
import org.huibao.vocabulary.DocumentState;
import org.huibao.vocabulary.Finding;

/** The rooms that a file goes through, from its bytes to its judgement. */
final class Program {
    private final Reading reading = new Reading();
    private final Recognition recognition = new Recognition(Clock.systemUTC(), RoundMemory.NONE);
    private final Checking checking = new Checking(EarlierFigures.NONE);
    private final UnaryOperator<List<Finding>> hearing;

    /** The program as it is. */
    Program() {
        this(findings -> findings);
    }

    /** The program of whose findings only some are heard. */
    Program(UnaryOperator<List<Finding>> hearing) {
        this.hearing = hearing;
    }

    Judged judge(String name, byte[] bytes, Campaign campaign) {
        Judged judged = reading.read(name, bytes)
                .fold(
                        sheets -> checking.check(recognition.recognise(sheets, Clues.file(name), List.of(campaign))),
                        Program::unreadable);
        return new Judged(judged.state(), judged.parts(), hearing.apply(judged.findings()), judged.skipped());
    }

    private static Judged unreadable(Contents.Unreadable why) {
        return new Judged(DocumentState.UNREADABLE, List.of(), List.of(why.why()), List.of());
    }
}
