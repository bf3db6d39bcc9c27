package org.huibao.judging;

import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.huibao.campaigns.InForce;
import org.huibao.checking.Checking;
import org.huibao.checking.Judged;
import org.huibao.intake.arrivals.Arrival;
import org.huibao.intake.arrivals.Document;
import org.huibao.intake.arrivals.Sender;
import org.huibao.reading.Contents;
import org.huibao.reading.Reading;
import org.huibao.reading.cost.ReadingRefused;
import org.huibao.recognition.Recognised;
import org.huibao.recognition.Recognition;
import org.huibao.recognition.whose.Clues;
import org.huibao.vocabulary.Finding;
import org.huibao.vocabulary.Limit;

/**
 * Judges the documents of an arrival, wherever it came from: each is read, recognised and checked in the time and the
 * memory that there is for them. Safe for many threads.
 */
public final class DocumentJudging {
    private final Rooms rooms;
    private final InForce campaigns;
    private final InTime time;
    private final Stumbles stumbles;
    private final SharedMemory memory = new SharedMemory();

    /** The rooms that a document goes through. */
    public record Rooms(Reading reading, Recognition recognition, Checking checking) {}

    public DocumentJudging(Rooms rooms, InForce campaigns, InTime time, Stumbles stumbles) {
        this.rooms = rooms;
        this.campaigns = campaigns;
        this.time = time;
        this.stumbles = stumbles;
    }

    /** The documents' cells. */
    InJudgement<Course<Contents.Sheets>> read(Arrival arrival, Opening opening) {
        time.begin(arrival);
        return room(opened(arrival, opening), (document, bytes) -> read(document, bytes.bytes()));
    }

    /** In the arrival's time; what there was too little memory for is taken apart once more, alone. */
    private InJudgement<Course<Bytes>> opened(Arrival arrival, Opening opening) {
        return memory.work(
                () -> opening.open(arrival, time),
                apart -> apart.documents().stream().anyMatch(one -> one.made().wantedMemory()));
    }

    /** What the cells are, by what is known of each document besides. */
    InJudgement<Course<Recognised>> recognise(
            InJudgement<Course<Contents.Sheets>> read, Function<Document, Clues> clues) {
        return room(read, (document, sheets) -> recognise(document, sheets, clues.apply(document)));
    }

    /** What becomes of the documents. */
    InJudgement<JudgedDocument> check(InJudgement<Course<Recognised>> recognised) {
        return end(room(recognised, (document, tables) -> check(document, tables, recognised.sender())));
    }

    /** All of it, one document after another, so that the cells of only one are in the memory at a time. */
    public InJudgement<JudgedDocument> judge(
            Arrival arrival, Opening opening, Function<Document, Clues> clues, Aftermath aftermath) {
        time.begin(arrival);
        return end(memory.work(
                () -> judged(opening.open(arrival, time), clues, aftermath),
                judged -> judged.documents().stream().anyMatch(one -> one.made().wantedMemory())));
    }

    private InJudgement<Course<JudgedDocument>> judged(
            InJudgement<Course<Bytes>> apart, Function<Document, Clues> clues, Aftermath aftermath) {
        return apart.map((document, course) -> course.then(bytes -> withAftermath(
                document,
                bytes.bytes(),
                sheets -> recognise(document, sheets, clues.apply(document))
                        .then(tables -> check(document, tables, apart.sender())),
                aftermath)));
    }

    private Course<JudgedDocument> withAftermath(
            Document document,
            byte[] bytes,
            Function<Contents.Sheets, Course<JudgedDocument>> rest,
            Aftermath aftermath) {
        return read(document, bytes).then(sheets -> {
            Course<JudgedDocument> judged = rest.apply(sheets);
            return unlessTooLarge(document, () -> {
                aftermath.of(document, outcome(judged), bytes, sheets);
                return judged;
            });
        });
    }

    private <T, R> InJudgement<Course<R>> room(InJudgement<Course<T>> before, BiFunction<Document, T, Course<R>> work) {
        return before.map((document, course) ->
                course.then(made -> memory.work(() -> work.apply(document, made), Course::wantedMemory)));
    }

    private Course<Contents.Sheets> read(Document document, byte[] bytes) {
        return work(
                document,
                () -> rooms.reading
                        .read(document.name(), bytes)
                        .fold(Course::going, none -> Course.ended(JudgedDocument.unreadable(none.why()))));
    }

    private Course<Recognised> recognise(Document document, Contents.Sheets sheets, Clues clues) {
        return work(document, () -> Course.going(rooms.recognition.recognise(sheets, clues, campaigns.campaigns())));
    }

    private Course<JudgedDocument> check(Document document, Recognised tables, Sender sender) {
        return work(document, () -> {
            Judged judged = rooms.checking.check(tables);
            return Course.going(
                    switch (sender.kind()) {
                        case STRANGER, FORGED -> JudgedDocument.proposed(judged);
                        default -> JudgedDocument.of(judged);
                    });
        });
    }

    /** In the time that the arrival has left; what takes longer, or more memory than there is, is too large. */
    private <R> Course<R> work(Document document, Supplier<Course<R>> work) {
        return unlessTooLarge(document, () -> {
            try {
                return time.spend(document, work, late -> Course.ended(JudgedDocument.unreadable(late)));
            } catch (RuntimeException | StackOverflowError | LinkageError trouble) {
                return Course.ended(stumbles.over(document, trouble));
            }
        });
    }

    private static <R> Course<R> unlessTooLarge(Document document, Supplier<Course<R>> work) {
        try {
            return work.get();
        } catch (OutOfMemoryError tooMuch) {
            Finding why = ReadingRefused.tooLarge(
                            Limit.MEMORY, Runtime.getRuntime().maxMemory())
                    .finding(document.name());
            return Course.ended(JudgedDocument.unreadable(why));
        }
    }

    private static InJudgement<JudgedDocument> end(InJudgement<Course<JudgedDocument>> judged) {
        return UnitTwice.leftOpen(TextBeside.aside(
                BlankBeside.aside(WordsBeside.aside(judged.map((document, course) -> outcome(course))))));
    }

    private static JudgedDocument outcome(Course<JudgedDocument> course) {
        return course.fold(Function.identity(), Function.identity());
    }

    /** Takes an arrival apart, in the time that it has. */
    public interface Opening {
        InJudgement<Course<Bytes>> open(Arrival arrival, InTime time);
    }

    /** What is done with a document that could be read, while its bytes are still at hand. */
    public interface Aftermath {
        Aftermath NONE = (document, judged, bytes, sheets) -> {};

        void of(Document document, JudgedDocument judged, byte[] bytes, Contents.Sheets sheets);
    }
}
