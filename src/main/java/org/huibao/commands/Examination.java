package org.huibao.commands;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.huibao.checking.Checking;
import org.huibao.intake.archives.Unpacking;
import org.huibao.intake.arrivals.Arrival;
import org.huibao.intake.arrivals.Channel;
import org.huibao.intake.arrivals.Document;
import org.huibao.intake.arrivals.Origin;
import org.huibao.judging.DocumentJudging;
import org.huibao.judging.InTime;
import org.huibao.judging.JudgedDocument;
import org.huibao.reading.Reading;
import org.huibao.recognition.Recognition;
import org.huibao.recognition.whose.RoundMemory;

/** Looks at one file as the service does at what county staff put before it, without a store. Safe for many threads. */
final class Examination {
    private final Task task;
    private final Clock clock;
    private final DocumentJudging judging;
    private final DocumentJudging.Aftermath aftermath;
    private final Unpacking unpacking = new Unpacking();
    private final AtomicLong files = new AtomicLong();

    Examination(Task task, Clock clock, DocumentJudging.Aftermath aftermath) {
        this.task = task;
        this.clock = clock;
        this.aftermath = aftermath;
        this.judging = new DocumentJudging(
                new DocumentJudging.Rooms(new Reading(), new Recognition(clock, RoundMemory.NONE), new Checking()),
                () -> List.of(task.campaign()),
                new InTime(),
                Examination::stumbled);
    }

    /** Everything that the file holds, at least one. Never throws for what the bytes are. */
    List<Checked> examine(Source source) {
        FileAtHand file = new FileAtHand(source, unpacking);
        return judging
                .judge(
                        arrival(source),
                        file::open,
                        document -> file.clues(document).forRound(task.round()).forUnit(task.unit()),
                        aftermath)
                .documents()
                .stream()
                .map(one -> new Checked(one.document().name(), one.made().judged()))
                .toList();
    }

    private Arrival arrival(Source source) {
        return new Arrival(
                files.incrementAndGet(),
                Channel.FOLDER,
                new Origin(source.name(), source.name(), null, null, ""),
                "",
                clock.instant(),
                false);
    }

    /** Nobody is blamed: a document over which the program itself stumbles must not keep the others from being checked. */
    private static JudgedDocument stumbled(Document document, Throwable over) {
        return JudgedDocument.unreadable(FileAtHand.ourTrouble(document.name(), over));
    }
}
