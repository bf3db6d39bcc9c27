package org.huibao.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A made corpus: one workbook for each of many townships, all of one form. {@code Corpus FOLDER [COUNT]} writes it; the
 * same number always gives the same workbook.
 */
public final class Corpus {
    /** About as many townships as a province has. */
    public static final int USUAL = 1_031;

    private Corpus() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        int count = arguments.length > 1 ? Integer.parseInt(arguments[1]) : USUAL;
        for (int number = 0; number < count; number++) {
            Files.write(folder.resolve("%05d.xlsx".formatted(number)), workbook(number));
        }
    }

    static byte[] workbook(int number) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (TownshipWorkbook workbook = new TownshipWorkbook(number)) {
            workbook.writeTo(bytes);
        }
        return bytes.toByteArray();
    }
}
