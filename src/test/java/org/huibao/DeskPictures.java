package org.huibao;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.huibao.fixtures.Chromium;

/** The pictures of the desk in {@code docs/pictures}, taken on the demo's data. Its {@code main} is {@code bin/pictures}. */
final class DeskPictures {
    static final Path FOLDER = Path.of("docs", "pictures");
    private static final String ROUND = "/campaigns/2023-spring-festival/rounds/1";
    private static final String PASSWORD = "correct horse battery";

    private DeskPictures() {}

    public static void main(String[] arguments) throws IOException {
        Path work = Files.createTempDirectory("huibao-pictures-");
        Path said = work.resolve("said.txt");
        Process demo = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.huibao.Huibao",
                        "demo",
                        "--fast",
                        "--stay",
                        "--locale",
                        "zh_CN",
                        "--folder",
                        work.toString())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        try {
            await().atMost(Duration.ofMinutes(10))
                    .until(() -> !demo.isAlive() || address(said).isPresent());
            take(URI.create(address(said).orElseThrow(() -> new IllegalStateException("no desk, see " + said))), work);
        } finally {
            demo.destroy();
        }
    }

    private static Optional<String> address(Path said) throws IOException {
        return Pattern.compile("http://\\S+/setup/\\S+")
                .matcher(Files.readString(said, StandardCharsets.UTF_8))
                .results()
                .map(MatchResult::group)
                .findFirst();
    }

    private static void take(URI setup, Path work) throws IOException {
        Path unclaimed =
                Files.writeString(work.resolve("春节报表.csv"), "地区,保障户数,保障人数\n合计,67,208\n", StandardCharsets.UTF_8);
        Path scan = Files.writeString(work.resolve("盖章扫描件.pdf"), "%PDF-1.4", StandardCharsets.UTF_8);
        try (Chromium browser = Chromium.in("zh-CN").sized(1366, 900)) {
            browser.open(setup)
                    .fill("账号", "李主任")
                    .fill("密码", PASSWORD)
                    .fill("再输一次密码", PASSWORD)
                    .press("完成");
            browser.open(setup.resolve("/upload"))
                    .choose(List.of(unclaimed, scan))
                    .pressHere("上传表件");
            await().atMost(Duration.ofMinutes(1))
                    .until(() -> browser.texts("ol.progress li a").size() == 2);
            browser.open(setup.resolve("/")).picture(FOLDER.resolve("desk-home.png"));
            browser.open(setup.resolve(ROUND)).picture(FOLDER.resolve("desk-wall.png"));
            browser.press("王场镇").press("第 1 版").picture(FOLDER.resolve("desk-submission.png"));
            browser.open(setup.resolve("/unclaimed")).press("春节报表.csv").picture(FOLDER.resolve("desk-claim.png"));
            browser.open(setup.resolve(ROUND + "/report")).picture(FOLDER.resolve("desk-report.png"));
            browser.open(setup.resolve("/letters")).picture(FOLDER.resolve("desk-letters.png"));
        }
    }
}
