package org.huibao.demo;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.huibao.campaigns.CampaignFolder;
import org.huibao.campaigns.Loaded;
import org.huibao.vocabulary.Campaign;
import org.jspecify.annotations.Nullable;

/**
 * The folder in which one demo happens: the service's home, made afresh each time.
 *
 * @param path never a folder that was there before
 */
record DemoHome(Path path) {
    private static final String CAMPAIGN = "2023-spring-festival";
    private static final List<String> FILES = List.of("campaign.yaml", "form.yaml", "units.csv");

    /** The first numbered folder that is free, with the bundled campaign in it. */
    static DemoHome in(@Nullable Path folder) throws IOException {
        Path parent = folder == null ? Path.of(System.getProperty("java.io.tmpdir")) : folder;
        Files.createDirectories(parent);
        DemoHome home = new DemoHome(free(parent.toAbsolutePath().normalize()));
        Path campaign = Files.createDirectories(home.path.resolve("campaigns").resolve(CAMPAIGN));
        for (String file : FILES) {
            unpack(CAMPAIGN + "/" + file, campaign.resolve(file));
        }
        unpack("holidays.csv", home.path.resolve("campaigns/holidays.csv"));
        Files.createDirectories(home.inbox());
        return home;
    }

    private static Path free(Path parent) throws IOException {
        int number = 1;
        while (Files.exists(parent.resolve("huibao-demo-" + number))) {
            number++;
        }
        return Files.createDirectory(parent.resolve("huibao-demo-" + number));
    }

    private static void unpack(String name, Path file) throws IOException {
        try (InputStream bytes = DemoHome.class.getResourceAsStream("/campaigns/" + name)) {
            if (bytes == null) {
                throw new IOException("the program was packaged without campaigns/" + name);
            }
            Files.copy(bytes, file);
        }
    }

    Path inbox() {
        return path.resolve("inbox");
    }

    Path log() {
        return path.resolve("service.log");
    }

    /** The settings with which the service can be started again here later, without the town's mail server. */
    void keep(String token, String start) throws IOException {
        String settings = """
                huibao:
                  desk:
                    api-token: "%s"
                  clock:
                    start: "%s"
                    manual: true
                """.formatted(token, start);
        Files.writeString(path.resolve("huibao.yaml"), settings, StandardCharsets.UTF_8);
    }

    Campaign campaign() {
        return new CampaignFolder(path.resolve("campaigns").resolve(CAMPAIGN))
                .load()
                .fold(Loaded.Ready::campaign, broken -> {
                    throw new Failed("the bundled campaign is broken: " + broken.problems());
                });
    }
}
