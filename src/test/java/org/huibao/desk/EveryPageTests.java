package org.huibao.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.huibao.fixtures.Chromium;
import org.huibao.fixtures.RunningService;
import org.huibao.fixtures.StartsAServer;
import org.huibao.operators.OneTimeAddresses;
import org.huibao.operators.Operators;
import org.huibao.operators.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every page that there is, taken from the mappings: seen in Chromium, and closed to whoever may not act. */
@StartsAServer
class EveryPageTests {
    private static final String PASSWORD = "correct horse battery";
    /** What stands in the addresses of pages, as {@link #open} has made it. */
    private static final Map<String, String> NAMES = Map.of(
            "id",
            "1",
            "round",
            "1",
            "language",
            "zh",
            "secret",
            "used",
            "unit",
            "01",
            "number",
            "1",
            "mailbox",
            "a@b.example");

    private static final Set<String> NO_PAGES =
            Set.of("/journal/table", "/language/{language}", "/error", "/campaigns/{id}/rounds/{round}/report/preview");

    @TempDir
    private static Path home;

    private static RunningService service;

    @BeforeAll
    static void open() throws Exception {
        DeskCampaign.write(home.resolve("campaigns/spring"));
        service = RunningService.in(home, "huibao.clock.manual=true", "huibao.clock.start=2023-01-10T09:00");
        Operators operators = service.bean(Operators.class);
        for (Role role : Role.values()) {
            operators.add("the " + role.word(), role, "test");
            OneTimeAddresses addresses = service.bean(OneTimeAddresses.class);
            addresses.use(
                    addresses.forOperator(operators.named("the " + role.word()).orElseThrow()), "", PASSWORD);
        }
        byte[] table = "困难群众救助情况统计表\n地区,低保户数,资金支出\n黄水镇,90,11.0989\n".getBytes(StandardCharsets.UTF_8);
        service.post(
                "/api/arrivals",
                Multipart.TYPE,
                new Multipart().file("<b>黄水镇</b>.csv", table).bytes());
        service.jdbc().sql("""
                INSERT INTO letters (kind, about, recipients, remaining, subject, message_id, mail, state, created_at)
                VALUES ('receipt', 'spring/1/1', 'a@b.example', 'a@b.example', '<script>alert(1)</script> {{1234*5678}}',
                        '<1@x.example>', 'Subject: x\r\nContent-Type: text/plain\r\n\r\n<img onerror=alert(1)>', 'uncertain',
                        '2023-01-10T01:00:00.000Z')""").update();
    }

    @AfterAll
    static void close() {
        service.close();
    }

    private record Address(String method, String path) {}

    private static List<Address> addresses(boolean ofPages) {
        List<Address> all = new ArrayList<>();
        for (Map.Entry<RequestMappingInfo, HandlerMethod> one :
                service.beanNamed("requestMappingHandlerMapping") instanceof RequestMappingHandlerMapping mapping
                        ? mapping.getHandlerMethods().entrySet()
                        : Set.<Map.Entry<RequestMappingInfo, HandlerMethod>>of()) {
            if (!one.getValue().getBeanType().getName().startsWith("org.huibao.")
                    || ofPages == one.getValue().getBeanType().isAnnotationPresent(RestController.class)) {
                continue;
            }
            for (String path : one.getKey().getPatternValues()) {
                one.getKey()
                        .getMethodsCondition()
                        .getMethods()
                        .forEach(method -> all.add(new Address(method.name(), path)));
            }
        }
        return all;
    }

    private static List<String> pages() {
        return addresses(true).stream()
                .filter(one -> one.method().equals("GET") && !NO_PAGES.contains(one.path()))
                .map(one -> named(one.path()))
                .distinct()
                .sorted()
                .toList();
    }

    private static String named(String path) {
        String named = path.replace("/campaigns/{id}", "/campaigns/spring");
        for (Map.Entry<String, String> name : NAMES.entrySet()) {
            named = named.replace("{" + name.getKey() + "}", name.getValue());
        }
        assertThat(named).doesNotContain("{");
        return named;
    }

