package org.huibao.reply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huibao.fixtures.County.FIRST;

import java.nio.file.Path;
import java.util.List;
import org.huibao.fixtures.County;
import org.huibao.fixtures.HandClock;
import org.huibao.fixtures.TestStore;
import org.huibao.ledger.Office;
import org.huibao.post.Letter;
import org.huibao.vocabulary.Campaign;
import org.huibao.vocabulary.ReportingUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AskingAgainTests {
    private static final int YUAN = 10_000;

    @TempDir
    private Path folder;

    private final HandClock clock = new HandClock(County.at("2023-01-12T12:30"));
    private final Campaign campaign = County.campaign("spring", 16);
    private Office office;
    private Answering answering;

    @BeforeEach
    void open() {
        office = new Office(TestStore.Make.SQLITE, folder, campaign, clock);
        answering = new Answering(office, clock, folder, List.of(campaign));
    }

    @AfterEach
    void close() {
        office.close();
    }

    private ReportingUnit unit(int number) {
        return campaign.roster().units().get(number - 1);
    }

    private void comes(Office.Coming coming, int number, int times) {
        int households = 100 + number;
        answering.answer(
                coming.with(unit(number), FIRST, String.valueOf(households), String.valueOf(households * 12 * times))
                        .unanswered());
    }

    private void mails(int number, int times) {
        comes(office.mailFrom(unit(number)), number, times);
    }

    private void othersMail(int from, int to, int times) {
        for (int number = from; number <= to; number++) {
            mails(number, times);
        }
    }

    private List<String> letters(int number) {
        return answering.written().stream()
                .filter(letter -> letter.to().equals(unit(number).emails()))
                .map(letter -> letter.kind().word() + " " + letter.about())
                .toList();
    }

    private List<String> again() {
        return answering.written().stream()
                .map(Letter::about)
                .filter(about -> about.endsWith("/again"))
                .toList();
    }

    private String text(Letter letter) {
        return answering.text(letter);
    }

    @Test
    void a_unit_that_had_been_answered_is_asked_once_more_in_its_own_thread() {
        mails(1, YUAN);
        othersMail(2, 10, 1);
        assertThat(letters(1)).containsExactly("receipt spring/1/第1镇/1/arrival-1", "receipt spring/1/第1镇/1/again");
        Letter letter = answering.written().stream()
                .filter(one -> one.about().endsWith("/again"))
                .findFirst()
                .orElseThrow();
        assertThat(letter.subject()).startsWith("【待核实】");
        assertThat(text(letter)).contains("spring/1/第1镇/1").contains("资金支出").contains("In-Reply-To: <1@town.example>");
    }

    @Test
    void no_version_is_told_twice_that_it_was_looked_at_again() {
        mails(1, YUAN);
        othersMail(2, 10, 1);
        othersMail(2, 10, YUAN);
        othersMail(2, 10, 1);
        assertThat(again()).containsOnlyOnce("spring/1/第1镇/1/again").doesNotHaveDuplicates();
    }

    @Test
    void what_a_unit_need_not_explain_any_more_stands_in_its_next_letter_and_in_no_later_one() {
        mails(1, YUAN);
        othersMail(2, 10, 1);
        othersMail(2, 10, YUAN);
        mails(1, YUAN + 1);
        mails(1, YUAN);
        List<String> receipts = answering.written().stream()
                .filter(letter -> letter.to().equals(unit(1).emails()))
                .map(this::text)
                .toList();
        assertThat(receipts).filteredOn(text -> text.contains("不必再说明")).hasSize(1);
        assertThat(receipts.get(2)).contains("不必再说明");
    }

    @Test
    void what_a_folder_brought_is_asked_without_a_letter() {
        comes(office.file(), 1, YUAN);
        othersMail(2, 10, 1);
        assertThat(again()).isEmpty();
    }

    @Test
    void a_table_that_another_mailbox_sent_for_the_unit_is_asked_without_a_letter() {
        comes(office.mailFromStaff(), 1, YUAN);
        othersMail(2, 10, 1);
        assertThat(again()).isEmpty();
    }
}
