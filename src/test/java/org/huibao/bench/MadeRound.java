package org.huibao.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.huibao.campaigns.CampaignFolder;
import org.huibao.campaigns.Loaded;
import org.huibao.vocabulary.Campaign;

/**
 * A whole round of the made corpus, for a service: {@code MadeRound FOLDER UNITS SETS} writes {@code campaign/} with so many
 * townships of their own, and {@code set-0/}, {@code set-1/} and so on with one workbook of each, other figures in each set.
 */
final class MadeRound {
    private final Path folder;
    private final int units;

    private MadeRound(Path folder, int units) {
        this.folder = folder;
        this.units = units;
    }

    public static void main(String... arguments) throws IOException {
        MadeRound round = new MadeRound(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
        Campaign campaign = round.campaign();
        for (int set = 0; set < Integer.parseInt(arguments[2]); set++) {
            round.write(campaign, set);
        }
    }

    private Campaign campaign() throws IOException {
        Path campaign = Files.createDirectories(folder.resolve("campaign"));
        Files.copy(Corpus.CAMPAIGN.resolve("form.yaml"), campaign.resolve("form.yaml"));
        Files.writeString(campaign.resolve("campaign.yaml"), """
                id: campaign
                title: 农村经济基本情况统计年报表
                reporting-unit: 示例县统计局
                contact: {name: 联系人, phone: "000-0000000", email: office@county.example}
                rounds:
                  - {id: "1", title: 年报, opens: 2023-01-03T00:00, due: 2023-01-12T18:00, forward: 2023-01-13T09:00}
                bureau: {name: 示例市统计局, contact: 联系人, email: bureau@municipal.example}
                """);
        Files.writeString(
                campaign.resolve("units.csv"),
                IntStream.range(0, units)
                        .mapToObj(
                                number -> "%05d,示例%05d乡,,unit%05d@bench.example,,%n".formatted(number, number, number))
                        .collect(Collectors.joining("", "code,name,aliases,emails,contact,phone\n", "")));
        return new CampaignFolder(campaign).load().fold(Loaded.Ready::campaign, broken -> {
            throw new IllegalStateException(broken.toString());
        });
    }

    private void write(Campaign campaign, int set) throws IOException {
        Path files = Files.createDirectories(folder.resolve("set-" + set));
        for (int number = 0; number < units; number++) {
            byte[] workbook = Corpus.workbook(campaign, set * units + number);
            Files.write(files.resolve("%05d-%d.xlsx".formatted(number, set)), workbook);
        }
    }
}
