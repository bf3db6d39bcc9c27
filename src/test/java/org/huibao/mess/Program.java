package org.huibao.mess;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import org.huibao.checking.Checking;
import org.huibao.checking.EarlierFigures;
import org.huibao.checking.Judged;
import org.huibao.intake.archives.Unpacking;
import org.huibao.intake.parts.Part;
import org.huibao.reading.Contents;
import org.huibao.reading.Reading;
import org.huibao.recognition.Recognition;
import org.huibao.recognition.whose.Clues;
import org.huibao.recognition.whose.RoundMemory;
import org.huibao.vocabulary.Campaign;
import org.huibao.vocabulary.DocumentState;
import org.huibao.vocabulary.Finding;

/** The rooms that a file goes through, from its bytes to its judgement. */
final class Program {
    private final Unpacking unpacking = new Unpacking();
    private final Reading reading = new Reading();
    private final Recognition recognition = new Recognition(Clock.systemUTC(), RoundMemory.NONE);
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
        return judge(Clues.file(name), bytes, campaign, EarlierFigures.NONE);
    }

    Judged judge(Clues clues, byte[] bytes, Campaign campaign, EarlierFigures earlier) {
        Checking checking = new Checking(earlier);
        Judged judged = reading.read(clues.path(), bytes)
                .fold(
                        sheets -> checking.check(recognition.recognise(sheets, clues, List.of(campaign))),
                        Program::unreadable);
        return new Judged(judged.state(), judged.parts(), hearing.apply(judged.findings()), judged.skipped());
    }

    /**
     * What became of a file.
     *
     * @param state the state of the worst document in it
     * @param submitted whether anything in it is somebody's submission
     */
    record Seen(DocumentState state, List<Finding> findings, boolean submitted) {}

    /** The same for a file that may hold others. */
    Seen see(String name, byte[] bytes, Campaign campaign) {
        List<Judged> judged = unpacking.open(name, bytes).stream()
                .map(part -> part instanceof Part.Item item
                        ? judge(item.name(), item.bytes(), campaign)
                        : unreadable(new Contents.Unreadable(((Part.Refused) part).why())))
                .toList();
        DocumentState worst = judged.stream()
                .map(Judged::state)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        return new Seen(
                worst,
                judged.stream().flatMap(each -> each.findings().stream()).toList(),
                judged.stream()
                        .flatMap(each -> each.parts().stream())
                        .anyMatch(part -> !part.submissions().isEmpty()));
    }

    private static Judged unreadable(Contents.Unreadable why) {
        return new Judged(DocumentState.UNREADABLE, List.of(), List.of(why.why()), List.of());
    }
}
