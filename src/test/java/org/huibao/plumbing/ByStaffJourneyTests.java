package org.huibao.plumbing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.huibao.fixtures.BothStores;
import org.huibao.fixtures.MailServer;
import org.huibao.fixtures.SmallCampaign;
import org.huibao.fixtures.StartsAServer;
import org.huibao.fixtures.TestStore;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A mail from the operator's own mailbox, which may file for everybody, over loopback IMAP and SMTP. */
@StartsAServer
class ByStaffJourneyTests {
    private static final Duration SOON = Duration.ofSeconds(60);
    private static final String TOWN = "dongshan@town.example";
    private static final String CLERK = "clerk@county.example";

    @TempDir
    private Path home;

    @ParameterizedTest
    @EnumSource
    void a_unit_is_told_of_figures_that_it_did_not_send(TestStore.Make make) throws Exception {
        SmallCampaign.in(home);
        try (BothStores office =
                BothStores.of(make, home, SmallCampaign.OPEN, List.of(TOWN, CLERK), "huibao.operator.email=" + CLERK)) {
            office.mail.deliver(MailServer.mail(TOWN, "first", "a.csv", SmallCampaign.table("东山镇", 3, 5)));
            await().atMost(SOON).until(() -> office.mail.mailbox(TOWN).size() == 1);
            office.mail.deliver(MailServer.mail(CLERK, "second", "东山镇.csv", SmallCampaign.table("东山镇", 3, 50)));
            await().atMost(SOON).until(() -> office.mail.mailbox(TOWN).size() == 2);

            assertThat(office.mail.mailbox(TOWN).get(1).getSubject()).endsWith("东山镇的数据已由工作人员更新");
            assertThat(BothStores.text(office.mail.mailbox(TOWN).get(1)))
                    .contains("2 慰问人数：5 人 → 50 人")
                    .doesNotContain("慰问户数");
            assertThat(office.versions()).containsExactly("1/东山镇/1 accepted", "1/东山镇/2 accepted");
        }
    }
}