    @Test
    void every_page_is_clean_in_both_languages_on_a_desk_and_on_a_telephone() throws Exception {
        String pictures = System.getProperty("huibao.pictures");
        try (Chromium browser = Chromium.in("zh-CN")) {
            browser.open(service.uri("/sign-in"))
                    .fill("账号", "the admin")
                    .fill("密码", PASSWORD)
                    .press("登录");
            for (String language : List.of("zh", "en")) {
                browser.open(service.uri("/language/" + language));
                for (String page : pages()) {
                    for (int width : List.of(1366, 390)) {
                        browser.sized(width, width == 1366 ? 768 : 844).open(service.uri(page));
                        String where = page + " " + language + " " + width;
                        assertThat(browser.complaints().stream()
                                        .filter(line -> !line.contains("status of 410"))
                                        .toList())
                                .as(where)
                                .isEmpty();
                        assertThat(browser.barriers()).as(where).isEmpty();
                        assertThat(browser.isTooWide()).as(where).isFalse();
                        assertThat(browser.text())
                                .as(where)
                                .doesNotContain("??")
                                .doesNotContain("7006652");
                        if (pictures != null) {
                            Files.createDirectories(Path.of(pictures));
                            browser.picture(Path.of(pictures, where.replaceAll("[^\\w]+", "-") + ".png"));
                        }
                    }
                }
            }
        }
    }

    @Test
    void nothing_changes_for_whoever_is_not_signed_in_has_no_token_or_too_low_a_role() {
        Set<String> changing = new TreeSet<>();
        Stream.concat(addresses(true).stream(), addresses(false).stream())
                .filter(one -> !one.method().equals("GET"))
                .filter(one -> !one.path().startsWith("/sign-in") && !one.path().startsWith("/setup/"))
                .forEach(one -> changing.add(named(one.path())));
        assertThat(changing).hasSizeGreaterThan(8);
        long before = happened();
        Browser stranger = Browser.on(service);
        Browser viewer = Browser.on(service);
        viewer.open("/sign-in").submit(Map.of("account", "the viewer", "password", PASSWORD));
        Browser approver = Browser.on(service);
        approver.open("/sign-in").submit(Map.of("account", "the approver", "password", PASSWORD));
        for (String path : changing) {
            assertThat(stranger.post(path, Map.of("x", "y")).status()).as(path).isIn(401, 403);
            assertThat(approver.post(path, Map.of("x", "y")).status()).as(path).isEqualTo(403);
            if (!path.equals("/sign-out")) {
                assertThat(viewer.postWithToken(path, Map.of("x", "y")).status())
                        .as(path)
                        .isEqualTo(403);
            }
        }
        assertThat(approver.open("/settings/operators").status()).isEqualTo(403);
        assertThat(happened()).isEqualTo(before);
    }

    @Test
    void nothing_is_taken_back_by_whoever_is_not_signed_in_has_no_token_or_too_low_a_role() {
        List<String> deleted = addresses(false).stream()
                .filter(one -> one.method().equals("DELETE"))
                .map(one -> named(one.path()))
                .toList();
        assertThat(deleted).hasSizeGreaterThan(8);
        Browser stranger = Browser.on(service);
        Browser viewer = Browser.on(service);
        viewer.open("/sign-in").submit(Map.of("account", "the viewer", "password", PASSWORD));
        Browser operator = Browser.on(service);
        operator.open("/sign-in").submit(Map.of("account", "the operator", "password", PASSWORD));
        long before = happened();
        for (String path : deleted) {
            assertThat(stranger.delete(path, false)).as(path).isEqualTo(401);
            assertThat(operator.delete(path, false)).as(path).isEqualTo(403);
            assertThat(viewer.delete(path, true)).as(path).isEqualTo(403);
            // the token is good: whoever may act is refused for what he asks alone
            assertThat(operator.delete(path, true)).as(path).isIn(404, 409);
        }
        assertThat(happened()).isEqualTo(before);
    }

    @Test
    void only_an_approver_enters_the_word_of_one() {
        String path = named("/api/campaigns/{id}/rounds/{round}/approval");
        long before = happened();
        Browser operator = Browser.on(service);
        operator.open("/sign-in").submit(Map.of("account", "the operator", "password", PASSWORD));
        assertThat(operator.postWithToken(path, Map.of("who", "x")).status()).isEqualTo(403);
        Browser approver = Browser.on(service);
        approver.open("/sign-in").submit(Map.of("account", "the approver", "password", PASSWORD));
        assertThat(approver.postWithToken(path, Map.of("who", "x")).status()).isNotIn(401, 403);
        assertThat(happened()).isEqualTo(before);
    }

    private static long happened() {
        return service.jdbc()
                .sql("SELECT COUNT(*) FROM journal")
                .query(Long.class)
                .single();
    }
}
