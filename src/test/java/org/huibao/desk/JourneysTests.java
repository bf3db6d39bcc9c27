package org.huibao.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.huibao.fixtures.Chromium;
import org.huibao.fixtures.MailServer;
import org.huibao.fixtures.RunningService;
import org.huibao.fixtures.StartsAServer;
import org.huibao.operators.OneTimeAddresses;
import org.huibao.operators.Operators;
import org.huibao.operators.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What operators do on a day, by the words that they see, in a real browser. Each journey has a unit of its own. */
@StartsAServer
class JourneysTests {
    private static final String PASSWORD = "correct horse battery";
    private static final String HEAD = "困难群众救助情况统计表\n地区,低保户数,资金支出\n";

    @TempDir
    private static Path home;

    private static MailServer mail;
    private static RunningService service;
    private static Chromium li;

    @BeforeAll
    static void open() throws Exception {
        Path spring = home.resolve("campaigns/spring");
        DeskCampaign.write(spring);
        Files.writeString(spring.resolve("units.csv"), """
                code,name,aliases,emails,contact,phone
                01,黄水镇,黄水,huangshui@town.example,王经办,023-00000101
                02,西沱镇,西沱,xituo@town.example,,
                03,三河镇,三河,sanhe@town.example,,
                04,悦崃镇,悦崃,yuelai@town.example,,
                05,临溪镇,临溪,linxi@town.example,,
                06,王场镇,王场,wangchang@town.example,,
                07,龙沙镇,龙沙,longsha@town.example,,
                """);
        autumn(home.resolve("campaigns/autumn"));
        mail = MailServer.start();
        List<String> settings = new ArrayList<>(mail.smtp());
        settings.addAll(List.of("huibao.clock.manual=true", "huibao.clock.start=2023-01-12T20:00"));
        service = RunningService.in(home, settings);
        Operators operators = service.bean(Operators.class);
        OneTimeAddresses addresses = service.bean(OneTimeAddresses.class);
        for (String name : List.of("小李", "小王")) {
            operators.add(name, Role.APPROVER, "test");
            addresses.use(addresses.forOperator(operators.named(name).orElseThrow()), "", PASSWORD);
        }
        li = signedIn(Chromium.in("zh-CN"), "小李");
    }

    /** Another notice, whose report is sent. */
    private static void autumn(Path folder) throws IOException {
        DeskCampaign.write(folder);
        for (String file : List.of("campaign.yaml", "form.yaml")) {
            String text = Files.readString(folder.resolve(file))
                    .replace("id: spring", "id: autumn")
                    .replace("困难群众救助情况统计表", "残疾人补贴发放统计表")
                    .replace("低保户数", "补贴人数")
                    .replace("资金支出", "补贴金额");
            Files.writeString(folder.resolve(file), text);
        }
    }

    @AfterAll
    static void close() {
        li.close();
        service.close();
        mail.close();
    }

    private static Chromium signedIn(Chromium browser, String name) {
        return browser.sized(1366, 768)
                .open(service.uri("/sign-in"))
                .fill("账号", name)
                .fill("密码", PASSWORD)
                .press("登录");
    }

    private static void uploaded(String name, String text) {
        Multipart file = new Multipart().encodedFile(name, text.getBytes(StandardCharsets.UTF_8));
        assertThat(service.post("/api/arrivals", Multipart.TYPE, file.bytes()).statusCode())
                .isEqualTo(201);
    }

    private static Object unit(String name) {
        return service.uri("/campaigns/spring/rounds/1/units/" + URLEncoder.encode(name, StandardCharsets.UTF_8));
    }

    @Test
    void an_unclaimed_table_is_claimed_and_leads_to_what_presses_next() {
        uploaded("无名.csv", "地区,低保户数,资金支出\n合计,7,2.5\n");
        li.open(service.uri("/")).press("待认领").press("无名.csv");
        li.handIn("认领", Map.of("填报单位", "黄水镇", "任务与轮次", "第一次 · 困难群众救助情况统计表"));
        assertThat(li.said()).contains("已认领");
        li.press("看下一件要办的事");
        assertThat(li.heading()).isNotBlank();
        assertThat(li.open(unit("黄水镇")).text()).contains("第 1 版", "审核通过", "王经办");
    }

    @Test
    void a_table_whose_unit_is_nearly_known_is_claimed_with_one_click() {
        uploaded("近似.csv", HEAD + "龙沙真,90,11.0989\n");
        li.open(service.uri("/unclaimed")).press("近似.csv");
        assertThat(li.texts(".sheet td")).contains("龙沙真", "90");
        assertThat(li.text()).contains("与它只差一个字");
        li.press("认领为龙沙镇");
        assertThat(li.said()).contains("已认领");
    }

    @Test
    void a_table_is_returned_and_the_return_is_undone() {
        uploaded("西沱镇.csv", HEAD + "西沱镇,90,11.0989\n");
        li.open(unit("西沱镇")).handIn("退回", Map.of("原因", "人数有误"));
        assertThat(li.said()).contains("已退回");
        assertThat(li.texts("dl.facts dd").get(0)).contains("退回");
        li.press("撤销");
        assertThat(li.said()).contains("已撤销");
        assertThat(li.texts("dl.facts dd").get(0)).contains("审核通过");
    }

