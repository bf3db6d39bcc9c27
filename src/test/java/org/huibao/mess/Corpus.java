package org.huibao.mess;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huibao.checking.Judged;
import org.huibao.recognition.whose.Clues;

/** Any number of messy files, each made from a seed alone, so that every one can be made again. */
final class Corpus {
    private static final List<Published> TABLES = Published.all();
    static final List<Mess> KINDS = Stream.<Mess[]>of(
                    NoMess.values(),
                    NumberMess.values(),
                    CellMess.values(),
                    HeaderMess.values(),
                    ColumnMess.values(),
                    RowMess.values(),
                    TotalMess.values(),
                    UnitMess.values(),
                    LookMess.values(),
                    EnglishMess.values(),
                    YearMess.values(),
                    CsvMess.values(),
                    DetailMess.values(),
                    FilterMess.values(),
                    SidewaysMess.values(),
                    SecondTableMess.values(),
                    SheetMess.values(),
                    LayoutMess.values(),
                    FormMess.values(),
                    SenderMess.values(),
                    EarlierMess.values())
            .flatMap(Stream::<Mess>of)
            .toList();

    private final Program program;
    private final Map<String, Set<String>> usual = new ConcurrentHashMap<>();

    Corpus(Program program) {
        this.program = program;
    }

    /** A file that was looked at. */
    record Looked(long seed, Mess kind, Made file, Verdict verdict, Judged judged) {
        String made() {
            return file.describe();
        }

        Carrier carrier() {
            return file.paper().carrier;
        }

        /** Whether the file means what it says, so that there is nothing to ask. */
        boolean plain() {
            return !kind.isForStatistics() && file.paper().meaning.isHarmless();
        }
    }

    Looked look(long seed) {
        Made made = make(seed);
        byte[] bytes = Writing.bytes(made.paper());
        String name = made.paper().file + made.paper().carrier.ending();
        Judged judged =
                program.judge(clues(made.paper(), name), bytes, made.paper().campaign(), made.paper());
        Verdict verdict = Verdict.of(made.paper(), judged, usual(made.paper()));
        return new Looked(seed, KINDS.get((int) (seed % KINDS.size())), made, verdict, judged);
    }

    private static Clues clues(Paper paper, String name) {
        Clues file = Clues.file(name);
        return paper.sender.isEmpty()
                ? file
                : new Clues(name, "报表", List.of(paper.unit(paper.sender)), false, null, null, null);
    }

    record Made(Paper paper, List<Mess> kinds) {
        String describe() {
            return paper.published.name() + " " + paper.carrier + (paper.onlyOneUnit ? " one unit " : " ")
                    + kinds.stream().map(Mess::name).collect(Collectors.joining("+"));
        }
    }

    static Made make(long seed) {
        Mess kind = KINDS.get((int) (seed % KINDS.size()));
        for (int attempt = 0; attempt < 500; attempt++) {
            Random random = new Random(seed * 1_000 + attempt);
            random.nextInt();
            Paper paper = paper(random);
            List<Mess> kinds = Mixing.of(kind, random);
            if (kinds.stream().allMatch(each -> !paper.units().isEmpty() && each.over(paper, random))) {
                return new Made(paper, kinds);
            }
        }
        throw new AssertionError(kind.name() + " fits no table");
    }

    private static Paper paper(Random random) {
        Published published = TABLES.get(random.nextInt(TABLES.size()));
        List<String> units = published.units();
        String only = random.nextInt(5) < 2 ? units.get(random.nextInt(units.size())) : "";
        return published.paper(Carrier.values()[random.nextInt(Carrier.values().length)], only);
    }

    /** What is found in the same table of the same units without any mess. */
    private Set<String> usual(Paper paper) {
        return usual.computeIfAbsent(paper.published.name() + paper.only, key -> {
            Paper untouched = paper.published.paper(Carrier.XLSX, paper.only);
            Judged judged = program.judge("报表.xlsx", Writing.bytes(untouched), untouched.campaign());
            return judged.findings().stream().map(Verdict::key).collect(Collectors.toSet());
        });
    }
}
