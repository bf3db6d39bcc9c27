package org.huibao.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import java.util.zip.DataFormatException;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.huibao.reading.Contents;
import org.huibao.reading.Reading;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** One workbook of the corpus, read warm by one thread: the least that anybody must do, our grid, and POI's model. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class ParseBenchmark {
    private static final int WORKBOOKS = 200;

    private final Reading reading = new Reading();
    private byte[][] workbooks = {};
    private RawParts[] parts = {};
    private int next;

    /** Makes the workbooks and keeps them in memory. */
    @Setup
    public void makeWorkbooks() throws IOException {
        workbooks = new byte[WORKBOOKS][];
        parts = new RawParts[WORKBOOKS];
        for (int i = 0; i < WORKBOOKS; i++) {
            workbooks[i] = Corpus.workbook(i);
            parts[i] = new RawParts(workbooks[i]);
        }
    }

    private int turn() {
        next = (next + 1) % WORKBOOKS;
        return next;
    }

    /** Unpacks the sheet and its texts and compares their checksums. */
    @Benchmark
    public long raw() throws DataFormatException {
        return parts[turn()].unpack();
    }

    @Benchmark
    public Contents grid() {
        return reading.read("made.xlsx", workbooks[turn()]);
    }

    /** POI's model, every cell looked at. */
    @Benchmark
    public double usermodel() throws IOException {
        double sum = 0;
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(workbooks[turn()]))) {
            for (var row : workbook.getSheetAt(0)) {
                for (var cell : row) {
                    sum += switch (cell.getCellType()) {
                        case NUMERIC -> cell.getNumericCellValue();
                        case STRING -> cell.getStringCellValue().length();
                        default -> 0;
                    };
                }
            }
        }
        return sum;
    }

    /** Without JMH's own process: the three take turns. */
    public static void main(String[] arguments) throws Exception {
        ParseBenchmark parse = new ParseBenchmark();
        parse.makeWorkbooks();
        SideBySide all = new SideBySide()
                .add("raw", parse::raw)
                .add("grid", parse::grid)
                .add("usermodel", parse::usermodel)
                .run(arguments.length > 0 ? Integer.parseInt(arguments[0]) : 40, WORKBOOKS);
        all.ratio("grid", "raw");
        all.ratio("usermodel", "grid");
    }
}
