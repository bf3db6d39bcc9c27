package org.huibao.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.huibao.fixtures.RunningService;
import org.huibao.fixtures.StartsAServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Acts on documents and on units over HTTP, of a service that has no mail server. */
@StartsAServer
class DocumentActsApiTests {
    private static final String UNITS = "/api/campaigns/spring/rounds/1/units/";

    @TempDir
    private static Path home;

    private static RunningService service;

    @BeforeAll
    static void open() throws Exception {
        DeskCampaign.write(home.resolve("campaigns/spring"));
        service = RunningService.in(home, "huibao.clock.manual=true", "huibao.clock.start=2023-01-10T09:00");
    }

    @AfterAll
    static void close() {
        service.close();
    }

    private static HttpResponse<String> post(String path, String body) {
        return service.post(path, "application/json", body.getBytes(StandardCharsets.UTF_8));
    }

    private static void refused(HttpResponse<String> answer, int status, String code) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.body()).contains('"' + code + '"');
    }

    private static void done(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.body()).contains("\"act\":");
    }

    /** The number of the document in an upload of these words. */
    private static long uploaded(String name, String text) {
        Multipart file = new Multipart().encodedFile(name, text.getBytes(StandardCharsets.UTF_8));
        HttpResponse<String> answer = service.post("/api/arrivals", Multipart.TYPE, file.bytes());
        assertThat(answer.statusCode()).as(answer.body()).isLessThan(300);
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> !"received".equals(service.arrivals().get(name)));
        return service.jdbc()
                .sql("SELECT MAX(id) FROM documents WHERE name = ?")
                .param(name)
                .query(Long.class)
                .single();
    }

    @Test
    void a_document_that_nobody_will_use_is_put_aside_and_taken_up_again() {
        long document = uploaded("便条.csv", "便条\n明天下乡\n");
        String before = service.arrivals().get("便条.csv");
        String path = "/api/documents/" + document + "/dismissal";
        refused(post(path, "{}"), 400, "no-reason");
        refused(post("/api/documents/999/dismissal", "{\"reason\":\"x\"}"), 404, "no-document");
        done(post(path, "{\"reason\":\"不是表\"}"));
        assertThat(service.arrivals()).containsEntry("便条.csv", "ignored");
        refused(post(path, "{\"reason\":\"不是表\"}"), 409, "not-open");
        service.getBytes(path, "DELETE");
        assertThat(service.arrivals()).containsEntry("便条.csv", before);
    }

    @Test
    void a_document_whose_figures_were_taken_is_not_put_aside() {
        long document = uploaded("黄水镇.csv", "地区,低保户数,资金支出\n黄水镇,12,3.5\n");
        assertThat(service.arrivals()).containsEntry("黄水镇.csv", "accepted");
        refused(post("/api/documents/" + document + "/dismissal", "{\"reason\":\"x\"}"), 409, "not-open");
    }

    @Test
    void a_unit_is_exempt_and_may_report_later_by_name_or_code() {
        refused(post(UNITS + "99/exemption", "{\"reason\":\"x\"}"), 404, "no-unit");
        refused(post(UNITS + "03/exemption", "{\"reason\":\" \"}"), 400, "no-reason");
        done(post(UNITS + "03/exemption", "{\"reason\":\"本期无此项工作\"}"));
        refused(post(UNITS + "%E4%B8%89%E6%B2%B3%E9%95%87/exemption", "{\"reason\":\"x\"}"), 409, "already-exempt");
        String round = service.get("/api/campaigns/spring/rounds/1").body();
        assertThat(round).contains("\"expected\":2").contains("\"exempt\"");
        service.getBytes(UNITS + "03/exemption", "DELETE");
        assertThat(service.get("/api/campaigns/spring/rounds/1").body()).contains("\"expected\":3");
        refused(post(UNITS + "02/permit", "{\"reason\":\"x\",\"until\":\"tomorrow\"}"), 400, "bad-time");
        done(post(UNITS + "02/permit", "{\"reason\":\"停电\",\"until\":\"2023-01-13T12:00:00+08:00\"}"));
        service.getBytes(UNITS + "02/permit", "DELETE");
    }

    @Test
    void an_unclaimed_table_is_claimed_for_a_unit_once() {
        long document = uploaded("无名.csv", "地区,低保户数,资金支出\n合计,7,2.5\n");
        assertThat(service.arrivals()).containsEntry("无名.csv", "unclaimed");
        String path = "/api/documents/" + document + "/claim";
        String claim = "{\"campaign\":\"spring\",\"round\":\"1\",\"unit\":\"西沱镇\"}";
        refused(post("/api/documents/999/claim", claim), 404, "no-document");
        refused(post(path, claim.replace("西沱镇", "无此镇")), 404, "no-unit");
        refused(post(path, "{\"campaign\":\"spring\",\"round\":\"1\"}"), 400, "no-unit-named");
        refused(post(path, claim.replace("}", ",\"remember\":true}")), 409, "no-sender");
        HttpResponse<String> done = post(path, claim);
        done(done);
        assertThat(done.body()).contains("\"version\":1").contains("\"letterId\":");
        assertThat(service.arrivals()).containsEntry("无名.csv", "accepted");
        assertThat(service.get("/api/campaigns/spring/rounds/1").body()).contains("\"households\":\"7\"");
        refused(post(path, claim), 409, "not-unclaimed");
        refused(post(UNITS + "02/withdrawal", "{\"version\":9,\"reason\":\"x\"}"), 409, "stale-version");
        done(post(UNITS + "02/return", "{\"version\":1,\"reason\":\"不符\"}"));
        service.getBytes(UNITS + "02/return", "DELETE");
        done(post(UNITS + "02/withdrawal", "{\"version\":1,\"reason\":\"不是本单位的\"}"));
        service.getBytes(UNITS + "02/withdrawal", "DELETE");
    }

    @Test
    void figures_are_entered_for_a_unit_and_amended_as_numbers_or_as_text() {
        String report = "{\"figures\":{\"households\":12,\"paid\":\"3.50\"},\"caller\":\"李站长\",\"reason\":\"停电\"}";
        String round2 = UNITS.replace("/1/", "/2/");
        refused(
                post(round2 + "01/phone-report", "{\"figures\":{\"x\":1},\"caller\":\"a\",\"reason\":\"b\"}"),
                400,
                "no-column");
        refused(post(round2 + "01/phone-report", "{\"figures\":{\"paid\":1},\"caler\":\"a\"}"), 400, "bad-request");
        done(post(round2 + "01/phone-report", report));
        refused(post(round2 + "01/phone-report", report), 409, "has-figures-already");
        String amendment =
                "{\"version\":1,\"figures\":{\"households\":13.0},\"reason\":\"抄错\",\"confirmedBy\":\"王主任\"}";
        refused(post(round2 + "01/amendment", amendment.replace("王主任", "")), 400, "no-confirmer");
        done(post(round2 + "01/amendment", amendment));
        refused(post(round2 + "01/amendment", amendment), 409, "stale-version");
        assertThat(service.get(round2 + "01").body())
                .contains("\"source\":\"person\"")
                .contains("\"households\":\"13\"");
        service.getBytes(round2 + "01/amendment", "DELETE");
        refused(post(round2 + "01/nil", "{\"version\":9,\"reason\":\"x\"}"), 409, "stale-version");
        done(post(round2 + "02/nil", "{\"reason\":\"本期无\"}"));
        service.getBytes(round2 + "02/nil", "DELETE");
    }

    @Test
    void what_came_is_judged_afresh_and_nobody_is_told_where_nothing_is_new() {
        uploaded("空白.csv", "地区,低保户数,资金支出\n合计,8,2.5\n");
        long arrival = service.jdbc()
                .sql("SELECT id FROM arrivals WHERE name = '空白.csv'")
                .query(Long.class)
                .single();
        long letters = service.jdbc()
                .sql("SELECT COUNT(*) FROM letters")
                .query(Long.class)
                .single();
        refused(post("/api/arrivals/999/reprocessing", "{}"), 404, "no-arrival");
        done(post("/api/arrivals/" + arrival + "/reprocessing", "{}"));
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> "unclaimed".equals(service.arrivals().get("空白.csv")));
        assertThat(service.jdbc()
                        .sql("SELECT COUNT(*) FROM letters")
                        .query(Long.class)
                        .single())
                .isEqualTo(letters);
        String round = "/api/campaigns/spring/rounds/1/reprocessing";
        assertThat(post(round, "{}").body()).isEqualTo("{\"changes\":[]}");
        assertThat(post(round + "?dry=true", "").statusCode()).isEqualTo(200);
        done(post(round, "{\"dry\":false,\"reason\":\"改了审核关系\"}"));
    }

    @Test
    void those_that_owe_are_reminded_at_once_and_nobody_else() {
        String reminders = "/api/campaigns/spring/rounds/2/reminders";
        long before = reminded();
        refused(post(reminders, "{\"units\":[\"99\"]}"), 404, "no-unit");
        done(post(reminders, "{\"units\":[\"03\"]}"));
        assertThat(reminded()).isEqualTo(before + 1);
        done(post(reminders, ""));
        done(post(UNITS.replace("/1/", "/2/") + "03/exemption", "{\"reason\":\"x\"}"));
        refused(post(reminders, "{\"units\":[\"03\"]}"), 409, "not-owing");
        service.getBytes(UNITS.replace("/1/", "/2/") + "03/exemption", "DELETE");
        String round = "/api/campaigns/spring/rounds/2";
        done(post(round + "/hold", "{\"reason\":\"等等\"}"));
        refused(post(round + "/hold", ""), 409, "already-held");
        assertThat(service.get(round).body()).contains("\"state\":\"held\"");
        service.getBytes(round + "/hold", "DELETE");
        refused(post(round + "/release", "{}"), 409, "not-held");
    }

    private static long reminded() {
        return service.jdbc()
                .sql("SELECT COUNT(*) FROM letters WHERE kind = 'reminder'")
                .query(Long.class)
                .single();
    }

    @Test
    void what_cannot_be_settled_is_refused_and_says_why() {
        refused(post(UNITS + "03/acceptance", "{\"findings\":\"all\"}"), 400, "no-version");
        refused(post(UNITS + "03/acceptance", "{\"version\":99}"), 409, "stale-version");
        refused(post(UNITS + "03/acceptance", "{\"version\":1,\"findings\":[]}"), 400, "bad-findings");
        refused(post(UNITS + "03/explanation", "{\"version\":1,\"text\":\" \"}"), 400, "no-text");
        refused(post(UNITS + "99/acceptance", "{\"version\":1}"), 404, "no-unit");
        assertThat(service.get(UNITS + "03").body()).contains("\"versions\":[").contains("\"status\":");
    }

    @Test
    void a_units_mailboxes_are_registered_and_taken_out() {
        String path = UNITS + "03/mailboxes";
        refused(post(path, "{}"), 400, "bad-mailbox");
        refused(post(path, "{\"mail\":\"a@b.example\"}"), 400, "bad-request");
        done(post(path, "{\"mailbox\":\"new@town.example\",\"reason\":\"换了\"}"));
        refused(post(path, "{\"mailbox\":\"new@town.example\"}"), 409, "already-registered");
        assertThat(home.resolve("campaigns/spring/units.csv"))
                .content()
                .contains("sanhe@town.example;new@town.example");
        service.getBytes(path + "/new@town.example", "DELETE");
        assertThat(home.resolve("campaigns/spring/units.csv")).content().doesNotContain("new@town.example");
    }

    @Test
    void a_rule_that_the_form_does_not_have_cannot_be_waived() {
        refused(post(UNITS + "03/waiver", "{\"rule\":\"1 = 2\"}"), 400, "no-reason");
        refused(post(UNITS + "03/waiver", "{\"rule\":\"1 = 2\",\"reason\":\"x\"}"), 404, "no-rule");
        refused(post(UNITS + "03/waiver", "{\"rule\":\"1 = 2\",\"reason\":\"x\",\"until\":\"x\"}"), 400, "bad-time");
    }
}
