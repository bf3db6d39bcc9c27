package org.huibao.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.huibao.fixtures.RunningService;
import org.huibao.fixtures.StartsAServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The HTTP interface on a real port, with a county of three townships. */
@StartsAServer
class DeskTests {
    private static final String ROUND = "/api/campaigns/spring/rounds/";
    private static final List<String> READ =
            List.of("/api/campaigns", ROUND + "1", "/api/arrivals", "/api/letters", "/api/clock", "/api/openapi.json");

    @TempDir
    private static Path home;

    private static RunningService service;

    @BeforeAll
    static void open() throws Exception {
        DeskCampaign.write(home.resolve("campaigns/spring"));
        Files.createDirectories(home.resolve("campaigns/broken"));
        Files.writeString(home.resolve("campaigns/broken/campaign.yaml"), "id: broken\ntitle: [\n");
        service = RunningService.in(home, "huibao.clock.manual=true", "huibao.clock.start=2023-01-10T09:00");
    }

    @AfterAll
    static void close() {
        service.close();
    }

    private static JsonNode json(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isLessThan(300);
        return JsonMapper.shared().readTree(answer.body());
    }

    private static JsonNode get(String path) {
        return json(service.get(path));
    }

    private static void refused(HttpResponse<String> answer, int status, String code) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        JsonNode refusal = JsonMapper.shared().readTree(answer.body());
        assertThat(refusal.get("code").asString()).isEqualTo(code);
        assertThat(refusal.get("message").asString()).isNotBlank();
    }

    private static HttpResponse<String> upload(Multipart form) {
        return service.post("/api/arrivals", Multipart.TYPE, form.bytes());
    }

    private static byte[] table(String unit, int households, String paid) {
        return ("困难群众救助情况统计表\n地区,低保户数,资金支出\n" + unit + "," + households + "," + paid + "\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static HttpResponse<String> clock(String body) {
        return service.post("/api/clock", "application/json", body.getBytes(StandardCharsets.UTF_8));
    }

    private static JsonNode unit(String name) {
        for (JsonNode unit : get(ROUND + "1").get("units")) {
            if (unit.get("name").asString().equals(name)) {
                return unit;
            }
        }
        throw new AssertionError("no unit " + name);
    }

    @Test
    void nothing_is_told_without_the_token() {
        for (String path : READ) {
            refused(service.getAsStranger(path), 401, "unauthorized");
        }
        assertThat(service.jdbc()
                        .sql("SELECT COUNT(*) FROM arrivals WHERE name = 'a.csv'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void lists_campaigns_with_their_rounds_and_what_is_wrong_with_them() {
        JsonNode all = get("/api/campaigns");
        JsonNode broken = all.get(0);
        JsonNode spring = all.get(1);
        assertThat(broken.get("id").asString()).isEqualTo("broken");
        assertThat(broken.get("state").asString()).isEqualTo("broken");
        assertThat(broken.get("problems").get(0).get("message").asString()).contains("campaign.yaml");
        assertThat(spring.get("state").asString()).isEqualTo("active");
        assertThat(spring.get("zone").asString()).isEqualTo("Asia/Shanghai");
        assertThat(spring.get("rounds").get(0).get("due").asString()).isEqualTo("2023-01-12T18:00:00+08:00");
        assertThat(spring.get("rounds").get(0).get("state").asString()).isEqualTo("open");
        assertThat(spring.get("rounds").get(1).get("state").asString()).isEqualTo("upcoming");
    }

    @Test
    void an_upload_goes_the_way_of_every_file() {
        JsonNode arrival = json(upload(new Multipart().file("黄水镇.csv", table("黄水镇", 90, "11.0989"))));
        assertThat(arrival.get("channel").asString()).isEqualTo("desk");
        assertThat(arrival.get("name").asString()).isEqualTo("黄水镇.csv");
        assertThat(arrival.get("state").asString()).isEqualTo("accepted");
        assertThat(arrival.has("sender")).isFalse();
        JsonNode submission = arrival.get("documents").get(0).get("submissions").get(0);
        assertThat(submission.get("unit").asString()).isEqualTo("黄水镇");
        assertThat(submission.get("round").asString()).isEqualTo("1");
        assertThat(get("/api/arrivals/" + arrival.get("id").asLong())).isEqualTo(arrival);

        JsonNode unit = unit("黄水镇");
        assertThat(unit.get("status").asString()).isEqualTo("accepted");
        assertThat(unit.get("figures").get("paid").asString()).isEqualTo("11.0989");
        assertThat(unit.get("late").asBoolean()).isFalse();
        assertThat(unit.get("receivedAt").asString()).startsWith("2023-01-1").endsWith("+08:00");
    }

    @Test
    void an_upload_may_be_said_to_be_a_unit_s() {
        byte[] nameless = "困难群众救助情况统计表\n地区,低保户数,资金支出\n合计,7,1.5\n".getBytes(StandardCharsets.UTF_8);
        JsonNode alone = json(upload(new Multipart().file("C:\\表\\报表.csv", nameless)));
        assertThat(alone.get("name").asString()).isEqualTo("报表.csv");
        assertThat(alone.get("state").asString()).isEqualTo("unclaimed");

        JsonNode claimed = json(upload(
                new Multipart().file("报表.csv", nameless).field("unit", "02").field("round", "1")));
        assertThat(claimed.get("state").asString()).isEqualTo("accepted");
        assertThat(unit("西沱镇").get("figures").get("households").asString()).isEqualTo("7");
    }

    @Test
    void a_returned_table_is_seen_with_its_reason() {
        JsonNode arrival = json(upload(new Multipart().file("三河镇.csv", table("三河镇", -4, "很多"))));
        assertThat(arrival.get("state").asString()).isEqualTo("returned");
        assertThat(arrival.get("documents").get(0).get("reason").asString()).isNotBlank();
        assertThat(unit("三河镇").get("status").asString()).isEqualTo("returned");
    }

    @Test
    void refuses_an_upload_that_says_something_unknown_and_keeps_nothing_of_it() {
        refused(upload(new Multipart().file("x.csv", table("黄水镇", 1, "1")).field("unit", "无此镇")), 404, "no-unit");
        refused(upload(new Multipart().file("x.csv", table("黄水镇", 1, "1")).field("round", "9")), 404, "no-round");
        refused(upload(new Multipart().field("unit", "黄水镇")), 400, "bad-request");
        assertThat(service.jdbc()
                        .sql("SELECT COUNT(*) FROM arrivals WHERE name = 'x.csv'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void refuses_two_files_in_one_upload_rather_than_lose_the_second() {
        Multipart two = new Multipart().file("y.csv", table("黄水镇", 1, "1")).file("y.csv", table("西沱镇", 1, "1"));
        refused(upload(two), 400, "one-file");
        assertThat(service.jdbc()
                        .sql("SELECT COUNT(*) FROM arrivals WHERE name = 'y.csv'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void takes_a_long_Chinese_name_in_the_form_in_which_programs_write_it() {
        String name = "石柱土家族自治县困难群众兜底保障有关工作开展情况统计表".repeat(3) + ".txt";
        JsonNode arrival = json(upload(new Multipart().encodedFile(name, "第一张".getBytes(StandardCharsets.UTF_8))));
        assertThat(arrival.get("name").asString()).isEqualTo(name);
    }

    @Test
    void says_why_an_upload_is_refused_that_is_far_too_large() {
        byte[] large = new byte[60 << 20];
        refused(upload(new Multipart().file("z.xlsx", large)), 413, "too-large");
        byte[] unread = new Multipart().file("z.xlsx", new byte[21 << 20]).bytes();
        JsonNode arrival = json(service.post("/api/arrivals", Multipart.TYPE, unread));
        assertThat(arrival.get("state").asString()).isEqualTo("unreadable");
        assertThat(arrival.get("documents").get(0).get("sha256")).isEqualTo(arrival.get("sha256"));
    }

    @Test
    void lists_are_newest_first_and_go_on_behind_an_id() {
        for (int n = 0; n < 3; n++) {
            json(upload(new Multipart().file("纸" + n + ".txt", ("第" + n + "张").getBytes(StandardCharsets.UTF_8))));
        }
        JsonNode newest = get("/api/arrivals?limit=2");
        assertThat(newest).hasSize(2);
        long second = newest.get(1).get("id").asLong();
        assertThat(newest.get(0).get("id").asLong()).isGreaterThan(second);
        assertThat(get("/api/arrivals?limit=1&after=" + second).get(0).get("id").asLong())
                .isLessThan(second);
        assertThat(get("/api/letters?limit=5").isArray()).isTrue();
        refused(service.get("/api/letters?limit=0"), 400, "bad-limit");
        refused(service.get("/api/letters?after=x"), 400, "bad-request");
    }

    @Test
    void the_clock_goes_forward_only() {
        assertThat(json(clock("{\"now\":\"2023-01-10T10:00\"}")).get("now").asString())
                .isEqualTo("2023-01-10T10:00:00+08:00");
        assertThat(json(clock("{\"now\":\"2023-01-10T02:00:01Z\"}")).get("now").asString())
                .isEqualTo("2023-01-10T10:00:01+08:00");
        assertThat(json(clock("{\"now\":\"2023-01-10T10:00:02+0800\"}"))
                        .get("now")
                        .asString())
                .isEqualTo("2023-01-10T10:00:02+08:00");
        refused(clock("{\"now\":\"2023-01-10T09:59\"}"), 409, "clock-not-backward");
        refused(clock("{\"now\":\"+999999-01-01T00:00\"}"), 400, "clock-too-far");
        refused(clock("{\"now\":\"tomorrow\"}"), 400, "not-an-instant");
        refused(clock("{"), 400, "bad-request");
        assertThat(get("/api/clock").get("manual").asBoolean()).isTrue();
    }

    @Test
    void what_does_not_exist_is_not_found() {
        refused(service.get("/api/campaigns/autumn/rounds/1"), 404, "no-campaign");
        refused(service.get(ROUND + "9"), 404, "no-round");
        refused(service.get("/api/arrivals/999999"), 404, "no-arrival");
        refused(service.get("/api/arrivals/x"), 400, "bad-request");
        refused(service.get("/api/nothing"), 404, "not-found");
        refused(service.post("/api/letters", "application/json", new byte[0]), 405, "method-not-allowed");
    }

    @Test
    void every_mapping_stands_in_the_interface_s_description_and_no_other() {
        Set<String> described = new TreeSet<>();
        get("/api/openapi.json")
                .get("paths")
                .propertyStream()
                .forEach(path -> path.getValue()
                        .propertyNames()
                        .forEach(method ->
                                described.add(method.toUpperCase(java.util.Locale.ROOT) + " " + path.getKey())));
        Set<String> mapped = new TreeSet<>();
        service.bean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .keySet()
                .forEach(mapping -> {
                    mapping.getPatternValues().stream()
                            .filter(path -> path.startsWith("/api/"))
                            .forEach(path -> mapping.getMethodsCondition()
                                    .getMethods()
                                    .forEach(method -> mapped.add(method + " " + path)));
                });
        assertThat(mapped).isNotEmpty().isEqualTo(described);
    }
}
