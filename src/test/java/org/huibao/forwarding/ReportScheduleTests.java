package org.huibao.forwarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.huibao.fixtures.County.FIRST;
import static org.huibao.fixtures.County.HUANGSHUI;
import static org.huibao.fixtures.County.SANHE;
import static org.huibao.fixtures.County.SECOND;
import static org.huibao.fixtures.County.XITUO;

import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.huibao.fixtures.County;
import org.huibao.fixtures.HandClock;
import org.huibao.fixtures.ScriptedSmtp;
import org.huibao.fixtures.StartsAServer;
import org.huibao.fixtures.TestStore;
import org.huibao.intake.arrivals.Arrival;
import org.huibao.journal.About;
import org.huibao.journal.Happening;
import org.huibao.post.Letter;
import org.huibao.post.Letter.Kind;
import org.huibao.vocabulary.Finding;
import org.huibao.vocabulary.FindingCode;
import org.huibao.vocabulary.Forwarding;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@StartsAServer
class ReportScheduleTests {
    @TempDir
    private Path folder;

    private final HandClock clock = new HandClock(County.at("2023-01-03T00:00"));
    private final ScriptedSmtp server = ScriptedSmtp.start();
    private final List<AutoCloseable> open = new ArrayList<>();

    @AfterEach
    void close() throws Exception {
        for (AutoCloseable one : open) {
            one.close();
        }
        server.close();
    }

    private House house() {
        return house(TestStore.Make.SQLITE, Forwarding.USUAL, server.port());
    }

    private House house(TestStore.Make make, Forwarding wishes, int port) {
        House house = new House(make, folder, clock, wishes, port);
        open.add(house);
        return house;
    }

    private static Forwarding wishes(
            Forwarding.Incomplete incomplete, Forwarding.Approval approval, Forwarding.OnHoliday holiday) {
        return new Forwarding(
                incomplete,
                Forwarding.Doubtful.SEND,
                approval,
                null,
                Forwarding.Silence.HOLD,
                holiday,
                Forwarding.Rows.UNITS);
    }

