package org.huibao.plumbing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.huibao.fixtures.BothStores;
import org.huibao.fixtures.MailServer;
import org.huibao.fixtures.SmallCampaign;
import org.huibao.fixtures.StartsAServer;
import org.huibao.fixtures.TestStore;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Mails in others' names, of which our mail server says so, over loopback IMAP and SMTP. */
@StartsAServer
class ForgedMailJourneyTests {
    private static final Duration SOON = Duration.ofSeconds(60);
    private static final String DONGSHAN = "dongshan@town.example";
    private static final String XIHE = "xihe@town.example";
    private static final String CLERK = "clerk@county.example";

    @TempDir
    private Path home;

    /** What our server found, above whatever came with the mail. */
    private static String mail(String results, String from, String subject, String unit, int persons) {
        return results.stripTrailing()
                + "\n"
                + MailServer.mail(from, subject, unit + subject + ".csv", SmallCampaign.table(unit, 3, persons));
    }

    @ParameterizedTest
    @EnumSource
    void what_fails_at_our_own_server_is_believed_for_no_unit_and_no_clerk(TestStore.Make make) {
        SmallCampaign.in(home);
        try (BothStores office = BothStores.of(
                make,
                home,
                SmallCampaign.OPEN,
                List.of(DONGSHAN, XIHE, CLERK),
                "huibao.mailbox.authserv-id=mx.county.example",
                "huibao.operator.email=" + CLERK)) {
            office.mail.deliver(mail(
                    "Authentication-Results: mx.county.example; dmarc=pass header.from=town.example",
                    DONGSHAN,
                    "genuine",
                    "东山镇",
                    5));
            await().atMost(SOON).until(() -> office.mail.mailbox(DONGSHAN).size() == 1);

            // the sender's own words, where a search for the text would find a pass
            office.mail.deliver(mail("""
                    Authentication-Results: mx.county.example;
                     spf=fail smtp.mailfrom="dmarc=pass@evil.example";
                     dmarc=fail header.from=town.example
                    """, DONGSHAN, "quoted", "东山镇", 500));
            office.mail.deliver(mail("""
                    Authentication-Results: mx.county.example; spf=pass smtp.mailfrom=evil.example; dmarc=fail
                    """, XIHE, "above", "西河镇", 500));
            // a header of our server's name that came with the mail, below the one that our server wrote
            office.mail.deliver(mail("""
                    Authentication-Results: mx.county.example; dmarc=fail (dmarc=pass)
                    Authentication-Results: mx.county.example; dmarc=pass
                    """, CLERK, "below", "西河镇", 500));
            office.mail.deliver(MailServer.mail(CLERK, "silent", "西河镇.csv", SmallCampaign.table("西河镇", 3, 501)));

            await().atMost(SOON)
                    .untilAsserted(() -> assertThat(office.service.arrivals())
                            .isEqualTo(Map.of(
                                    "genuine", "accepted",
                                    "quoted", "unclaimed",
                                    "above", "unclaimed",
                                    "below", "unclaimed",
                                    "silent", "unclaimed")));
            assertThat(office.versions()).containsExactly("1/东山镇/1 accepted");
            assertThat(office.mail.mailbox(DONGSHAN))
                    .as("nothing forged is answered")
                    .hasSize(1);
            assertThat(office.mail.mailbox(XIHE)).isEmpty();
        }
    }
}
