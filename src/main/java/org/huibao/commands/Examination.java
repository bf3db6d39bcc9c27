package org.huibao.commands;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import org.huibao.checking.Checking;
import org.huibao.checking.WordsBeside;
import org.huibao.intake.archives.Unpacking;
import org.huibao.intake.parts.Part;
import org.huibao.judging.InTime;
import org.huibao.reading.Contents;
import org.huibao.reading.Reading;
import org.huibao.recognition.Recognition;
import org.huibao.recognition.whose.Clues;
import org.huibao.recognition.whose.RoundMemory;
import org.huibao.vocabulary.Finding;
import org.huibao.vocabulary.FindingCode;

/** Looks at one file the way the service would: takes it apart, reads, recognises and checks. Safe for many threads. */
final class Examination {
    private static final System.Logger LOG = System.getLogger("org.huibao.commands");

    private final Task task;
    private final Aftermath aftermath;
    private final ReadWriteLock memory = new ReentrantReadWriteLock(true);
    private final Unpacking unpacking = new Unpacking();
    private final InTime reading = new InTime(new Reading());
    private final Recognition recognition;
    private final Checking checking = new Checking();

    Examination(Task task, Clock clock, Aftermath aftermath) {
        this.task = task;
        this.recognition = new Recognition(clock, RoundMemory.NONE);
        this.aftermath = aftermath;
    }

    /**
     * Everything that the file holds, at least one. Never throws for what the bytes are. Files share the memory with those
     * that are looked at beside them; one for which that does not do is looked at again alone.
     */
    List<Checked> examine(Source source) {
        InTime.Turn turn = reading.turn();
        List<Checked> documents = look(source, turn, memory.readLock());
        return documents.stream().anyMatch(Checked::wantedMemory) ? look(source, turn, memory.writeLock()) : documents;
    }

    private List<Checked> look(Source source, InTime.Turn turn, Lock share) {
        share.lock();
        try {
            return look(source, turn);
        } finally {
            share.unlock();
        }
    }

    private List<Checked> look(Source source, InTime.Turn turn) {
        try {
            long most = unpacking.limits().mail();
            return Files.size(source.path()) > most
                    ? List.of(Checked.unreadable(source.name(), tooLarge(source.name(), "bytes", most)))
                    : apart(source, Files.readAllBytes(source.path()), turn);
        } catch (IOException e) {
            return List.of(Checked.unreadable(
                    source.name(), Finding.of(FindingCode.UNREADABLE, Map.of("file", source.name()))));
        } catch (OutOfMemoryError e) {
            return List.of(Checked.unreadable(source.name(), stumbled(source.name(), e)));
        }
    }

    private List<Checked> apart(Source source, byte[] bytes, InTime.Turn turn) {
        List<Checked> all = new ArrayList<>();
        String subject = Unpacking.subject(source.name(), bytes);
        for (Part part : unpacking.open(source.name(), bytes)) {
            if (part instanceof Part.Refused refused) {
                all.add(Checked.unreadable(refused.name(), refused.why()));
            } else if (part instanceof Part.Item item) {
                all.add(item.enclosure() ? Checked.enclosure(item.name()) : examined(item, subject, turn));
            }
        }
        boolean tables = all.stream().anyMatch(one -> WordsBeside.isTable(one.judged()));
        return all.stream()
                .map(one -> tables && WordsBeside.isWords(one.judged()) ? one.aside() : one)
                .toList();
    }

    private Checked examined(Part.Item item, String subject, InTime.Turn turn) {
        Contents contents = turn.read(item.name(), item.bytes());
        Checked checked = guarded(
                item,
                () -> contents.fold(
                        sheets -> turn.spend(
                                item.name(),
                                () -> judged(item.name(), subject, sheets),
                                late -> Checked.unreadable(item.name(), late)),
                        unreadable -> Checked.of(item.name(), unreadable)));
        if (contents instanceof Contents.Sheets sheets) {
            aftermath.of(checked, item.bytes(), sheets);
        }
        return checked;
    }

    /** The last resort: a file over which the program itself stumbles must not keep the others from being checked. */
    private static Checked guarded(Part.Item item, Supplier<Checked> work) {
        try {
            return work.get();
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return Checked.unreadable(item.name(), stumbled(item.name(), e));
        }
    }

    private static Finding stumbled(String name, Throwable over) {
        if (over instanceof OutOfMemoryError) {
            return tooLarge(name, "memory", Runtime.getRuntime().maxMemory());
        }
        LOG.log(System.Logger.Level.ERROR, name + ": " + over);
        LOG.log(System.Logger.Level.DEBUG, name, over);
        return Finding.of(FindingCode.UNREADABLE, Map.of("file", name));
    }

    private static Finding tooLarge(String name, String what, long limit) {
        return Finding.of(FindingCode.TOO_LARGE, Map.of("file", name, "what", what, "limit", String.valueOf(limit)));
    }

    private Checked judged(String name, String subject, Contents.Sheets sheets) {
        Clues clues = Clues.file(name).under(subject).forRound(task.round()).forUnit(task.unit());
        return new Checked(name, checking.check(recognition.recognise(sheets, clues, List.of(task.campaign()))));
    }

    /** What is done with a document that could be read, while its bytes are still at hand. */
    interface Aftermath {
        Aftermath NONE = (checked, bytes, sheets) -> {};

        void of(Checked checked, byte[] bytes, Contents.Sheets sheets);
    }
}
