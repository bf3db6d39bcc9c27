package org.huibao.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.huibao.campaigns.CampaignFolder;
import org.huibao.campaigns.Loaded;
import org.huibao.checking.Checking;
import org.huibao.checking.EarlierFigures;
import org.huibao.checking.Judged;
import org.huibao.checking.RoundLook;
import org.huibao.checking.UnitOfRound;
import org.huibao.intake.arrivals.Archive;
import org.huibao.intake.arrivals.Arrival;
import org.huibao.intake.arrivals.Channel;
import org.huibao.intake.arrivals.Document;
import org.huibao.intake.arrivals.Origin;
import org.huibao.intake.arrivals.Sender;
import org.huibao.judging.Course;
import org.huibao.judging.DocumentJudging;
import org.huibao.judging.InJudgement;
import org.huibao.judging.InTime;
import org.huibao.judging.JudgedDocument;
import org.huibao.judging.Stumbles;
import org.huibao.reading.Contents;
import org.huibao.reading.Reading;
import org.huibao.recognition.Recognised;
import org.huibao.recognition.Recognition;
import org.huibao.recognition.whose.Clues;
import org.huibao.recognition.whose.RoundMemory;
import org.huibao.vocabulary.Campaign;
import org.huibao.vocabulary.Entry;
import org.huibao.vocabulary.Submission;

/**
 * A made round's workbooks judged by one thread, with the other townships' figures at hand as in the service: whole sets one
 * after another as they come to a process that has just started, then warm, room by room. {@code JudgingBenchmark ROUND
 * [ROUNDS]}, where {@code ROUND} was made by {@link MadeRound}.
 */
public final class JudgingBenchmark {
    private static final int WORKBOOKS = 200;

    private final Path round;
    private final Campaign campaign;
    private final List<One> files = new ArrayList<>();
    private final Map<String, Map<String, BigDecimal>> reported = new HashMap<>();
    private final Reading reading = new Reading();
    private final Recognition recognition = new Recognition(Clock.systemUTC(), RoundMemory.NONE);
    private final Checking checking = Checking.atArrival(EarlierFigures.NONE);
    private final RoundLook looks = new RoundLook(EarlierFigures.NONE);
    private final DocumentJudging judging;
    private int next;

    /** A workbook with what the rooms make of it. */
    private record One(String name, byte[] bytes, RawParts raw, Contents.Sheets sheets, Recognised recognised) {}

    private JudgingBenchmark(Path round) {
        this.round = round;
        campaign = new CampaignFolder(round.resolve("campaign")).load().fold(Loaded.Ready::campaign, broken -> {
            throw new IllegalStateException(broken.toString());
        });
        judging = new DocumentJudging(
                new DocumentJudging.Rooms(reading, recognition, checking),
                () -> List.of(campaign),
                new InTime(),
                Stumbles.LET_OUT);
    }

    public static void main(String... arguments) throws Exception {
        JudgingBenchmark benchmark = new JudgingBenchmark(Path.of(arguments[0]));
        for (int set = 0; Files.isDirectory(benchmark.round.resolve("set-" + set)); set++) {
            benchmark.whole(set);
        }
        benchmark.rooms(arguments.length > 1 ? Integer.parseInt(arguments[1]) : 40);
    }

    /** With the hand-over to the thread that is timed, with collecting and compiling: in the process' own time. */
    private void whole(int number) throws IOException {
        OperatingSystemMXBean process = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        List<Path> set = set(number);
        long start = process.getProcessCpuTime();
        for (Path file : set) {
            judge(name(file), Files.readAllBytes(file))
                    .documents()
                    .forEach(one -> one.made().judged().parts().forEach(this::remember));
        }
        System.out.printf(
                Locale.ROOT,
                "set %-6d %9.1f µs, all rooms, of the process%n",
                number,
                (process.getProcessCpuTime() - start) / 1_000.0 / set.size());
    }

    private InJudgement<JudgedDocument> judge(String name, byte[] bytes) {
        Origin origin = new Origin(name, name, null, null, "");
        Document document = Document.of(
                new Arrival(1, Channel.FOLDER, origin, "", Instant.EPOCH, false), name, Archive.Kept.NOTHING);
        return judging.judge(
                document.arrival(),
                (arrival, time) -> new InJudgement<>(
                        arrival,
                        Sender.of(Sender.Kind.STAFF),
                        null,
                        List.of(new InJudgement.Carried<>(document, Course.going(() -> bytes)))),
                same -> Clues.file(name),
                DocumentJudging.Aftermath.NONE);
    }

    private void remember(Judged.Part part) {
        for (Submission submission : part.submissions()) {
            Map<String, BigDecimal> figures = new HashMap<>();
            submission.figures().forEach((key, entry) -> {
                if (entry instanceof Entry.Figure figure) {
                    figures.put(key, figure.value());
                }
            });
            reported.put(submission.unit().name(), figures);
        }
    }

    private void rooms(int rounds) throws Exception {
        for (Path file : set(0).subList(0, WORKBOOKS)) {
            byte[] bytes = Files.readAllBytes(file);
            Contents.Sheets sheets = read(name(file), bytes);
            files.add(new One(name(file), bytes, new RawParts(bytes), sheets, recognise(name(file), sheets)));
        }
        SideBySide all = new SideBySide()
                .add("raw", () -> turn().raw().unpack())
                .add("read", () -> {
                    One one = turn();
                    return read(one.name(), one.bytes());
                })
                .add("recognise", () -> {
                    One one = turn();
                    return recognise(one.name(), one.sheets());
                })
                .add("check", () -> checking.check(turn().recognised()))
                .add("look", this::look)
                .run(rounds, files.size());
        all.ratio("read", "raw");
        all.ratio("recognise", "raw");
        all.ratio("check", "raw");
        all.ratio("look", "raw");
    }

    /** The round as a whole after one arrival: the units that are held against each other. */
    private Object look() {
        List<UnitOfRound> units = RoundLook.groups(campaign.roster()).get(0).stream()
                .map(unit -> {
                    Map<String, BigDecimal> figures = reported.getOrDefault(unit.name(), Map.of());
                    return UnitOfRound.of(unit, column -> Optional.ofNullable(figures.get(column)));
                })
                .toList();
        return looks.look(campaign, campaign.rounds().get(0), units);
    }

    private Contents.Sheets read(String name, byte[] bytes) {
        return reading.read(name, bytes).fold(sheets -> sheets, unreadable -> {
            throw new IllegalStateException(name);
        });
    }

    private Recognised recognise(String name, Contents.Sheets sheets) {
        return recognition.recognise(sheets, Clues.file(name), List.of(campaign));
    }

    private One turn() {
        next = (next + 1) % files.size();
        return files.get(next);
    }

    private List<Path> set(int number) throws IOException {
        try (Stream<Path> set = Files.list(round.resolve("set-" + number))) {
            return set.sorted().toList();
        }
    }

    private static String name(Path file) {
        return Objects.requireNonNull(file.getFileName()).toString();
    }
}
