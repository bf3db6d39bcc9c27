package org.huibao.commands;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.huibao.checking.Checking;
import org.huibao.checking.EarlierFigures;
import org.huibao.intake.Part;
import org.huibao.intake.Unpacking;
import org.huibao.reading.Contents;
import org.huibao.reading.Reading;
import org.huibao.recognition.Clues;
import org.huibao.recognition.Recognition;
import org.huibao.recognition.RoundMemory;
import org.huibao.vocabulary.DocumentState;
import org.huibao.vocabulary.Finding;
import org.huibao.vocabulary.FindingCode;

/** Looks at one file the way the service would: takes it apart, reads, recognises and checks. Safe for many threads. */
final class Examination {
    private final Task task;
    private final Aftermath aftermath;
    private final Unpacking unpacking = new Unpacking();
    private final Reading reading = new Reading();
    private final Recognition recognition;
    private final Checking checking = new Checking(EarlierFigures.NONE);

    Examination(Task task, Clock clock, Aftermath aftermath) {
        this.task = task;
        this.recognition = new Recognition(clock, RoundMemory.NONE);
        this.aftermath = aftermath;
    }

    /** Everything that the file holds, at least one. Never throws for what the bytes are. */
    List<Checked> examine(Source source) {
        try {
            if (Files.size(source.path()) > Unpacking.LARGEST_MAIL) {
                return List.of(refused(source, FindingCode.TOO_LARGE));
            }
            return apart(source, Files.readAllBytes(source.path()));
        } catch (IOException e) {
            return List.of(refused(source, FindingCode.UNREADABLE));
        }
    }

    private List<Checked> apart(Source source, byte[] bytes) {
        List<Checked> all = new ArrayList<>();
        for (Part part : unpacking.open(source.name(), bytes)) {
            if (part instanceof Part.Refused refused) {
                all.add(Checked.unreadable(refused.name(), refused.why()));
            } else if (part instanceof Part.Item item) {
                all.add(item.enclosure() ? Checked.enclosure(item.name()) : guarded(item));
            }
        }
        return all;
    }

    /** The last resort: a file over which the program itself stumbles must not keep the others from being checked. */
    private Checked guarded(Part.Item item) {
        try {
            return checked(item);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            System.getLogger("huibao").log(System.Logger.Level.ERROR, item.name(), e);
            return Checked.unreadable(item.name(), Finding.of(FindingCode.UNREADABLE, Map.of("file", item.name())));
        }
    }

    private Checked checked(Part.Item item) {
        Contents contents = reading.read(item.name(), item.bytes());
        Checked checked = contents.fold(sheets -> judged(item.name(), sheets), why -> Checked.of(item.name(), why));
        if (contents instanceof Contents.Sheets sheets && checked.state() != DocumentState.IGNORED) {
            aftermath.of(checked, item.bytes(), sheets);
        }
        return checked;
    }

    private Checked judged(String name, Contents.Sheets sheets) {
        Clues clues = Clues.file(name).forRound(task.round()).forUnit(task.unit());
        return new Checked(name, checking.check(recognition.recognise(sheets, clues, List.of(task.campaign()))));
    }

    private static Checked refused(Source source, FindingCode code) {
        return Checked.unreadable(source.name(), Finding.of(code, Map.of("file", source.name())));
    }

    /** What is done with a document that could be read, while its bytes are still at hand. */
    interface Aftermath {
        Aftermath NONE = (checked, bytes, sheets) -> {};

        void of(Checked checked, byte[] bytes, Contents.Sheets sheets);
    }
}