    @ParameterizedTest
    @EnumSource
    void sends_one_frozen_workbook_at_its_time_and_never_before(TestStore.Make make) throws Exception {
        House house = house(make, Forwarding.USUAL, server.port());
        house.office.mailFrom(HUANGSHUI).with(HUANGSHUI, FIRST, "90", "11.0989").recorded();
        house.office.mailFrom(XITUO).with(XITUO, FIRST, "12", "1.5").recorded();
        house.beat("2023-01-15T08:59:59");
        assertThat(server.mails()).isEmpty();
        assertThat(house.state()).isEqualTo(RoundState.DUE);
        house.beat("2023-01-15T09:00");
        house.beat("2023-01-15T09:00:01");
        assertThat(server.mails()).hasSize(1);
        assertThat(house.state()).isEqualTo(RoundState.FORWARDED);

        MimeMessage mail = new MimeMessage(
                Session.getInstance(new Properties()),
                new ByteArrayInputStream(server.mails().get(0).bytes()));
        MimeMultipart parts = (MimeMultipart) mail.getContent();
        byte[] workbook = parts.getBodyPart(1).getInputStream().readAllBytes();
        Report report = house.report();
        assertThat(workbook)
                .isEqualTo(Files.readAllBytes(folder.resolve("outbox").resolve(report.file())));
        assertThat(report.sha256())
                .isEqualTo(HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(workbook)));
        assertThat(parts.getBodyPart(1).getFileName()).isEqualTo("困难群众救助情况统计表（第一次）汇总表.xlsx");
        assertThat(table(workbook))
                .contains(
                        List.of("黄水镇", "90", "11.0989"),
                        List.of("西沱镇", "12", "1.5000"),
                        List.of("合计", "102", "12.5989"));
        assertThat(parts.getBodyPart(0).getContent().toString())
                .contains("应报单位 3 个，已报 2 个", "没有报送：三河镇", "市民政局办公室 联系人", "附件 SHA-256：" + report.sha256());
        assertThat(house.reports.versions(report)).isEqualTo(Map.of("黄水镇", 1, "西沱镇", 1));
    }

    /** The rows of the only sheet, as shown; empty cells left out. */
    private static List<List<String>> table(byte[] workbook) throws IOException {
        DataFormatter shown = new DataFormatter();
        shown.setUseCachedValuesForFormulaCells(true);
        List<List<String>> rows = new ArrayList<>();
        try (var book = WorkbookFactory.create(new ByteArrayInputStream(workbook))) {
            book.getSheetAt(0).forEach(row -> {
                List<String> cells = new ArrayList<>();
                row.forEach(cell -> cells.add(shown.formatCellValue(cell)));
                cells.removeIf(String::isEmpty);
                rows.add(cells);
            });
        }
        return rows;
    }

    @Test
    void takes_in_what_the_last_look_finds() {
        House house = house();
        house.office.mailFrom(HUANGSHUI).with(HUANGSHUI, FIRST, "1", "1").recorded();
        house.lastLookFinds(
                () -> house.office.mailFrom(XITUO).with(XITUO, FIRST, "2", "2").recorded());
        house.beat("2023-01-15T09:00");
        assertThat(house.reports.versions(house.report())).containsOnlyKeys("黄水镇", "西沱镇");
    }

    @Test
    void leaves_what_comes_after_the_freeze_out_of_the_frozen_report() {
        House house = house();
        house.office.mailFrom(HUANGSHUI).with(HUANGSHUI, FIRST, "1", "1").recorded();
        house.beat("2023-01-15T09:00");
        house.office.mailFrom(HUANGSHUI).with(HUANGSHUI, FIRST, "2", "2").recorded();
        house.beat("2023-01-15T09:10");
        assertThat(house.reports.of("spring", "1")).hasSize(1);
        assertThat(house.reports.versions(house.report())).containsEntry("黄水镇", 1);
    }

    private static void huangshuiIsAsked(House house) {
        house.office
                .mailFrom(HUANGSHUI)
                .with(
                        HUANGSHUI,
                        FIRST,
                        "1",
                        "1",
                        Finding.of(FindingCode.NIL_AFTER_FIGURES).ofUnit("黄水镇"))
                .recorded();
    }

    /** The cover letter of the first mail that left. */
    private String cover() throws Exception {
        MimeMessage mail = new MimeMessage(
                Session.getInstance(new Properties()),
                new ByteArrayInputStream(server.mails().get(0).bytes()));
        return ((MimeMultipart) mail.getContent()).getBodyPart(0).getContent().toString();
    }

    @Test
    void separates_never_sent_from_returned_and_lists_what_is_still_to_be_explained() throws Exception {
        House house = house();
        huangshuiIsAsked(house);
        house.office
                .mailFrom(XITUO)
                .with(XITUO, FIRST, "1", "1", Finding.of(FindingCode.BLANK))
                .recorded();
        house.beat("2023-01-15T09:00");
        assertThat(cover())
                .contains("没有报送：三河镇", "已报送、被退回、尚未改正：西沱镇", "尚待填报单位核实", "黄水镇：")
                .doesNotContain("请核对", "请说明", "已来信说明");
    }

    @Test
    void says_of_what_is_to_be_explained_that_its_unit_has_written() throws Exception {
        House house = house();
        huangshuiIsAsked(house);
        clock.moveTo(County.at("2023-01-14T09:00"));
        house.office
                .store
                .transaction()
                .executeWithoutResult(status -> house.office.unitWords.enter("spring", "1", "黄水镇", 99));
        house.beat("2023-01-15T09:00");
        assertThat(cover()).contains("（已来信说明，待认可）");
    }

    @Test
    void holds_a_round_without_any_valid_submission_and_tells_the_county_once() {
        House house = house();
        house.beat("2023-01-15T09:00");
        house.beat("2023-01-15T09:00:01");
        assertThat(house.state()).isEqualTo(RoundState.HELD);
        assertThat(house.written(Kind.REPORT)).isEmpty();
        assertThat(house.written(Kind.NOTICE)).extracting(Letter::to).containsExactly(List.of("office@county.example"));
    }

    @Test
    void holds_an_incomplete_report_where_the_campaign_wishes_so() {
        House house = house(
                TestStore.Make.SQLITE,
                wishes(Forwarding.Incomplete.HOLD, Forwarding.Approval.NONE, Forwarding.OnHoliday.AS_PLANNED),
                server.port());
        house.office.mailFrom(HUANGSHUI).with(HUANGSHUI, FIRST, "1", "1").recorded();
        house.beat("2023-01-15T09:00");
        assertThat(house.state()).isEqualTo(RoundState.HELD);
        assertThat(house.byHand.sendNow(house.office.campaign, FIRST)).isPresent();
        house.beat("2023-01-15T09:01");
        assertThat(house.state()).isEqualTo(RoundState.FORWARDED);
        assertThat(house.written(Kind.REPORT)).hasSize(1);
    }

    @Test
    void waits_for_an_approval_where_one_is_required() {
        House house = house(
                TestStore.Make.SQLITE,
                wishes(Forwarding.Incomplete.SEND, Forwarding.Approval.REQUIRED, Forwarding.OnHoliday.AS_PLANNED),
                server.port());
        house.office.mailFrom(HUANGSHUI).with(HUANGSHUI, FIRST, "1", "1").recorded();
        house.beat("2023-01-15T09:00");
        assertThat(house.state()).isEqualTo(RoundState.AWAITING_APPROVAL);
        assertThat(house.written(Kind.REPORT)).isEmpty();
    }

    private House asking(Forwarding.Silence silence) {
        House house = house(
                TestStore.Make.SQLITE,
                new Forwarding(
                        Forwarding.Incomplete.SEND,
                        Forwarding.Doubtful.SEND,
                        Forwarding.Approval.REQUIRED,
                        "leader@county.example",
                        silence,
                        Forwarding.OnHoliday.AS_PLANNED,
                        Forwarding.Rows.UNITS),
                server.port());
        house.office.mailFrom(HUANGSHUI).with(HUANGSHUI, FIRST, "1", "1").recorded();
        return house;
    }

    @Test
    void lays_the_table_before_the_approver_once_the_round_is_due() {
        House house = asking(Forwarding.Silence.HOLD);
        house.beat("2023-01-12T18:00");
        assertThat(house.written(Kind.NOTICE)).isEmpty();
        house.beat("2023-01-12T18:00:01");
        house.beat("2023-01-13T18:00");
        assertThat(house.written(Kind.NOTICE)).singleElement().satisfies(letter -> {
            assertThat(letter.to()).containsExactly("leader@county.example");
            assertThat(letter.subject()).startsWith("【请审批】");
        });
        house.beat("2023-01-15T09:00");
        assertThat(house.state()).isEqualTo(RoundState.AWAITING_APPROVAL);
    }

    @Test
    void takes_silence_for_a_yes_only_where_the_campaign_wishes_it_and_somebody_was_asked() {
        House asked = asking(Forwarding.Silence.SEND);
        asked.beat("2023-01-13T09:00");
        asked.beat("2023-01-15T09:00");
        assertThat(asked.written(Kind.REPORT)).hasSize(1);
    }

    @Test
    void does_not_take_silence_for_a_yes_where_the_question_never_left() {
        House unasked = asking(Forwarding.Silence.SEND);
        unasked.beat("2023-01-15T09:00");
        assertThat(unasked.state()).isEqualTo(RoundState.AWAITING_APPROVAL);
    }

    @Test
    void keeps_a_report_that_was_not_approved_until_it_is() {
        House house = asking(Forwarding.Silence.SEND);
        house.beat("2023-01-13T09:00");
        house.approvals.enter(house.office.campaign, FIRST, false, "leader", null);
        house.beat("2023-01-15T09:00");
        assertThat(house.state()).isEqualTo(RoundState.HELD);
        assertThat(house.written(Kind.REPORT)).isEmpty();
        house.approvals.enter(house.office.campaign, FIRST, true, "leader", "checked");
        house.beat("2023-01-25T09:00");
        house.beat("2023-01-25T09:01");
        assertThat(house.written(Kind.REPORT)).hasSize(1);
        assertThat(house.state()).isEqualTo(RoundState.FORWARDED);
    }

    @Test
    void leaves_on_the_worked_day_that_the_campaign_wishes() {
        House house = house(
                TestStore.Make.SQLITE,
                wishes(Forwarding.Incomplete.SEND, Forwarding.Approval.NONE, Forwarding.OnHoliday.AFTER),
                server.port());
        house.office.mailFrom(HUANGSHUI).with(HUANGSHUI, FIRST, "1", "1").recorded();
        house.beat("2023-01-15T09:00");
        assertThat(house.written(Kind.REPORT)).isEmpty();
        house.beat("2023-01-16T09:00");
        assertThat(house.written(Kind.REPORT)).hasSize(1);
    }

    @Test
    void makes_up_for_a_missed_report_within_a_week_and_says_so() {
        House house = house();
        house.office.mailFrom(HUANGSHUI).with(HUANGSHUI, FIRST, "1", "1").recorded();
        house.beat("2023-01-20T12:00");
        assertThat(house.written(Kind.REPORT)).hasSize(1);
        assertThat(house.written(Kind.NOTICE)).hasSize(1);
    }

    @Test
    void holds_a_report_that_was_missed_by_more_than_a_week() {
        House house = house();
        house.office.mailFrom(HUANGSHUI).with(HUANGSHUI, FIRST, "1", "1").recorded();
        house.beat("2023-01-22T09:01");
        assertThat(house.written(Kind.REPORT)).isEmpty();
        assertThat(house.state()).isEqualTo(RoundState.HELD);
    }

    @Test
    void never_acts_upon_a_round_that_was_over_when_its_campaign_was_first_loaded() {
        clock.moveTo(County.at("2023-01-15T09:30"));
        House house = house();
        house.office.mailFrom(HUANGSHUI).with(HUANGSHUI, FIRST, "1", "1").recorded();
        house.beat("2023-01-15T10:00");
        assertThat(house.written(Kind.REPORT)).isEmpty();
        assertThat(house.written(Kind.NOTICE)).isEmpty();
        assertThat(house.state()).isEqualTo(RoundState.CLOSED);
        assertThat(house.states.of(house.office.campaign, SECOND)).isEqualTo(RoundState.UPCOMING);
    }

    @Test
    void stays_frozen_where_nothing_can_leave() {
        House house = house(TestStore.Make.SQLITE, Forwarding.USUAL, 0);
        house.office.mailFrom(SANHE).with(SANHE, FIRST, "1", "1").recorded();
        house.beat("2023-01-15T09:00");
        assertThat(house.state()).isEqualTo(RoundState.FROZEN);
        assertThat(house.report().state()).isEqualTo(Report.State.FROZEN);
        assertThat(folder.resolve("outbox/spring/1/letters/"
                        + Objects.requireNonNull(house.report().letter()).id() + ".eml"))
                .exists();
    }

    @Test
    void sends_at_a_persons_word_once_it_is_due_and_then_not_by_itself() {
        House house = house();
        house.office.mailFrom(HUANGSHUI).with(HUANGSHUI, FIRST, "1", "1").recorded();
        clock.moveTo(County.at("2023-01-12T18:00"));
        assertThat(house.byHand.sendNow(house.office.campaign, FIRST)).isEmpty();
        clock.moveTo(County.at("2023-01-12T18:00:01"));
        assertThat(house.byHand.sendNow(house.office.campaign, FIRST)).isPresent();
        house.beat("2023-01-15T09:00");
        assertThat(server.mails()).hasSize(1);
        assertThat(house.byHand.sendNow(house.office.campaign, FIRST))
                .as("nothing new")
                .isEmpty();
        house.office.mailFrom(XITUO).with(XITUO, FIRST, "2", "2").recorded();
        assertThat(house.byHand.sendNow(house.office.campaign, FIRST))
                .get()
                .extracting(Report::revision)
                .isEqualTo(2);
        house.beat("2023-01-15T09:01");
        assertThat(house.written(Kind.REPORT))
                .extracting(letter -> letter.subject().startsWith("【更正】"), Letter::to)
                .containsExactly(
                        tuple(true, List.of("bureau@municipal.example")),
                        tuple(false, List.of("bureau@municipal.example")));
    }

    @Test
    void says_of_no_report_that_it_was_made_up_for_which_left_within_ten_minutes() {
        House house = house();
        house.office.mailFrom(HUANGSHUI).with(HUANGSHUI, FIRST, "1", "1").recorded();
        house.beat("2023-01-15T09:10");
        assertThat(house.written(Kind.REPORT)).hasSize(1);
        assertThat(house.told()).isEmpty();
    }

    @Test
    void says_of_a_report_that_left_later_that_it_was_made_up_for() {
        House house = house();
        house.office.mailFrom(HUANGSHUI).with(HUANGSHUI, FIRST, "1", "1").recorded();
        house.beat("2023-01-15T09:10:01");
        assertThat(house.told()).containsExactly("catch-up");
    }

    @Test
    void makes_up_for_a_report_a_week_later_to_the_second() {
        House house = house();
        house.office.mailFrom(HUANGSHUI).with(HUANGSHUI, FIRST, "1", "1").recorded();
        house.beat("2023-01-22T09:00");
        assertThat(house.written(Kind.REPORT)).hasSize(1);
    }

    @Test
    void waits_for_what_had_arrived_in_time_until_it_is_judged() {
        House house = house();
        house.office.mailFrom(HUANGSHUI).with(HUANGSHUI, FIRST, "1", "1").recorded();
        clock.moveTo(County.at("2023-01-15T09:00"));
        Arrival slow =
                house.office.mailFrom(XITUO).receivedAt("2023-01-15T08:59:58").arrived();
        house.office.mailFrom(SANHE).receivedAt("2023-01-15T09:00:01").arrived();
        house.beat("2023-01-15T09:00");
        house.beat("2023-01-15T09:04");
        assertThat(house.written(Kind.REPORT)).isEmpty();
        assertThat(house.state()).isEqualTo(RoundState.DUE);
        house.office.ends(slow);
        house.beat("2023-01-15T09:04:01");
        assertThat(house.written(Kind.REPORT)).hasSize(1);
        assertThat(house.told())
                .as("nothing is amiss, and nothing was made up for")
                .isEmpty();
    }

    @Test
    void goes_after_ten_minutes_and_its_letter_and_the_county_are_told_of_what_was_not_judged() throws Exception {
        House house = house();
        house.office.mailFrom(HUANGSHUI).with(HUANGSHUI, FIRST, "1", "1").recorded();
        house.office.mailFrom(XITUO).receivedAt("2023-01-15T08:59:58").arrived();
        house.coming.add("三河镇.xlsx");
        house.beat("2023-01-15T09:00");
        house.beat("2023-01-15T09:09:59");
        assertThat(house.written(Kind.REPORT)).isEmpty();
        house.beat("2023-01-15T09:10");
        assertThat(cover()).contains("在报送时间以前收到、尚未处理完（未计入）：西沱镇、来源不明的来件 1 件").doesNotContain("xlsx");
        assertThat(house.told()).containsExactly("unseen-1");
        assertThat(house.office.journal.about(About.round("spring", "1")))
                .filteredOn(line -> line.what() == Happening.ALERT_REPORT_WITHOUT_LAST_LOOK)
                .extracting(
                        line -> line.details().get("unjudged"),
                        line -> line.details().get("coming"))
                .containsExactly(tuple("arrival/2", "三河镇.xlsx"));
    }

    @Test
    void a_restart_goes_on_with_the_wait_and_begins_no_new_one() {
        House house = house();
        house.office.mailFrom(HUANGSHUI).with(HUANGSHUI, FIRST, "1", "1").recorded();
        house.isClosed("main");
        house.beat("2023-01-15T09:00");
        house.beat("2023-01-15T09:04");
        House again = house();
        again.isClosed("main");
        again.beat("2023-01-15T09:05");
        again.beat("2023-01-15T09:09:59");
        assertThat(again.written(Kind.REPORT)).isEmpty();
        again.beat("2023-01-15T09:10");
        assertThat(again.written(Kind.REPORT)).hasSize(1);
    }

    @Test
    void what_lay_there_while_the_service_stood_still_is_given_a_minute() {
        House house = house();
        house.office.mailFrom(HUANGSHUI).with(HUANGSHUI, FIRST, "1", "1").recorded();
        house.isClosed("main");
        house.beat("2023-01-15T09:00");
        House again = house();
        again.isClosed("main");
        again.beat("2023-01-15T09:30");
        again.beat("2023-01-15T09:30:59");
        assertThat(again.written(Kind.REPORT)).isEmpty();
        again.beat("2023-01-15T09:31");
        assertThat(again.written(Kind.REPORT)).hasSize(1);
    }

    @Test
    void does_not_wait_for_what_is_parked_and_names_it() throws Exception {
        House house = house();
        house.office.mailFrom(HUANGSHUI).with(HUANGSHUI, FIRST, "1", "1").recorded();
        Arrival poison = house.office.mailFrom(XITUO).arrived();
        IntStream.range(0, 3).forEach(time -> house.tries.stumble(poison, new IllegalStateException("again")));
        house.beat("2023-01-15T09:00");
        assertThat(cover()).contains("尚未处理完（未计入）：西沱镇");
    }

    @Test
    void waits_for_a_mailbox_and_leaves_without_one_that_stays_closed_and_says_so() throws Exception {
        House house = house();
        house.isClosed("main");
        house.office.mailFrom(HUANGSHUI).with(HUANGSHUI, FIRST, "1", "1").recorded();
        house.beat("2023-01-15T09:00");
        house.beat("2023-01-15T09:09:59");
        assertThat(house.written(Kind.REPORT)).isEmpty();
        house.beat("2023-01-15T09:10");
        assertThat(house.written(Kind.REPORT)).hasSize(1);
        assertThat(cover()).contains("报送前有 1 个收件渠道没有能够查看");
        assertThat(house.office.journal.about(About.round("spring", "1")))
                .extracting(line -> line.what())
                .contains(Happening.ALERT_REPORT_WITHOUT_LAST_LOOK);
    }

    @Test
    void looks_again_while_a_mailbox_is_closed_and_goes_once_it_has_been_seen() {
        House house = house();
        house.isClosed("main");
        house.office.mailFrom(HUANGSHUI).with(HUANGSHUI, FIRST, "1", "1").recorded();
        house.beat("2023-01-15T09:00");
        house.beat("2023-01-15T09:00:01");
        assertThat(house.looks).as("not on every beat").isEqualTo(1);
        house.isOpen("main");
        house.lastLookFinds(
                () -> house.office.mailFrom(XITUO).with(XITUO, FIRST, "2", "2").recorded());
        house.beat("2023-01-15T09:00:10");
        assertThat(house.looks).isEqualTo(2);
        assertThat(house.reports.versions(house.report())).containsOnlyKeys("黄水镇", "西沱镇");
        assertThat(house.told()).isEmpty();
    }

    @Test
    void tries_a_report_that_could_not_be_made_again_after_a_minute_and_tells_at_once() {
        House house = house();
        house.office.mailFrom(HUANGSHUI).with(HUANGSHUI, FIRST, "1", "1").recorded();
        rename(house, "report_units", "elsewhere");
        house.beat("2023-01-15T09:00");
        assertThat(house.acts.reasons()).containsOnlyKeys("spring/1");
        assertThat(house.told()).containsExactly("failed");
        assertThat(house.office.journal.about(About.round("spring", "1")))
                .extracting(line -> line.what())
                .containsExactly(Happening.ALERT_REPORT_FAILED);
        rename(house, "elsewhere", "report_units");
        house.beat("2023-01-15T09:00:59");
        assertThat(house.written(Kind.REPORT)).isEmpty();
        house.beat("2023-01-15T09:01");
        assertThat(house.written(Kind.REPORT)).hasSize(1);
        assertThat(house.acts.reasons()).isEmpty();
        assertThat(house.told()).containsExactly("failed");
    }

    private static void rename(House house, String table, String to) {
        house.office
                .store
                .jdbc()
                .sql("ALTER TABLE " + table + " RENAME TO " + to)
                .update();
    }

    @Test
    void leaves_although_the_outbox_cannot_be_written() throws IOException {
        House house = house();
        house.office.mailFrom(HUANGSHUI).with(HUANGSHUI, FIRST, "1", "1").recorded();
        Files.writeString(folder.resolve("outbox"), "in the way");
        house.beat("2023-01-15T09:00");
        assertThat(server.mails()).hasSize(1);
        assertThat(house.state()).isEqualTo(RoundState.FORWARDED);
    }

    @Test
    void a_refusal_that_comes_while_the_table_is_being_made_keeps_it_here() {
        House house = asking(Forwarding.Silence.HOLD);
        house.approvals.enter(house.office.campaign, FIRST, true, "leader", null);
        clock.moveTo(County.at("2023-01-15T09:00"));
        RoundSnapshot gathered = house.gathered();
        assertThat(house.clearance.held(gathered)).isEmpty();
        house.approvals.enter(house.office.campaign, FIRST, false, "leader", null);
        assertThat(house.freezing.freeze(
                        gathered,
                        LastSight.whole(clock.instant()),
                        earlier -> house.clearance.held(gathered).isEmpty()))
                .isEmpty();
        house.beat("2023-01-15T09:00");
        assertThat(house.written(Kind.REPORT)).isEmpty();
        assertThat(house.state()).isEqualTo(RoundState.HELD);
    }

    @Test
    void sends_nothing_at_a_persons_word_while_no_figures_count() {
        House house = house();
        clock.moveTo(County.at("2023-01-13T09:00"));
        assertThat(house.byHand.sendNow(house.office.campaign, FIRST)).isEmpty();
        assertThat(house.written(Kind.REPORT)).isEmpty();
    }

    @Test
    void takes_a_last_look_before_a_person_sends() {
        House house = house();
        clock.moveTo(County.at("2023-01-13T09:00"));
        house.lastLookFinds(
                () -> house.office.mailFrom(XITUO).with(XITUO, FIRST, "2", "2").recorded());
        assertThat(house.byHand.sendNow(house.office.campaign, FIRST)).isPresent();
    }

    @Test
    void shows_the_table_as_it_would_leave_and_freezes_nothing() throws IOException {
        House house = house();
        house.office.mailFrom(HUANGSHUI).with(HUANGSHUI, FIRST, "90", "11.0989").recorded();
        assertThat(table(house.byHand.preview(house.office.campaign, FIRST))).contains(List.of("黄水镇", "90", "11.0989"));
        assertThat(house.reports.of("spring", "1")).isEmpty();
    }

    @Test
    void asks_nobody_to_approve_an_empty_table() {
        House house = house(
                TestStore.Make.SQLITE,
                wishes(Forwarding.Incomplete.SEND, Forwarding.Approval.REQUIRED, Forwarding.OnHoliday.AS_PLANNED),
                server.port());
        house.beat("2023-01-13T09:00");
        assertThat(house.told()).isEmpty();
        house.office.mailFrom(HUANGSHUI).with(HUANGSHUI, FIRST, "1", "1").recorded();
        house.beat("2023-01-13T09:01");
        assertThat(house.told()).containsExactly("approval");
    }

    @Test
    void beats_and_people_come_from_different_threads() {
        House house = house();
        house.beat("2023-01-13T09:00");
        house.office.mailFrom(HUANGSHUI).with(HUANGSHUI, FIRST, "1", "1").recorded();
        assertThat(sentByAnother(house)).isPresent();
        house.office.mailFrom(XITUO).with(XITUO, FIRST, "2", "2").recorded();
        assertThat(house.byHand.sendNow(house.office.campaign, FIRST)).isPresent();
        house.office.mailFrom(SANHE).with(SANHE, FIRST, "2", "2").recorded();
        assertThat(sentByAnother(house)).isPresent();
    }

    private static Optional<Report> sentByAnother(House house) {
        return CompletableFuture.supplyAsync(() -> house.byHand.sendNow(house.office.campaign, FIRST))
                .orTimeout(30, TimeUnit.SECONDS)
                .join();
    }
}
