package org.huibao.reply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huibao.fixtures.County.FIRST;
import static org.huibao.fixtures.County.HUANGSHUI;

import java.nio.file.Path;
import java.util.List;
import org.huibao.fixtures.County;
import org.huibao.fixtures.HandClock;
import org.huibao.fixtures.TestStore;
import org.huibao.intake.arrivals.Sender;
import org.huibao.judging.InJudgement;
import org.huibao.ledger.Office;
import org.huibao.ledger.RecordedDocument;
import org.huibao.post.Draft;
import org.huibao.post.PostOffice;
import org.huibao.recognition.whose.RoundMemory;
import org.huibao.rounds.BeforeOurTime;
import org.huibao.rounds.FirstLoads;
import org.huibao.vocabulary.Finding;
import org.huibao.vocabulary.FindingCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ByStaffTests {
    private static final Finding BLANK = Finding.of(FindingCode.BLANK);

    @TempDir
    private Path folder;

    private Office office;
    private ByStaff told;

    @BeforeEach
    void open() {
        office = new Office(TestStore.Make.SQLITE, folder);
        HandClock clock = new HandClock(County.at("2023-01-01T12:30"));
        PostOffice letters = new PostOffice(office.store, clock, folder, PostOffice.settings(0));
        FirstLoads loads = new FirstLoads(office.store.jdbc(), office.store.transaction(), office.journal, clock);
        BeforeOurTime longAgo = new BeforeOurTime(() -> List.of(office.campaign), loads);
        told = new ByStaff(
                office.standings,
                new AnswerMemory(RoundMemory.NONE, office.standings, longAgo, letters.bounces, office.lookedAt()));
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void a_unit_whose_figures_staffs_mail_replaced_is_told_at_all_its_mailboxes() {
        office.mailFrom(HUANGSHUI).with(HUANGSHUI, FIRST, "90", "11").recorded();
        List<Draft> letters = told.letters(
                office.mailFromStaff().with(HUANGSHUI, FIRST, "95", "11").recorded());

        assertThat(letters).hasSize(1);
        assertThat(letters.get(0).to()).containsExactlyElementsOf(HUANGSHUI.emails());
        assertThat(letters.get(0).about()).isEqualTo("spring/1/黄水镇/2/by-staff");
        assertThat(letters.get(0).subject()).isEqualTo("【通知】困难群众救助情况统计表（第一次）黄水镇的数据已由工作人员更新");
        assertThat(letters.get(0).text())
                .contains("第 1 次报送由第 2 次替换", "1 低保户数：90 户 → 95 户")
                .doesNotContain("资金支出");
    }

    @Test
    void where_nothing_is_replaced_nobody_is_told() {
        assertThat(told.letters(office.mailFromStaff()
                        .with(HUANGSHUI, FIRST, "90", "11")
                        .recorded()))
                .as("the first")
                .isEmpty();
        assertThat(told.letters(office.mailFromStaff()
                        .with(HUANGSHUI, FIRST, "90", "11")
                        .recorded()))
                .as("the same figures")
                .isEmpty();
        assertThat(told.letters(office.mailFromStaff()
                        .with(HUANGSHUI, FIRST, "95", "11", BLANK)
                        .recorded()))
                .as("returned")
                .isEmpty();
        assertThat(told.letters(office.mailFromStaff()
                        .receivedAt("2023-01-05T08:00")
                        .with(HUANGSHUI, FIRST, "95", "11")
                        .recorded()))
                .as("received before what counts")
                .isEmpty();
    }

    @Test
    void what_the_unit_sends_itself_and_what_lies_in_the_inbox_is_answered_elsewhere() {
        office.mailFrom(HUANGSHUI).with(HUANGSHUI, FIRST, "90", "11").recorded();
        assertThat(told.letters(office.mailFrom(HUANGSHUI)
                        .with(HUANGSHUI, FIRST, "95", "11")
                        .recorded()))
                .isEmpty();
        InJudgement<RecordedDocument> file =
                office.file().with(HUANGSHUI, FIRST, "96", "11").recorded();
        assertThat(file.sender().kind()).isEqualTo(Sender.Kind.STAFF);
        assertThat(told.letters(file)).isEmpty();
    }
}
