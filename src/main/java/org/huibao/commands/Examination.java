package org.huibao.commands;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.huibao.checking.Checking;
import org.huibao.checking.EarlierFigures;
import org.huibao.intake.Part;
import org.huibao.intake.Unpacking;
import org.huibao.reading.Contents;
import org.huibao.reading.Reading;
import org.huibao.recognition.Clues;
import org.huibao.recognition.Recognition;
import org.huibao.recognition.RoundMemory;
import org.huibao.vocabulary.Finding;
import org.huibao.vocabulary.FindingCode;

/** Looks at one file the way the service would: takes it apart, reads, recognises and checks. Safe for many threads. */
final class Examination {
    private static final System.Logger LOG = System.getLogger("org.huibao.commands");

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
            if (Files.size(source.path()) > unpacking.limits().mail()) {
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
                all.add(item.enclosure() ? Checked.enclosure(item.name()) : examined(item));
            }
        }
        return all;
    }

    private Checked examined(Part.Item item) {
        Contents contents = read(item);
        Checked checked = guarded(
                item,
                () -> contents.fold(
                        sheets -> judged(item.name(), sheets), unreadable -> Checked.of(item.name(), unreadable)));
        if (contents instanceof Contents.Sheets sheets) {
            aftermath.of(checked, item.bytes(), sheets);
        }
        return checked;
    }

    private Contents read(Part.Item item) {
        try {
            return reading.read(item.name(), item.bytes());
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return new Contents.Unreadable(stumbled(item, e));
        }
    }

    /** The last resort: a file over which the program itself stumbles must not keep the others from being checked. */
    private static Checked guarded(Part.Item item, Supplier<Checked> work) {
        try {
            return work.get();
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return Checked.unreadable(item.name(), stumbled(item, e));
        }
    }

    private static Finding stumbled(Part.Item item, Throwable over) {
        LOG.log(System.Logger.Level.ERROR, item.name() + ": " + over);
        LOG.log(System.Logger.Level.DEBUG, item.name(), over);
        return Finding.of(FindingCode.UNREADABLE, Map.of("file", item.name()));
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
