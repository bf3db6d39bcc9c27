package org.huibao.desk.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.huibao.desk.Browser;
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

/** The door of a running service, by a browser without scripts. */
@StartsAServer
class DoorTests {
    private static final String PASSWORD = "correct horse battery";

    @TempDir
    private static Path home;

    private static RunningService service;

    @BeforeAll
    static void open() {
        service = RunningService.in(home);
        invite("小李", Role.ADMIN);
    }

    @AfterAll
    static void close() {
        service.close();
    }

    /** Adds somebody and chooses his password at the address that he was given. */
    private static Browser invite(String name, Role role) {
        Operators operators = service.bean(Operators.class);
        operators.add(name, role, "test");
        String secret = service.bean(OneTimeAddresses.class)
                .forOperator(operators.named(name).orElseThrow());
        Browser browser = Browser.on(service);
        Page page = browser.open("/setup/" + secret).submit(Map.of("password", PASSWORD, "again", PASSWORD));
        assertThat(page.status()).as(page.text()).isEqualTo(200);
        return browser;
    }

    private static Page signIn(Browser browser, String name, String password) {
        return browser.open("/sign-in").submit(Map.of("account", name, "password", password));
    }

    @Test
    void whoever_is_not_signed_in_is_led_to_the_door_and_on_afterwards() {
        Browser browser = Browser.on(service);
        Page door = browser.open("/settings/operators?x=1");
        assertThat(door.path()).isEqualTo("/sign-in?next=%2Fsettings%2Foperators%3Fx%3D1");
        assertThat(door.title()).isEqualTo("登录");
        Page inside = door.submit(Map.of("account", "小李", "password", PASSWORD));
        assertThat(inside.path()).isEqualTo("/settings/operators?x=1");
    }

    @Test
    void nobody_is_led_to_another_site() {
        Page door = Browser.on(service).open("/sign-in?next=//evil.example");
        assertThat(door.submit(Map.of("account", "小李", "password", PASSWORD)).path())
                .isEqualTo("/");
    }

    @Test
    void a_wrong_password_is_told_and_lets_nobody_in() {
        Browser browser = Browser.on(service);
        Page page = signIn(browser, "小李", "wrong horse battery");
        assertThat(page.status()).isEqualTo(401);
        assertThat(page.alert()).contains("账号或密码不对");
        assertThat(browser.open("/").title()).isEqualTo("登录");
    }

    @Test
    void signing_out_ends_it_for_good() {
        Browser browser = invite("小赵", Role.VIEWER);
        String cookie = browser.cookie("huibao");
        Page out = browser.open("/").submitTo("/sign-out", Map.of());
        assertThat(out.title()).isEqualTo("登录");
        browser.setCookie("huibao", cookie);
        assertThat(browser.open("/").title()).isEqualTo("登录");
    }

    @Test
    void the_cookie_is_read_by_no_script_and_sent_by_no_other_site() {
        Browser browser = Browser.on(service);
        signIn(browser, "小李", PASSWORD);
        assertThat(browser.lastSetCookie("huibao"))
                .contains("HttpOnly")
                .contains("SameSite=Lax")
                .contains("Path=/");
    }

    @Test
    void a_form_without_its_token_is_refused() {
        Browser browser = invite("小孙", Role.VIEWER);
        assertThat(browser.post("/sign-out", Map.of()).status()).isEqualTo(403);
        assertThat(browser.open("/").title()).isNotEqualTo("登录");
    }

    @Test
    void the_forms_of_an_older_window_are_good_until_one_signs_out() {
        Browser browser = invite("小钱", Role.ADMIN);
        Page older = browser.open("/settings/operators");
        browser.open("/settings/operators").submitTo("/settings/operators", Map.of("name", "老孟", "role", "VIEWER"));
        older.submitTo("/settings/operators", Map.of("name", "老郑", "role", "VIEWER"));
        assertThat(service.bean(Operators.class).named("老孟")).isPresent();
        assertThat(service.bean(Operators.class).named("老郑")).isPresent();
        String token = browser.cookie("XSRF-TOKEN");
        assertThat(token).isNotEmpty();
        browser.open("/").submitTo("/sign-out", Map.of());
        assertThat(browser.cookie("XSRF-TOKEN")).isNotEqualTo(token);
    }

    @Test
    void what_was_filled_in_survives_signing_in_again() {
        Browser browser = invite("小周", Role.ADMIN);
        Page form = browser.open("/settings/operators");
        browser.setCookie("huibao", "of-yesterday");
        Page door = form.submitTo("/settings/operators", Map.of("name", "老陈", "role", "VIEWER"));
        assertThat(door.title()).isEqualTo("登录");
        assertThat(door.text()).contains("还在");
        Page goOn = door.submit(Map.of("account", "小周", "password", PASSWORD));
        assertThat(goOn.title()).isEqualTo("接着提交");
        assertThat(goOn.text()).contains("老陈");
        goOn.submitTo("/settings/operators", Map.of());
        assertThat(service.bean(Operators.class).named("老陈")).isPresent();
    }

    @Test
    void an_address_that_was_used_says_what_to_do() {
        Page page = Browser.on(service).open("/setup/of-yesterday");
        assertThat(page.status()).isEqualTo(410);
        assertThat(page.alert()).contains("huibao operator reset");
    }

    @Test
    void a_bad_password_is_told_by_what_is_bad() {
        Operators operators = service.bean(Operators.class);
        operators.add("小吴", Role.VIEWER, "test");
        String secret = service.bean(OneTimeAddresses.class)
                .forOperator(operators.named("小吴").orElseThrow());
        Page form = Browser.on(service).open("/setup/" + secret);
        assertThat(form.submit(Map.of("password", "short", "again", "short")).alert())
                .contains("至少 12 个字符");
        assertThat(form.submit(Map.of("password", PASSWORD, "again", "another")).alert())
                .contains("不一样");
    }

    @Test
    void pages_speak_the_readers_language() {
        Browser browser = Browser.on(service);
        assertThat(browser.open("/language/en?back=/sign-in").title()).isEqualTo("Sign in");
        assertThat(browser.open("/sign-in").title()).isEqualTo("Sign in");
        assertThat(browser.open("/language/zh?back=/sign-in").title()).isEqualTo("登录");
    }

    @Test
    void another_machines_name_is_refused() {
        assertThat(Browser.on(service).statusUnder("evil.example", "/sign-in")).isEqualTo(421);
        assertThat(Browser.on(service).statusUnder("localhost", "/sign-in")).isEqualTo(200);
    }

    @Test
    void a_page_that_is_not_there_says_so_to_people_and_programs() {
        Browser browser = Browser.on(service);
        signIn(browser, "小李", PASSWORD);
        Page missing = browser.open("/no/such/page");
        assertThat(missing.status()).isEqualTo(404);
        assertThat(missing.title()).isEqualTo("没有这个页面");
        assertThat(service.get("/api/no-such-thing").body()).contains("\"code\":\"not-found\"");
    }
}
