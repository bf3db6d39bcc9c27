package org.huibao.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import org.awaitility.Awaitility;
import org.huibao.desk.Browser.Page;
import org.huibao.fixtures.RunningService;
import org.huibao.fixtures.StartsAServer;
import org.huibao.operators.OneTimeAddresses;
import org.huibao.operators.Operators;
import org.huibao.operators.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every act by its form, in a browser without scripts: done, it is said on the page that one is led to (303); refused, at once. */
@StartsAServer
class ActsByFormTests {
    private static final String PASSWORD = "correct horse battery";
    private static final String ROUND = "/campaigns/spring/rounds/1";

    @TempDir
    private static Path home;

    private static RunningService service;
    private static Browser li;
    private static Browser wang;

    @BeforeAll
    static void open() throws Exception {
        Path spring = home.resolve("campaigns/spring");
        DeskCampaign.write(spring);
        Path form = spring.resolve("form.yaml");
        Files.writeString(form, Files.readString(form) + "rules: [\"1 >= 2\"]\n");
        service = RunningService.in(home, "huibao.clock.manual=true", "huibao.clock.start=2023-01-10T09:00");
        li = signedIn("小李", Role.OPERATOR);
        wang = signedIn("小王", Role.OPERATOR);
    }

    @AfterAll
    static void close() {
        service.close();
    }

    private static Browser signedIn(String name, Role role) {
        Operators operators = service.bean(Operators.class);
        operators.add(name, role, "test");
        OneTimeAddresses addresses = service.bean(OneTimeAddresses.class);
        addresses.use(addresses.forOperator(operators.named(name).orElseThrow()), "", PASSWORD);
        Browser browser = Browser.on(service);
        browser.open("/sign-in").submit(Map.of("account", name, "password", PASSWORD));
        return browser;
    }

    private static String page(String unit) {
        return ROUND + "/units/" + URLEncoder.encode(unit, StandardCharsets.UTF_8);
    }

    private static Page act(Browser browser, String unit, String act, Map<String, String> filled) {
        return browser.open(page(unit)).submitTo(ROUND + "/units/" + unit + "/" + act, filled);
    }

    private static void done(Page page, String said) {
        assertThat(page.status()).as(page.text()).isEqualTo(200);
        assertThat(page.led()).isEqualTo(303);
        assertThat(page.outcome()).contains(said);
    }

    private static void refused(Page page, int status, String said) {
        assertThat(page.status()).as(page.text()).isEqualTo(status);
        assertThat(page.alert()).contains(said);
    }

