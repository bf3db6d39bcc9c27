package org.huibao.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.huibao.campaigns.CampaignFolder;
import org.huibao.campaigns.Loaded;
import org.huibao.vocabulary.Campaign;

/**
 * A made corpus: one workbook for each of many townships, all in the form of the campaign beside the benchmarks, whose
 * units repeat. {@code Corpus FOLDER [COUNT]}, run in the project's folder, writes it; the same number always gives the
 * same workbook.
 */
public final class Corpus {
    /** About as many townships as a province has. */
    public static final int USUAL = 1_031;

    static final Path CAMPAIGN = Path.of("bench", "campaign");
    private static final Campaign FORM = new CampaignFolder(CAMPAIGN).load().fold(Loaded.Ready::campaign, broken -> {
        throw new IllegalStateException(broken.toString());
    });

    private Corpus() {}

    public static void main(String... arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        int count = arguments.length > 1 ? Integer.parseInt(arguments[1]) : USUAL;
        for (int number = 0; number < count; number++) {
            Files.write(folder.resolve("%05d.xlsx".formatted(number)), workbook(number));
        }
    }

    static byte[] workbook(int number) throws IOException {
        return workbook(FORM, number);
    }

    /** The workbook of the given number, of one of the campaign's townships in their order. */
    static byte[] workbook(Campaign campaign, int number) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (TownshipWorkbook workbook = new TownshipWorkbook(campaign, number)) {
            workbook.writeTo(bytes);
        }
        return bytes.toByteArray();
    }
}
