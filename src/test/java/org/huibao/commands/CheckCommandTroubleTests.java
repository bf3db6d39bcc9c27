package org.huibao.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Files and commands that are wrong in one way each: a clear message, the right state and exit code, and the others go on. */
class CheckCommandTroubleTests {
    private static final String TABLE = "rongan_2023_jinju";
    private static final Path GOOD = Truth.REAL.resolve(TABLE).resolve(TABLE + ".xlsx");
    private static final String CAMPAIGN = Truth.CAMPAIGNS.resolve(TABLE).toString();

    @TempDir
    private Path folder;

    @BeforeEach
    void a_folder_with_one_good_file() throws IOException {
        Files.copy(GOOD, folder.resolve("好.xlsx"));
    }

    private Spoken check(String... more) {
        List<String> arguments = new ArrayList<>(List.of("check", "--campaign", CAMPAIGN, "--format", "json"));
        arguments.addAll(List.of(more));
        arguments.add(folder.toString());
        return Spoken.by(arguments.toArray(String[]::new));
    }

    private void put(String name, byte[] bytes) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }

    private static void unreadable(JsonNode document, String code) {
        assertThat(document.get("status").asString()).isEqualTo("unreadable");
        assertThat(document.get("submissions")).isEmpty();
        assertThat(Spoken.codes(document)).containsExactly(code);
        assertThat(document.get("findings").get(0).get("message").asString()).isNotBlank();
        assertThat(document.get("findings").get(0).has("cell")).isFalse();
    }

    private static void isAccepted(JsonNode document) {
        assertThat(document.get("status").asString()).isEqualTo("accepted");
    }

    @Test
    void a_good_folder_ends_with_zero() {
        Spoken spoken = check();

        assertThat(spoken.exit()).isZero();
        assertThat(spoken.err()).isEmpty();
        isAccepted(spoken.document("好.xlsx"));
    }

    @Test
    void an_empty_file_is_named_as_such() throws IOException {
        put("空.xlsx", new byte[0]);

        Spoken spoken = check();

        assertThat(spoken.exit()).isEqualTo(1);
        unreadable(spoken.document("空.xlsx"), "empty-file");
        isAccepted(spoken.document("好.xlsx"));
    }

    @Test
    void prose_named_like_a_workbook_is_no_table() throws IOException {
        put("文字.xlsx", "请查收附件，谢谢。".getBytes(StandardCharsets.UTF_8));

        Spoken spoken = check();

        assertThat(spoken.exit()).isEqualTo(1);
        assertThat(spoken.document("文字.xlsx").get("status").asString()).isIn("unreadable", "unclaimed");
        assertThat(spoken.document("文字.xlsx")
                        .get("findings")
                        .get(0)
                        .get("message")
                        .asString())
                .isNotBlank();
        isAccepted(spoken.document("好.xlsx"));
    }

    @Test
    void words_beside_a_table_of_the_same_archive_are_kept_and_nobody_is_asked_for_them_again() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("说明.txt"));
            zip.write("本月救助情况说明：共救助10户20人。".getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("黄水镇.xlsx"));
            zip.write("本月救助情况说明：共救助10户20人。".getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("表.xlsx"));
            zip.write(Files.readAllBytes(GOOD));
        }
        put("全县.zip", bytes.toByteArray());

        Spoken spoken = check();

        isAccepted(spoken.document("全县.zip!表.xlsx"));
        JsonNode called = spoken.document("全县.zip!黄水镇.xlsx");
        assertThat(called.get("status").asString())
                .as("it calls itself a table")
                .isEqualTo("unreadable");
        JsonNode words = spoken.document("全县.zip!说明.txt");
        assertThat(words.get("status").asString()).isEqualTo("ignored");
        assertThat(Spoken.codes(words)).containsExactly("not-a-table");
        assertThat(words.get("findings").get(0).get("severity").asString()).isEqualTo("note");
    }

    @Test
    void a_workbook_with_a_password_is_not_called_broken() throws Exception {
        EncryptionInfo info = new EncryptionInfo(EncryptionMode.agile);
        info.getEncryptor().confirmPassword("secret");
        Path file = folder.resolve("加密.xlsx");
        try (POIFSFileSystem container = new POIFSFileSystem();
                OutputStream out = Files.newOutputStream(file)) {
            try (OutputStream encrypted = info.getEncryptor().getDataStream(container)) {
                encrypted.write(Files.readAllBytes(GOOD));
            }
            container.writeFilesystem(out);
        }

        Spoken spoken = check();

        assertThat(spoken.exit()).isEqualTo(1);
        unreadable(spoken.document("加密.xlsx"), "password-protected");
        isAccepted(spoken.document("好.xlsx"));
    }

    @Test
    void a_workbook_cut_short_is_unreadable() throws IOException {
        byte[] whole = Files.readAllBytes(GOOD);
        put("断.xlsx", java.util.Arrays.copyOf(whole, whole.length / 2));

        Spoken spoken = check();

        assertThat(spoken.exit()).isEqualTo(1);
        assertThat(spoken.document("断.xlsx").get("status").asString()).isEqualTo("unreadable");
        isAccepted(spoken.document("好.xlsx"));
    }

    @Test
    void a_table_of_another_form_belongs_to_nobody() throws IOException {
        put("别的表.xlsx", Files.readAllBytes(Truth.REAL.resolve("panjin_2020_11_urban/panjin_2020_11_urban.xlsx")));

        Spoken spoken = check();

        assertThat(spoken.exit()).isEqualTo(1);
        assertThat(spoken.document("别的表.xlsx").get("status").asString()).isEqualTo("unclaimed");
        assertThat(Spoken.codes(spoken.document("别的表.xlsx"))).contains("wrong-form");
        isAccepted(spoken.document("好.xlsx"));
    }

    @Test
    void a_path_that_does_not_exist_is_wrong_usage_and_the_others_are_checked_all_the_same() {
        Spoken spoken = check(folder.resolve("没有").toString());

        assertThat(spoken.exit()).isEqualTo(2);
        assertThat(spoken.err()).contains("没有");
        isAccepted(spoken.document("好.xlsx"));
    }

    @Test
    void a_campaign_that_does_not_exist_is_told() {
        Spoken spoken = Spoken.by("check", "--campaign", folder.resolve("无").toString(), GOOD.toString());

        assertThat(spoken.exit()).isEqualTo(2);
        assertThat(spoken.err()).contains("无");
        assertThat(spoken.out()).isEmpty();
    }

    @Test
    void a_mistake_in_a_campaign_is_told_with_file_and_line() throws IOException {
        Path broken = Files.createDirectory(folder.resolve("broken"));
        for (String file : List.of("campaign.yaml", "units.csv")) {
            Files.copy(Truth.CAMPAIGNS.resolve(TABLE).resolve(file), broken.resolve(file));
        }
        String form = Files.readString(Truth.CAMPAIGNS.resolve(TABLE).resolve("form.yaml"));
        Files.writeString(broken.resolve("form.yaml"), form.replaceFirst("type: \\w+", "type: number"));

        Spoken spoken = Spoken.by("check", "--campaign", broken.toString(), GOOD.toString());

        assertThat(spoken.exit()).isEqualTo(2);
        assertThat(spoken.err()).containsPattern("form\\.yaml 第 \\d+ 行").contains("number");
    }

    @Test
    void what_is_only_to_be_looked_at_in_a_campaign_is_told_and_the_files_are_checked() throws IOException {
        Path doubtful = Files.createDirectory(folder.resolve("doubtful"));
        Files.copy(Truth.CAMPAIGNS.resolve(TABLE).resolve("form.yaml"), doubtful.resolve("form.yaml"));
        Files.writeString(
                doubtful.resolve("units.csv"),
                Files.readString(Truth.CAMPAIGNS.resolve(TABLE).resolve("units.csv"))
                        .replace("town02@rongan.example", ""));
        Files.writeString(doubtful.resolve("campaign.yaml"), """
                title: 任务分解表
                reporting-unit: 融安县金桔产业发展领导小组办公室
                rounds:
                  - {id: "1", opens: 2023-03-01T00:00, due: 2023-03-11T18:00, forward: 2023-03-13T09:00}
                bureau: {name: 某市办公室, email: bureau@municipal.example}
                reminders: {hours: "08:30-18:00"}
                """);

        Spoken spoken = Spoken.by("check", "--campaign", doubtful.toString(), "--format", "json", GOOD.toString());

        assertThat(spoken.exit()).isZero();
        assertThat(spoken.err().lines())
                .hasSize(3)
                .anyMatch(line -> line.contains("campaign.yaml 第 4 行") && line.contains("2023-03-11 是星期六"))
                .anyMatch(line -> line.contains("campaign.yaml 第 6 行") && line.contains("hours 在这里不起作用"))
                .anyMatch(line -> line.contains("units.csv 第 3 行") && line.contains("板榄镇（共 1 个单位）没有登记邮箱"));
        isAccepted(spoken.document());
    }

    @Test
    void a_file_that_is_not_yaml_is_told_with_line_cause_and_cure_in_the_readers_language() throws IOException {
        Path broken = Files.createDirectory(folder.resolve("broken"));
        for (String file : List.of("form.yaml", "units.csv")) {
            Files.copy(Truth.CAMPAIGNS.resolve(TABLE).resolve(file), broken.resolve(file));
        }
        Files.writeString(broken.resolve("campaign.yaml"), "title: 表\nbureau: {name: 局\nnotice: 某号\n");

        Spoken spoken = Spoken.by("check", "--campaign", broken.toString(), GOOD.toString());

        assertThat(spoken.exit()).isEqualTo(2);
        assertThat(spoken.err()).contains("campaign.yaml 第 3 行：YAML 写法有误：花括号没有配对", "请检查这一行及上一行");
        assertThat(spoken.err()).doesNotContain("expected");
    }

    @Test
    void a_round_or_a_unit_that_the_campaign_does_not_have_is_wrong_usage() {
        assertThat(check("--round", "9").exit()).isEqualTo(2);
        assertThat(check("--unit", "无此镇").err()).contains("无此镇");
    }

    @Test
    void locks_hidden_and_half_written_files_are_left_out() throws IOException {
        for (String name : List.of("~$好.xlsx", ".x.xlsx", "x.tmp", "Thumbs.db", ".git/y.xlsx")) {
            put(name, new byte[] {1});
        }
        put("二/乙.xlsx", Files.readAllBytes(GOOD));
        put("一/甲.xlsx", Files.readAllBytes(GOOD));

        assertThat(Spoken.of(check().json()))
                .extracting(document -> document.get("file").asString())
                .containsExactly("一/甲.xlsx", "二/乙.xlsx", "好.xlsx");
    }

    @Test
    void wrong_usage_is_told_in_the_readers_language() {
        assertThat(Spoken.by("check").err()).contains("缺少：--campaign").contains("用法：");
        assertThat(Spoken.by("--locale", "en", "check").err())
                .contains("Missing: --campaign")
                .contains("Usage:");
        assertThat(Spoken.by("chekc").exit()).isEqualTo(2);
        assertThat(Spoken.by("check", "--format", "xml", "--campaign", CAMPAIGN, "x")
                        .err())
                .contains("text|json");
    }

    @Test
    void without_a_command_the_service_is_meant() {
        assertThat(Spoken.by().exit()).isZero();
        assertThat(Spoken.by("--huibao.home=/tmp").exit()).isZero();
        assertThat(Spoken.by("--locale", "en", "--huibao.home=/tmp").err()).isEmpty();
        assertThat(Spoken.by("--help").out()).contains("consolidate");
    }
}