    @Test
    void of_two_who_accept_the_same_explanation_the_second_sees_what_the_first_did() {
        uploaded("三河镇.csv", HEAD + "三河镇,约90,11.0989\n");
        try (Chromium wang = signedIn(Chromium.in("zh-CN"), "小王")) {
            wang.open(unit("三河镇"));
            li.open(unit("三河镇"));
            assertThat(li.texts("dl.facts dd").get(0)).contains("待核实");
            li.handIn("认可说明", Map.of("理由", "电话核实过"));
            assertThat(li.said()).contains("已认可");
            assertThat(li.texts("dl.facts dd").get(0)).contains("审核通过");
            wang.handIn("认可说明", Map.of("理由", "看过了"));
            assertThat(wang.said()).contains("没有办理", "小李", "认可说明");
        }
    }

    @Test
    void the_sheet_as_sent_and_the_figures_as_taken_have_one_cursor() {
        uploaded("悦崃镇.csv", HEAD.replace("\n地区", ",,<img src=x onerror=alert(1)> {{7*191}}\n地区") + "悦崃镇,约80,12.5\n");
        li.open(unit("悦崃镇")).press("第 1 版");
        assertThat(li.texts("#c-B3")).singleElement().asString().contains("约80");
        assertThat(li.texts(".trail tr[data-cell=B3]"))
                .singleElement()
                .asString()
                .contains("低保户数", "80");
        assertThat(li.texts("#findings li")).isNotEmpty();
        assertThat(li.text()).contains("<img src=x onerror=alert(1)> {{7*191}}").doesNotContain("1337");
        assertThat(li.texts(".sheet img")).as("what a sender wrote is text").isEmpty();
        li.type("n");
        assertThat(li.texts("#c-B3.here")).hasSize(1);
        assertThat(li.texts("tr.here[data-cell=B3]")).hasSize(1);
        assertThat(li.complaints()).isEmpty();
    }

    @Test
    void a_unit_is_given_more_time_and_another_s_figures_are_taken_by_telephone() {
        li.open(unit("临溪镇")).handIn("补报许可", Map.of("可补报到", "2023-01-14T12:00", "原因", "停电"));
        assertThat(li.said()).contains("已登记补报许可");
        li.open(unit("王场镇")).handIn("电话报数", Map.of("低保户数", "120", "资金支出", "3.5", "来电人", "李站长 上午", "原因", "没有网络"));
        assertThat(li.said()).contains("已登记电话报数");
        assertThat(li.text()).contains("120");
        li.handIn("更正数据", Map.of("低保户数", "121", "核实", "李站长 下午", "原因", "抄错了"));
        assertThat(li.said()).contains("已更正");
        assertThat(li.text()).contains("121", "第 2 版");
    }

    @Test
    void a_report_is_sent_before_its_time() {
        uploaded("补贴.csv", "残疾人补贴发放统计表\n地区,补贴人数,补贴金额\n黄水镇,31,4.65\n");
        li.open(service.uri("/")).press("汇总表").press("残疾人补贴发放统计表 · 第一次");
        assertThat(li.text()).contains("尚未报送：2 个单位");
        li.handIn("立即报送", Map.of());
        assertThat(li.said()).contains("已定稿");
        assertThat(li.text()).contains("第 1 稿");
    }

    @Test
    void a_letter_that_was_refused_is_sent_again() {
        service.jdbc().sql("""
                INSERT INTO letters (kind, about, recipients, remaining, subject, message_id, mail, state, created_at)
                VALUES ('notice', 'again', 'a@town.example', 'a@town.example', '再发一次', '<again@county.example>',
                        'Subject: x', 'failed', '2023-01-12T01:00:00.000Z')""").update();
        li.open(service.uri("/")).press("往来信件").press("再发一次");
        li.handIn("重发", Map.of());
        assertThat(li.said()).contains("已重新排队发出");
    }

    @Test
    void a_hundred_files_go_one_by_one_and_each_leads_to_what_became_of_it() throws Exception {
        List<Path> files = files(100);
        li.open(service.uri("/upload")).choose(files).pressHere("上传表件");
        await().atMost(Duration.ofMinutes(3))
                .until(() -> li.texts("ol.progress li a").size() == files.size());
        assertThat(li.texts("ol.progress li")).hasSize(100).noneMatch(line -> line.contains("✕"));
        assertThat(li.complaints()).isEmpty();
        assertThat(li.barriers()).isEmpty();
    }

    private static List<Path> files(int count) throws IOException {
        Path folder = Files.createDirectories(home.resolve("files-" + count));
        for (int i = 0; i < count; i++) {
            Files.writeString(folder.resolve("表" + count + "-" + i + ".csv"), "地区,低保户数\n无名" + count + "乡" + i + ",1\n");
        }
        try (Stream<Path> all = Files.list(folder)) {
            return all.sorted().toList();
        }
    }

    @Test
    void the_same_is_done_with_scripts_switched_off() throws Exception {
        uploaded("打不开.pdf", "%PDF-1.4");
        try (Chromium plain = signedIn(Chromium.withoutScripts(), "小王")) {
            plain.open(service.uri("/upload")).choose(files(21)).press("上传表件");
            assertThat(plain.said()).contains("一次最多 20 份");
            plain.open(service.uri("/upload")).choose(files(3)).press("上传表件");
            assertThat(plain.said()).contains("已收下 3 份");
            plain.open(service.uri("/")).press("收件").press("打不开.pdf").handIn("不采用", Map.of("原因", "不是报表"));
            assertThat(plain.said()).contains("已标为不采用");
            plain.press("看下一件要办的事").press("English");
            assertThat(plain.text()).contains("Sign out");
        }
    }
}
