package org.huibao.plumbing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.huibao.fixtures.County.at;

import jakarta.mail.internet.MimeMessage;
import java.nio.file.Files;
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

/** Answers in an old conversation, tables for a round to come, and the tenth of many rounds, over loopback IMAP and SMTP. */
@StartsAServer
class WhichRoundJourneyTests {
    private static final Duration SOON = Duration.ofSeconds(60);
    private static final String TOWN = "dongshan@town.example";
    private static final String BUREAU = "bureau@municipal.example";

    @TempDir
    private Path home;

    @ParameterizedTest
    @EnumSource
    void an_old_conversation_books_no_old_round(TestStore.Make make) throws Exception {
        campaign();
        try (BothStores office = BothStores.of(make, home, SmallCampaign.OPEN, List.of(TOWN, BUREAU))) {
            deliver(office, "", "东山镇报表", "东山镇.csv", 3);
            MimeMessage receipt = answer(office, 1);
            assertThat(receipt.getSubject()).startsWith("【回执】").contains("第一次");
            office.service.bean(MovableClock.class).moveTo(at("2023-01-13T09:00"));
            await().atMost(SOON).until(() -> office.mail.mailbox(BUREAU).size() == 1);
            office.service.bean(MovableClock.class).moveTo(at("2023-01-20T09:00"));

            deliver(office, inThread(receipt), "回复：" + receipt.getSubject(), "表.csv", 4);
            assertThat(BothStores.text(answer(office, 2))).contains("第一次、第二次");
            assertThat(office.versions()).containsExactly("1/东山镇/1 accepted");

            deliver(office, inThread(receipt), "回复：" + receipt.getSubject(), "东山镇第二次.csv", 5);
            MimeMessage asked = answer(office, 3);
            assertThat(asked.getSubject()).startsWith("【待核实】").contains("第二次");
            assertThat(BothStores.text(asked)).contains("答复“第一次”的往来邮件");

            deliver(office, "", "回复：" + receipt.getSubject(), "更正.csv", 6);
            answer(office, 4);
            assertThat(office.versions())
                    .as("nothing is owed any more, so that the subject alone is a correction")
                    .containsExactly("1/东山镇/1 accepted", "2/东山镇/1 queried", "1/东山镇/2 accepted");

            deliver(office, "", "第十期报表", "东山镇.csv", 7);
            assertThat(BothStores.text(answer(office, 5))).contains("“第十期”的报送还没有开始（2023-10-01 00:00 开始）");
            assertThat(office.versions()).last().isEqualTo("10/东山镇/1 accepted");
        }
    }

    private MimeMessage answer(BothStores office, int number) {
        await().atMost(SOON).until(() -> office.mail.mailbox(TOWN).size() >= number);
        return office.mail.mailbox(TOWN).get(number - 1);
    }

    private static void deliver(BothStores office, String thread, String subject, String file, int persons) {
        office.mail.deliver(thread + MailServer.mail(TOWN, subject, file, SmallCampaign.table("东山镇", 1, persons)));
    }

    private static String inThread(MimeMessage letter) throws Exception {
        return "In-Reply-To: " + letter.getMessageID() + "\nReferences: " + letter.getMessageID() + "\n";
    }

    private void campaign() throws Exception {
        SmallCampaign.in(home);
        Path file = home.resolve("campaigns/small/campaign.yaml");
        Files.writeString(file, Files.readString(file).replace("bureau:", """
                  - {id: "2", title: 第二次, opens: 2023-01-16T00:00, due: 2023-02-08T18:00, forward: 2023-02-10T09:00}
                  - {id: "1-2", title: 第1期, opens: 2023-08-01T00:00, due: 2023-08-12T18:00, forward: 2023-08-13T09:00}
                  - {id: "10", title: 第十期, opens: 2023-10-01T00:00, due: 2023-10-12T18:00, forward: 2023-10-13T09:00}
                  - {id: "12", title: 第十二期, opens: 2023-12-01T00:00, due: 2023-12-12T18:00, forward: 2023-12-13T09:00}
                bureau:"""));
    }
}