    private static void uploaded(String name, String text) {
        Multipart file = new Multipart().encodedFile(name, text.getBytes(StandardCharsets.UTF_8));
        service.post("/api/arrivals", Multipart.TYPE, file.bytes());
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> service.arrivals().containsKey(name)
                        && !"received".equals(service.arrivals().get(name)));
    }

    private static Page undone(Page page) {
        return page.submitTo(
                Objects.requireNonNull(
                                page.document().select("form[action^=/acts/]").first())
                        .attr("action"),
                Map.of());
    }

    @Test
    void a_unit_that_sent_nothing_is_exempt_or_says_so_by_telephone_or_has_nothing_to_report() {
        refused(act(li, "三河镇", "phone-report", Map.of("reason", "停电", "by", "李站长")), 400, "没有填写任何数据");
        Page phoned = act(
                li,
                "三河镇",
                "phone-report",
                Map.of("figure.households", "12", "figure.paid", "3.5", "reason", "停电", "by", "李站长"));
        done(phoned, "已登记电话报数");
        assertThat(phoned.text()).contains("待补电子表").contains("人工登记");
        done(undone(phoned), "已撤销");
        Page wrong = act(
                li,
                "三河镇",
                "phone-report",
                Map.of("figure.households", "-12", "figure.paid", "3.5", "reason", "停电", "by", "李站长"));
        done(wrong, "已登记电话报数");
        assertThat(wrong.alert()).contains("没有计入汇总");
        done(undone(wrong), "已撤销");
        Page nil = act(li, "三河镇", "nil", Map.of("reason", "电话说本期无"));
        done(nil, "已登记零报告");
        refused(act(li, "三河镇", "nil", Map.of("reason", "又")), 409, "已经是零报告了");
        done(undone(nil), "已撤销");
        done(act(li, "三河镇", "exemption", Map.of("reason", "本期无此项工作")), "已登记免报");
        service.getBytes("/api/campaigns/spring/rounds/1/units/03/exemption", "DELETE");
        Page later = act(li, "三河镇", "permit", Map.of("reason", "停电", "until", "2023-01-13T12:00"));
        done(later, "已登记补报许可");
        assertThat(later.text()).contains("2023-01-13 12:00 前报来不算逾期");
    }

    @Test
    void whose_a_table_is_nobody_has_chosen_beforehand_and_the_choice_outlives_a_refusal() {
        uploaded("春节.csv", "地区,保障户数,保障人数\n合计,67,208\n");
        String arrival =
                li.open("/unclaimed").document().select("a:contains(春节.csv)").attr("href");
        Page page = li.open(arrival);
        assertThat(page.document().select("select[name=unit], select[name=round]"))
                .hasSize(2)
                .allMatch(select -> select.hasAttr("required")
                        && select.select("option[selected]").isEmpty()
                        && select.select("option").stream()
                                .findFirst()
                                .orElseThrow()
                                .val()
                                .isEmpty());
        String claim = page.document().select("form[action$=/claim]").attr("action");
        Page refused = page.submitTo(claim, Map.of("unit", "西沱镇", "round", "spring\n1"));
        refused(refused, 409, "所选单位");
        assertThat(refused.document().select("option[selected]").eachText())
                .containsExactly("西沱镇", "第一次 · 困难群众救助情况统计表");
    }

    @Test
    void of_two_who_act_on_one_version_the_second_is_told_what_the_first_did() {
        uploaded("黄水镇.csv", "地区,低保户数,资金支出\n黄水镇,12,3.5\n");
        Page seenByWang = wang.open(page("黄水镇"));
        String amendment = ROUND + "/units/黄水镇/amendment";
        Map<String, String> filled = Map.of("figure.households", "13", "by", "王主任 今天上午", "reason", "抄错");
        refused(li.open(page("黄水镇")).submitTo(amendment, Map.of("by", "王主任", "reason", "抄错")), 409, "数据和现在的一样");
        Page amended = li.open(page("黄水镇")).submitTo(amendment, filled);
        done(amended, "已更正");
        assertThat(amended.text()).contains("第 2 版");
        Page tooLate = seenByWang.submitTo(amendment, filled);
        refused(tooLate, 409, "又来了新的一版");
        assertThat(tooLate.alert()).contains("小李").contains("更正数据");
        assertThat(wang.open(amended.path()).document().select("form[action^=/acts/]"))
                .isEmpty();
        done(undone(amended), "已撤销");
        done(act(li, "黄水镇", "return", Map.of("reason", "户数不符")), "已退回");
        done(act(li, "黄水镇", "withdrawal", Map.of("reason", "不是本单位的")), "已撤回");
    }

    @Test
    void a_round_is_held_released_and_its_units_reminded() {
        String round = "/campaigns/spring/rounds/2";
        Page held = li.open(round + "/report").submitTo(round + "/hold", Map.of("reason", "等县长回来"));
        done(held, "已暂缓");
        assertThat(held.text()).contains("不会自动发出").doesNotContain("会自动定稿并发出");
        refused(li.postWithToken(round + "/hold", Map.of("reason", "又")), 409, "已经暂缓了");
        Page released = li.open(round + "/report").submitTo(round + "/release", Map.of());
        done(released, "已恢复");
        assertThat(released.text()).contains("会自动定稿并发出");
        Page reminders = li.open(round + "/reminders");
        assertThat(reminders.text()).contains("信件是这样的").contains("催报");
        done(reminders.submitTo(round + "/reminders", Map.of("unit", "西沱镇")), "已提醒");
        refused(li.postWithToken(round + "/report", Map.of()), 409, "截止之前");
        assertThat(li.open(round + "/reprocessing").text()).contains("没有变化");
        done(li.postWithToken(round + "/reprocessing", Map.of("reason", "改了审核关系")), "已重新审核");
    }

    @Test
    void a_round_is_postponed_in_its_file_and_counts_at_once() {
        String round = "/campaigns/spring/rounds/2";
        Page form = li.open(round + "/postponement");
        refused(form.submitTo(round + "/postponement", Map.of("reason", "雪灾")), 409, "只能往后延");
        done(form.submitTo(round + "/postponement", Map.of("forward", "2023-02-11T09:00", "reason", "雪灾")), "已延期");
        assertThat(service.get("/api" + round).body()).contains("2023-02-11T09:00:00+08:00");
        assertThat(home.resolve("campaigns/spring/campaign.yaml"))
                .content()
                .contains("forward: 2023-02-11T09:00}")
                .contains("due: 2023-02-08T18:00");
    }

    @Test
    void queries_are_explained_and_the_explanation_accepted() {
        uploaded("西沱镇.csv", "地区,低保户数,资金支出\n西沱镇,约12,3.5\n");
        done(act(li, "西沱镇", "explanation", Map.of("text", "情况属实，系估算")), "已登记说明");
        done(act(li, "西沱镇", "acceptance", Map.of()), "已认可");
        refused(li.postWithToken(page("西沱镇") + "/acceptance", Map.of("version", "1")), 409, "没有这样的待核实事项");
    }

    @Test
    void the_mailboxes_of_a_unit_are_changed_in_its_file() {
        refused(act(li, "三河镇", "mailboxes", Map.of("mailbox", "三河镇")), 400, "不是一个邮箱地址");
        Page added = act(li, "三河镇", "mailboxes", Map.of("mailbox", "new＠town.example", "reason", "换了邮箱"));
        done(added, "已登记邮箱");
        assertThat(added.text()).contains("sanhe@town.example, new@town.example");
        refused(act(li, "三河镇", "mailboxes", Map.of("mailbox", "new@town.example")), 409, "已经登记");
        done(act(li, "三河镇", "mailbox-removal", Map.of("mailbox", "sanhe@town.example")), "已停用邮箱");
        assertThat(home.resolve("campaigns/spring/units.csv")).content().contains("03,三河镇,三河,new@town.example,,");
    }

    @Test
    void the_mailbox_of_a_claimed_table_is_remembered_and_forgotten_with_the_claim() {
        uploaded("新邮箱.csv", "地区,低保户数,资金支出\n合计,7,2.5\n");
        service.jdbc()
                .sql("UPDATE arrivals SET sender = 'moved@town.example' WHERE name = '新邮箱.csv'")
                .update();
        long arrival = service.jdbc()
                .sql("SELECT id FROM arrivals WHERE name = '新邮箱.csv'")
                .query(Long.class)
                .single();
        Page open = li.open("/arrivals/" + arrival);
        assertThat(open.text()).contains("记住发件邮箱 moved@town.example");
        long document = service.jdbc()
                .sql("SELECT id FROM documents WHERE name = '新邮箱.csv'")
                .query(Long.class)
                .single();
        Page claimed = open.submitTo(
                "/documents/" + document + "/claim", Map.of("unit", "西沱镇", "round", "spring\n2", "remember", "true"));
        done(claimed, "已认领");
        assertThat(home.resolve("campaigns/spring/units.csv"))
                .content()
                .contains("xituo@town.example;moved@town.example");
        done(undone(claimed), "已撤销");
        assertThat(home.resolve("campaigns/spring/units.csv")).content().doesNotContain("moved@town.example");
    }

    @Test
    void a_rule_is_waived_for_a_unit_and_asked_again() {
        refused(act(li, "黄水镇", "waiver", Map.of("rule", "1 = 99", "reason", "特殊")), 404, "没有这条审核关系");
        Page waived = act(li, "黄水镇", "waiver", Map.of("rule", "1 >= 2", "reason", "集中供养"));
        done(waived, "已登记免审");
        assertThat(waived.text()).contains("已免审：1 >= 2");
        refused(act(li, "黄水镇", "waiver", Map.of("rule", "1 >= 2", "reason", "再次")), 409, "已有同样的免审");
        done(act(li, "黄水镇", "waiver-end", Map.of()), "已撤销");
        assertThat(li.open(page("黄水镇")).text()).doesNotContain("已免审：");
    }

    @Test
    void a_dismissed_table_is_taken_up_again_by_a_button() {
        uploaded("不要的.csv", "便条\n明天下乡\n");
        String before = service.arrivals().get("不要的.csv");
        long document = service.jdbc()
                .sql("SELECT id FROM documents WHERE name = '不要的.csv'")
                .query(Long.class)
                .single();
        long arrival = service.jdbc()
                .sql("SELECT id FROM arrivals WHERE name = '不要的.csv'")
                .query(Long.class)
                .single();
        String path = "/documents/" + document + "/dismissal";
        Page open = li.open("/arrivals/" + arrival);
        assertThat(open.text()).doesNotContain("撤销不采用");
        done(open.submitTo(path, Map.of("reason", "不是表")), "不采用");
        Page dismissed = wang.open("/arrivals/" + arrival);
        assertThat(dismissed.text()).contains("撤销不采用");
        done(dismissed.submitTo(path + "/undo", Map.of()), "已撤销");
        assertThat(service.arrivals()).containsEntry("不要的.csv", Objects.requireNonNull(before));
        refused(wang.postWithToken(path + "/undo", Map.of("arrival", String.valueOf(arrival))), 409, "没有标为不采用");
    }
}
