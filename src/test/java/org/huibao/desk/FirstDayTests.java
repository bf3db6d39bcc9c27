package org.huibao.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.huibao.fixtures.Chromium;
import org.huibao.fixtures.RunningService;
import org.huibao.fixtures.StartsAServer;
import org.huibao.operators.OneTimeAddresses;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The first day of an office that never saw the program, in a real browser. */
@StartsAServer
class FirstDayTests {
    private static final String PASSWORD = "correct horse battery";

    @TempDir
    private Path home;

    @Test
    void from_the_printed_address_to_the_wall_of_a_round() throws Exception {
        DeskCampaign.write(home.resolve("campaigns/spring"));
        try (RunningService service =
                        RunningService.in(home, "huibao.clock.manual=true", "huibao.clock.start=2023-01-10T09:00");
                Chromium browser = Chromium.in("zh-CN").sized(1366, 768)) {
            String secret = service.bean(OneTimeAddresses.class).forTheFirst();
            browser.open(service.uri("/setup/" + secret))
                    .fill("账号", "小李")
                    .fill("密码", PASSWORD)
                    .fill("再输一次密码", PASSWORD)
                    .press("完成");
            browser.press("任务").press("第一次");
            assertThat(browser.heading()).contains("第一次");
            assertThat(browser.text()).contains("未报").contains("黄水镇");
            assertThat(browser.complaints()).isEmpty();
            assertThat(browser.barriers()).isEmpty();
            assertThat(browser.isTooWide()).isFalse();
            String picture = System.getProperty("huibao.pictures");
            if (picture != null) {
                browser.picture(Path.of(picture));
            }
            browser.press("English");
            assertThat(browser.text()).contains("missing");
            browser.press("Sign out");
            assertThat(browser.heading()).isEqualTo("Sign in");
        }
    }
}
