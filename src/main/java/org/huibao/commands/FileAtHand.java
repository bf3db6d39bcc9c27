package org.huibao.commands;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.huibao.intake.archives.Unpacking;
import org.huibao.intake.arrivals.Archive;
import org.huibao.intake.arrivals.Arrival;
import org.huibao.intake.arrivals.Document;
import org.huibao.intake.arrivals.Sender;
import org.huibao.intake.parts.Part;
import org.huibao.judging.Bytes;
import org.huibao.judging.Course;
import org.huibao.judging.InJudgement;
import org.huibao.judging.InJudgement.Carried;
import org.huibao.judging.InTime;
import org.huibao.judging.JudgedDocument;
import org.huibao.recognition.whose.Clues;
import org.huibao.vocabulary.Finding;
import org.huibao.vocabulary.FindingCode;
import org.huibao.vocabulary.Limit;

/** A file of the command line as something that county staff put before us: taken apart where it lies, and not kept. */
final class FileAtHand {
    private static final System.Logger LOG = System.getLogger("org.huibao.commands");

    private final Source source;
    private final Unpacking unpacking;
    private String subject = "";

    FileAtHand(Source source, Unpacking unpacking) {
        this.source = source;
        this.unpacking = unpacking;
    }

    /** Its documents, at least one. Never throws for what the bytes are. */
    InJudgement<Course<Bytes>> open(Arrival arrival, InTime time) {
        List<Part> parts =
                time.spend(arrival, source.name(), this::parts, late -> List.of(new Part.Refused(source.name(), late)));
        return new InJudgement<>(
                arrival,
                Sender.of(Sender.Kind.STAFF),
                null,
                parts.stream().map(part -> carried(arrival, part)).toList());
    }

    /** What is known of one of its documents: the names of both, and what a mail is about. */
    Clues clues(Document document) {
        return Clues.file(document.name()).under(subject);
    }

    private List<Part> parts() {
        try {
            long most = unpacking.limits().mail();
            return Files.size(source.path()) > most
                    ? List.of(Unpacking.tooLarge(source.name(), Limit.BYTES, most))
                    : parts(Files.readAllBytes(source.path()));
        } catch (IOException e) {
            return List.of(
                    new Part.Refused(source.name(), Finding.of(FindingCode.UNREADABLE, Map.of("file", source.name()))));
        } catch (OutOfMemoryError e) {
            return List.of(Unpacking.tooLarge(
                    source.name(), Limit.MEMORY, Runtime.getRuntime().maxMemory()));
        } catch (RuntimeException | StackOverflowError | LinkageError e) {
            return List.of(new Part.Refused(source.name(), ourTrouble(source.name(), e)));
        }
    }

    /** What is said where the program itself stumbled: that the fault is not the file's. */
    static Finding ourTrouble(String name, Throwable over) {
        LOG.log(System.Logger.Level.ERROR, name, over);
        return Finding.of(FindingCode.OUR_TROUBLE, Map.of("file", name));
    }

    private List<Part> parts(byte[] bytes) {
        subject = Unpacking.subject(source.name(), bytes);
        return unpacking.open(source.name(), bytes);
    }

    private static Carried<Course<Bytes>> carried(Arrival arrival, Part part) {
        return new Carried<>(Document.of(arrival, part.name(), Archive.Kept.NOTHING), course(part));
    }

    private static Course<Bytes> course(Part part) {
        if (part instanceof Part.Item item) {
            return item.enclosure()
                    ? Course.ended(JudgedDocument.aside(InJudgement.ENCLOSURE))
                    : Course.going(item::bytes);
        }
        return Course.ended(JudgedDocument.unreadable(((Part.Refused) part).why()));
    }
}
