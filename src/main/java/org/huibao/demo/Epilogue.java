package org.huibao.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.huibao.vocabulary.Campaign;

/** What there is to open afterwards. */
final class Epilogue {
    private final Stage stage;
    private final DemoHome home;
    private final Campaign campaign;
    private final String token;

    Epilogue(Stage stage, DemoHome home, Campaign campaign, String token) {
        this.stage = stage;
        this.home = home;
        this.campaign = campaign;
        this.token = token;
    }

    void say() throws IOException {
        stage.say("look");
        for (Path workbook : files("outbox/" + campaign.id(), ".xlsx")) {
            stage.say("look.workbook", Map.of("path", workbook));
        }
        stage.say(
                "look.letters",
                Map.of(
                        "path",
                        home.path().resolve("outbox").resolve(campaign.id()),
                        "count",
                        files("outbox", ".eml").size()));
        stage.say("look.inbox", Map.of("path", home.inbox()));
        stage.say("look.database", Map.of("path", home.path().resolve("data/huibao.db")));
        stage.say("look.log", Map.of("path", home.log()));
        stage.say("look.interface", Map.of("home", home.path(), "token", token, "campaign", campaign.id()));
    }

    private List<Path> files(String folder, String ending) throws IOException {
        Path root = home.path().resolve(folder);
        if (Files.notExists(root)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        }
    }
}
