package org.huibao.consolidation;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The report of many units, a row each, against packing its sheet alone: {@code ReportBenchmark [UNITS]}. */
public final class ReportBenchmark {
    private static final int ROUNDS = 7;

    private ReportBenchmark() {}

    public static void main(String... arguments) throws Exception {
        int units = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 38_600;
        byte[] workbook = ConsolidatedTable.of(ManyUnits.snapshot(units)).bytes();
        byte[] sheet = sheet(workbook);
        System.out.printf(
                Locale.ROOT,
                "%d units, sheet %d kB, workbook %d kB%n",
                units,
                sheet.length / 1000,
                workbook.length / 1000);
        for (int round = 0; round < ROUNDS; round++) {
            long raw = spent(() -> pack(sheet));
            long lines = spent(() -> {
                int[] count = new int[1];
                ManyUnits.snapshot(units).eachLine(line -> count[0]++);
                return count;
            });
            long report =
                    spent(() -> ConsolidatedTable.of(ManyUnits.snapshot(units)).bytes());
            System.out.printf(
                    Locale.ROOT,
                    "raw %.0f ms, making the units twice %.0f ms, report %.0f ms: %.1f × raw%n",
                    raw / 1e6,
                    2 * lines / 1e6,
                    report / 1e6,
                    (report - 2 * lines) * 1.0 / raw);
        }
    }

    private static Object pack(byte[] sheet) throws IOException {
        try (OutputStream packed = new DeflaterOutputStream(OutputStream.nullOutputStream())) {
            packed.write(sheet);
        }
        return sheet;
    }

    private static long spent(Callable<Object> work) throws Exception {
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        work.call();
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
    }

    private static byte[] sheet(byte[] workbook) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().endsWith("sheet1.xml")) {
                    return zip.readAllBytes();
                }
            }
        }
        throw new IOException("no sheet");
    }
}
