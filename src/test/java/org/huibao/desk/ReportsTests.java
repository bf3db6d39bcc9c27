package org.huibao.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.huibao.fixtures.MailServer;
import org.huibao.fixtures.RunningService;
import org.huibao.fixtures.StartsAServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A person sends the report before its time. */
@StartsAServer
class ReportsTests {
    private static final String ROUND = "/api/campaigns/spring/rounds/1";

    @TempDir
    private Path home;

    private RunningService service;

    @BeforeEach
    void open() throws Exception {
        DeskCampaign.write(home.resolve("campaigns/spring"));
        service = RunningService.in(home, "huibao.clock.manual=true", "huibao.clock.start=2023-01-10T09:00");
    }

    @AfterEach
    void close() {
        service.close();
    }

    private HttpResponse<String> post(String path, String body) {
        return service.post(path, "application/json", body.getBytes(StandardCharsets.UTF_8));
    }

    private void upload(String unit, int households) {
        byte[] table =
                ("困难群众救助情况统计表\n地区,低保户数,资金支出\n" + unit + "," + households + ",1.5\n").getBytes(StandardCharsets.UTF_8);
        HttpResponse<String> answer = service.post(
                "/api/arrivals",
                Multipart.TYPE,
                new Multipart().file(unit + ".csv", table).bytes());
        assertThat(answer.body()).contains("\"accepted\"");
    }

    private JsonNode json(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        return JsonMapper.shared().readTree(answer.body());
    }

    private void moveTo(String now) {
        json(post("/api/clock", "{\"now\":\"" + now + "\"}"), 200);
    }

    @Test
    void is_refused_before_due_and_where_nothing_came() {
        assertThat(json(post(ROUND + "/report", ""), 409).get("code").asString())
                .isEqualTo("not-due");
        assertThat(json(post(ROUND + "/report?dry=true", ""), 409).get("code").asString())
                .isEqualTo("not-due");
        moveTo("2023-01-12T19:00");
        assertThat(json(post(ROUND + "/report", ""), 409).get("code").asString())
                .isEqualTo("nothing-to-send");
        assertThat(json(service.get(ROUND + "/reports/1/file"), 404).get("code").asString())
                .isEqualTo("no-report");
    }

    @Test
    void is_sent_once_and_a_later_version_makes_a_new_revision() throws Exception {
        upload("黄水镇", 90);
        moveTo("2023-01-13T09:00");
        assertThat(cell(service.getBytes(ROUND + "/report?dry=true", "POST"), "黄水镇"))
                .isEqualTo(90);
        assertThat(json(service.get(ROUND), 200).get("reports")).isEmpty();

        JsonNode report = json(post(ROUND + "/report", ""), 200);
        assertThat(report.get("revision").asInt()).isEqualTo(1);
        assertThat(report.get("act").asLong()).isPositive();
        assertThat(((ObjectNode) report).without("act"))
                .isEqualTo(json(service.get(ROUND), 200).get("reports").get(0));
        assertThat(report.get("messageId").asString()).isNotBlank();
        assertThat(json(post(ROUND + "/report", ""), 409).get("code").asString())
                .isEqualTo("nothing-new");
        byte[] file = service.getBytes(ROUND + "/reports/1/file", "GET");
        assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file)))
                .isEqualTo(report.get("sha256").asString());
        assertThat(cell(file, "黄水镇")).isEqualTo(90);

        assertThat(json(service.get(ROUND), 200).get("candidates")).isEmpty();
        upload("西沱镇", 7);
        upload("黄水镇", 91);
        JsonNode candidates = json(service.get(ROUND), 200).get("candidates");
        assertThat(candidates).hasSize(2);
        assertThat(candidates.get(0).toString())
                .isEqualTo("{\"unit\":\"黄水镇\",\"version\":2,\"reported\":1,"
                        + "\"receivedAt\":\"2023-01-13T09:00:00+08:00\"}");
        assertThat(candidates.get(1).has("reported")).isFalse();
        JsonNode second = json(post(ROUND + "/report?dry=false", ""), 200);
        assertThat(second.get("revision").asInt()).isEqualTo(2);
        JsonNode round = json(service.get(ROUND), 200);
        assertThat(round.get("state").asString()).isEqualTo("frozen");
        assertThat(round.get("reports")).hasSize(2);
        assertThat(round.get("candidates")).isEmpty();
        assertThat(round.get("reports").get(0).get("at").asString()).isEqualTo("2023-01-13T09:00:00+08:00");
    }

    @Test
    void leaves_at_last_when_a_server_is_set_and_a_person_sends_it_again() throws Exception {
        upload("黄水镇", 90);
        moveTo("2023-01-13T09:00");
        json(post(ROUND + "/report", ""), 200);
        service.close();
        try (MailServer mail = MailServer.start()) {
            mail.know("bureau@municipal.example");
            List<String> settings = new ArrayList<>(mail.smtp());
            settings.add("huibao.clock.manual=true");
            service = RunningService.in(home, settings);
            moveTo("2023-01-15T09:00");
            assertThat(json(service.get(ROUND), 200).get("state").asString()).isEqualTo("frozen");
            assertThat(json(post(ROUND + "/report", ""), 200).get("revision").asInt())
                    .isEqualTo(2);
            await().atMost(Duration.ofSeconds(60))
                    .untilAsserted(() ->
                            assertThat(mail.mailbox("bureau@municipal.example")).hasSize(1));
            assertThat(mail.mailbox("bureau@municipal.example").get(0).getSubject())
                    .startsWith("《困难群众救助情况统计表》");
        }
    }

    @Test
    void is_gone_when_somebody_took_the_file_away() throws Exception {
        upload("黄水镇", 90);
        moveTo("2023-01-13T09:00");
        json(post(ROUND + "/report", ""), 200);
        try (var files = Files.walk(home.resolve("outbox/spring/1"))) {
            for (Path file :
                    files.filter(one -> one.toString().endsWith(".xlsx")).toList()) {
                Files.delete(file);
            }
        }
        assertThat(json(service.get(ROUND + "/reports/1/file"), 404).get("code").asString())
                .isEqualTo("no-file");
    }

    @Test
    void is_what_was_frozen_though_somebody_put_another_file_in_its_place() throws Exception {
        upload("黄水镇", 90);
        moveTo("2023-01-13T09:00");
        json(post(ROUND + "/report", ""), 200);
        byte[] frozen = service.getBytes(ROUND + "/reports/1/file", "GET");
        try (var files = Files.walk(home.resolve("outbox/spring/1"))) {
            for (Path file :
                    files.filter(one -> one.toString().endsWith(".xlsx")).toList()) {
                Files.writeString(file, "another");
            }
        }
        assertThat(service.getBytes(ROUND + "/reports/1/file", "GET")).isEqualTo(frozen);
    }

    /** The first figure in the unit's row. */
    private static double cell(byte[] workbook, String unit) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
            Sheet sheet = book.getSheetAt(0);
            for (var row : sheet) {
                if (row.getCell(0) != null && row.getCell(0).toString().equals(unit)) {
                    return row.getCell(1).getNumericCellValue();
                }
            }
        }
        throw new AssertionError("no row " + unit);
    }
}
