package org.huibao.forwarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huibao.fixtures.County.FIRST;
import static org.huibao.fixtures.County.HUANGSHUI;
import static org.huibao.fixtures.County.SANHE;
import static org.huibao.fixtures.County.SECOND;
import static org.huibao.fixtures.County.XITUO;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.huibao.fixtures.County;
import org.huibao.fixtures.HandClock;
import org.huibao.fixtures.TestStore;
import org.huibao.post.Letter;
import org.huibao.post.Letter.Kind;
import org.huibao.vocabulary.Bureau;
import org.huibao.vocabulary.Campaign;
import org.huibao.vocabulary.Contact;
import org.huibao.vocabulary.Forwarding;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClearanceTests {
    @TempDir
    private Path folder;

    private final HandClock clock = new HandClock(County.at("2023-01-03T00:00"));
    private final List<House> open = new ArrayList<>();

    private House house(Forwarding wishes) {
        return house(County.campaign(List.of(FIRST, SECOND), wishes));
    }

    private House house(Campaign campaign) {
        House house = new House(TestStore.Make.SQLITE, folder, clock, campaign, 0);
        open.add(house);
        return house;
    }

    @AfterEach
    void close() {
        open.forEach(House::close);
    }

    private static Forwarding wishes(
            Forwarding.Incomplete incomplete, Forwarding.Approval approval, Forwarding.Silence silence) {
        return new Forwarding(
                incomplete,
                Forwarding.Doubtful.SEND,
                approval,
                "leader@county.example",
                silence,
                Forwarding.OnHoliday.AS_PLANNED,
                Forwarding.Rows.UNITS);
    }

    private static Optional<String> why(House house) {
        return house.clearance.held(house.gathered()).map(done -> String.valueOf(done.why()));
    }

    private static void reports(House house) {
        house.office.mailFrom(HUANGSHUI).with(HUANGSHUI, FIRST, "1", "1").recorded();
    }

    @Test
    void nothing_leaves_without_a_submission_or_a_recipient() {
        House house = house(Forwarding.USUAL);
        assertThat(why(house)).contains("no-submission");
        reports(house);
        assertThat(why(house)).isEmpty();
    }

    @Test
    void nothing_leaves_for_a_bureau_without_a_mailbox() {
        House house = house(House.with(County.campaign(), new Bureau("市民政局", "", " "), null));
        reports(house);
        assertThat(why(house)).contains("no-recipient");
        clock.moveTo(County.at("2023-01-13T09:00"));
        assertThat(house.byHand.sendNow(house.office.campaign, FIRST)).isEmpty();
    }

    @Test
    void an_incomplete_report_is_held_until_it_is_complete() {
        House house = house(wishes(Forwarding.Incomplete.HOLD, Forwarding.Approval.NONE, Forwarding.Silence.HOLD));
        reports(house);
        assertThat(why(house)).contains("incomplete");
        house.office.mailFrom(XITUO).with(XITUO, FIRST, "1", "1").recorded();
        house.office.mailFrom(SANHE).with(SANHE, FIRST, "1", "1").recorded();
        assertThat(why(house)).isEmpty();
    }

    @Test
    void an_approver_says_yes_or_no_and_silence_is_neither() {
        House house = house(wishes(Forwarding.Incomplete.SEND, Forwarding.Approval.REQUIRED, Forwarding.Silence.HOLD));
        reports(house);
        assertThat(why(house)).contains("approval");
        assertThat(house.clearance.isGivenAfterwards(house.office.campaign, FIRST))
                .isFalse();
        house.approvals.enter(house.office.campaign, FIRST, false, "leader", null);
        assertThat(why(house)).contains("refused");
        assertThat(house.clearance.isGivenAfterwards(house.office.campaign, FIRST))
                .isFalse();
        house.approvals.enter(house.office.campaign, FIRST, true, "leader", null);
        assertThat(why(house)).isEmpty();
        assertThat(house.clearance.isGivenAfterwards(house.office.campaign, FIRST))
                .isTrue();
    }

    @Test
    void silence_means_yes_only_after_the_question_has_left() {
        House house = house(wishes(Forwarding.Incomplete.SEND, Forwarding.Approval.REQUIRED, Forwarding.Silence.SEND));
        reports(house);
        house.clearance.ask(house.gathered(), Objects.requireNonNull(FIRST.forward()));
        assertThat(house.written(Kind.NOTICE)).extracting(Letter::state).containsExactly(Letter.State.UNSENT);
        assertThat(why(house)).contains("approval");
        house.office.store.jdbc().sql("UPDATE letters SET state = 'sent'").update();
        assertThat(why(house)).isEmpty();
    }

    @Test
    void the_question_is_asked_once_and_not_after_an_answer() {
        House house = house(wishes(Forwarding.Incomplete.SEND, Forwarding.Approval.REQUIRED, Forwarding.Silence.SEND));
        reports(house);
        assertThat(house.clearance.isToBeAsked(house.office.campaign, FIRST)).isTrue();
        house.clearance.ask(house.gathered(), Objects.requireNonNull(FIRST.forward()));
        assertThat(house.clearance.isToBeAsked(house.office.campaign, FIRST)).isFalse();
        assertThat(house.clearance.isToBeAsked(house.office.campaign, SECOND)).isTrue();
        house.approvals.enter(house.office.campaign, SECOND, true, "leader", null);
        assertThat(house.clearance.isToBeAsked(house.office.campaign, SECOND)).isFalse();
        assertThat(house.written(Kind.NOTICE)).extracting(Letter::to).containsExactly(List.of("leader@county.example"));
        assertThat(house.words(0)).contains("应报 3 个单位，已报 1 个", "2023年1月15日 09:00", "将按时发出", "石柱县民政局");
    }

    @Test
    void where_nobody_has_to_approve_nobody_is_asked() {
        House house = house(wishes(Forwarding.Incomplete.SEND, Forwarding.Approval.NONE, Forwarding.Silence.HOLD));
        assertThat(house.clearance.isToBeAsked(house.office.campaign, FIRST)).isFalse();
    }

    @Test
    void without_an_approver_of_its_own_the_county_is_asked() {
        Forwarding noApprover = new Forwarding(
                Forwarding.Incomplete.SEND,
                Forwarding.Doubtful.SEND,
                Forwarding.Approval.REQUIRED,
                null,
                Forwarding.Silence.HOLD,
                Forwarding.OnHoliday.AS_PLANNED,
                Forwarding.Rows.UNITS);
        House house = house(noApprover);
        reports(house);
        house.clearance.ask(house.gathered(), Objects.requireNonNull(FIRST.forward()));
        assertThat(house.written(Kind.NOTICE)).extracting(Letter::to).containsExactly(List.of("office@county.example"));
        assertThat(house.words(0)).contains("汇总表不会发出");
        Campaign silent = House.of(house.office.campaign, Contact.NONE);
        assertThat(house.clearance.isToBeAsked(silent, SECOND)).isFalse();
    }
}
