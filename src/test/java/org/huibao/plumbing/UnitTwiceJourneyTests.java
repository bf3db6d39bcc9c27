package org.huibao.plumbing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import org.huibao.fixtures.BothStores;
import org.huibao.fixtures.MailServer;
import org.huibao.fixtures.SmallCampaign;
import org.huibao.fixtures.StartsAServer;
import org.huibao.fixtures.TestStore;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The old and the corrected table of a unit in one mail, over loopback IMAP and SMTP. */
@StartsAServer
class UnitTwiceJourneyTests {
    private static final Duration SOON = Duration.ofSeconds(60);
    private static final String TOWN = "dongshan@town.example";

    @TempDir
    private Path home;

    @ParameterizedTest
    @EnumSource
    void the_order_of_attachments_decides_nothing_and_the_unit_is_asked(TestStore.Make make) throws Exception {
        SmallCampaign.in(home);
        try (BothStores office = BothStores.of(make, home, SmallCampaign.OPEN, List.of(TOWN))) {
            office.mail.deliver(MailServer.mail(TOWN, "first", "a.csv", SmallCampaign.table("东山镇", 3, 5)));
            assertThat(answer(office, 1).getSubject()).startsWith("【回执】");

            office.mail.deliver(two("old first", "东山镇.csv", 3, 6, "东山镇（更正）.csv", 3, 7));
            MimeMessage asked = answer(office, 2);
            assertThat(asked.getSubject()).startsWith("【待认领】");
            assertThat(BothStores.text(asked))
                    .contains("东山镇.csv、东山镇（更正）.csv", "以哪一个附件为准")
                    .doesNotContain("登记的数据");
            office.mail.deliver(two("corrected first", "东山镇（更正）.csv", 3, 7, "东山镇.csv", 3, 6));
            assertThat(answer(office, 3).getSubject()).startsWith("【待认领】");
            assertThat(office.versions()).as("the current one stays").containsExactly("1/东山镇/1 accepted");
            assertThat(office.service
                            .jdbc()
                            .sql("SELECT DISTINCT state || ' ' || reason FROM documents WHERE reason IS NOT NULL")
                            .query(String.class)
                            .list())
                    .containsExactly("unclaimed unit-twice");

            office.mail.deliver(two("twice the same", "东山镇.csv", 4, 8, "又一份.txt", 4, 8));
            assertThat(answer(office, 4).getSubject()).startsWith("【回执】");
            assertThat(office.versions()).containsExactly("1/东山镇/1 accepted", "1/东山镇/2 accepted");
        }
    }

    private static MimeMessage answer(BothStores office, int number) {
        await().atMost(SOON).until(() -> office.mail.mailbox(TOWN).size() >= number);
        return office.mail.mailbox(TOWN).get(number - 1);
    }

    private static String two(
            String subject, String one, int households, int persons, String other, int others, int otherPersons) {
        String first = MailServer.mail(TOWN, subject, one, SmallCampaign.table("东山镇", households, persons));
        String second =
                "--b\nContent-Type: application/octet-stream\nContent-Disposition: attachment; filename=\"=?utf-8?B?"
                        + base64(other) + "?=\"\nContent-Transfer-Encoding: base64\n\n"
                        + base64(
                                SmallCampaign.table("东山镇", others, otherPersons).replace("慰问户数", "慰问 户数")) + "\n";
        return first.replace("--b--", second + "--b--");
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
