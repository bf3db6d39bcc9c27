package org.huibao.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.huibao.fixtures.Chromium;
import org.huibao.fixtures.LibreOffice;
import org.huibao.fixtures.PrintedPage;
import org.huibao.fixtures.RunningService;
import org.huibao.fixtures.StartsAServer;
import org.huibao.operators.OneTimeAddresses;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A county of thirty-three townships as its operator sees it on a small screen, with the keyboard, and on paper. */
@StartsAServer
class AtAGlanceTests {
    private static final String PASSWORD = "correct horse battery";
    private static final String WALL = "/campaigns/spring/rounds/1";

    @TempDir
    private static Path home;

    private static RunningService service;
    private static Chromium browser;

    @BeforeAll
    static void open() throws Exception {
        Path spring = home.resolve("campaigns/spring");
        DeskCampaign.write(spring);
        StringBuilder units = new StringBuilder("code,name,aliases,emails,contact,phone\n");
        IntStream.range(0, 33)
                .forEach(n -> units.append(
                        "5002401%02d,第%02d乡,,unit%d@town.example,经办%d,023-000001%02d\n".formatted(n, n, n, n, n)));
        Files.writeString(spring.resolve("units.csv"), units, StandardCharsets.UTF_8);
        service = RunningService.in(home, "huibao.clock.manual=true", "huibao.clock.start=2023-01-10T09:00");
        byte[] table = "困难群众救助情况统计表\n地区,低保户数,资金支出\n第00乡,90,11.0989\n".getBytes(StandardCharsets.UTF_8);
        service.post(
                "/api/arrivals",
                Multipart.TYPE,
                new Multipart().encodedFile("一.csv", table).bytes());
        browser = Chromium.in("zh-CN").sized(1366, 768);
        browser.open(service.uri(
                        "/setup/" + service.bean(OneTimeAddresses.class).forTheFirst()))
                .fill("账号", "小李")
                .fill("密码", PASSWORD)
                .fill("再输一次密码", PASSWORD)
                .press("完成");
    }

    @AfterAll
    static void close() {
        browser.close();
        service.close();
    }

    @Test
    void all_units_are_seen_without_scrolling_and_nothing_is_told_by_colour_alone() {
        browser.open(service.uri(WALL));
        assertThat(browser.texts("li.tile")).hasSize(33).allMatch(tile -> tile.contains("未报") || tile.contains("审核通过"));
        assertThat(browser.run(
                        "var last = document.querySelectorAll('li.tile')[32].getBoundingClientRect();"
                                + "return last.bottom <= window.innerHeight",
                        ""))
                .isEqualTo("true");
        assertThat(browser.open(service.uri(WALL + "?only=owing")).text())
                .contains("电话联系名单", "023-00000132", "2023-01-12 18:00");
    }

    @Test
    void an_original_is_handed_over_and_never_shown_by_the_browser() {
        byte[] page = "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8);
        service.post(
                "/api/arrivals",
                Multipart.TYPE,
                new Multipart().encodedFile("页.html", page).bytes());
        long document = service.jdbc()
                .sql("SELECT MAX(id) FROM documents")
                .query(Long.class)
                .single();
        HttpHeaders headers =
                service.get("/api/documents/" + document + "/original").headers();
        assertThat(headers.firstValue("Content-Disposition").orElse("")).startsWith("attachment");
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.firstValue("Content-Type").orElse("")).doesNotContain("html");
    }

    /** The script goes from control to control as Tab does, and tells which ones nobody would see. */
    @Test
    void every_control_is_reached_by_tab_and_seen_when_it_has_the_focus() {
        for (String page :
                List.of("/", WALL, WALL + "/units/" + "500240100", WALL + "/units/500240100/versions/1", "/upload")) {
            browser.open(service.uri(page));
            assertThat(browser.unseenByTab()).as(page).isEmpty();
        }
    }

    @Test
    void the_list_for_the_telephone_is_printed_on_a4_with_its_head_on_every_sheet() throws Exception {
        browser.open(service.uri(WALL + "?only=owing"));
        Path paper = home.resolve("list.pdf");
        browser.print(paper);
        assumeTrue(LibreOffice.isInstalled(), "pdftotext is not installed");
        List<PrintedPage> sheets = new LibreOffice(home).pages(paper);
        assertThat(sheets).hasSizeGreaterThan(1).allMatch(sheet -> sheet.width().intValue() == 841, "A4, on its side");
        assertThat(sheets)
                .noneMatch(
                        sheet -> sheet.text().contains("往来信件") || sheet.text().contains("退出"));
        List<PrintedPage> list = sheets.stream()
                .filter(sheet -> sheet.text().contains("023-000001"))
                .filter(sheet -> sheet.text().contains("备注"))
                .toList();
        assertThat(list).as("sheets with the list's head").hasSizeGreaterThan(1);
        assertThat(sheets.get(sheets.size() - 1).text()).contains("第32乡", "023-00000132", "备注");
    }
}
