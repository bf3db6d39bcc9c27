package org.huibao.reminders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huibao.fixtures.County.FIRST;
import static org.huibao.fixtures.County.HUANGSHUI;
import static org.huibao.fixtures.County.SANHE;
import static org.huibao.fixtures.County.XITUO;
import static org.huibao.fixtures.County.at;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.huibao.fixtures.County;
import org.huibao.fixtures.HandClock;
import org.huibao.ledger.Allowances;
import org.huibao.ledger.UnitStanding;
import org.huibao.post.Letter;
import org.huibao.post.LetterWords;
import org.huibao.vocabulary.Finding;
import org.huibao.vocabulary.FindingCode;
import org.huibao.vocabulary.ReportingUnit;
import org.huibao.vocabulary.Standing;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TellingTests {
    @TempDir
    private Path folder;

    private @Nullable Watch opened;

    @BeforeEach
    void open() {
        opened = new Watch(folder, County.campaign(), new HandClock(at("2023-01-11T18:00")));
    }

    @AfterEach
    void close() {
        watch().close();
    }

    private Watch watch() {
        return Objects.requireNonNull(opened);
    }

    private int tell(ReminderStage.Kind kind) {
        ReminderStage stage = new ReminderStage("stage", kind, at("2023-01-11T18:00"), at("2023-01-11T18:00"));
        return watch().office.changes().make(() -> watch().telling.tell(watch().office.campaign, FIRST, stage));
    }

    private void sent(ReportingUnit unit, Finding... found) {
        watch().office.mailFrom(unit).with(unit, FIRST, "1", "1", found).recorded();
    }

    @Test
    void each_unit_that_owes_is_told_once_what_it_owes() {
        sent(XITUO);
        sent(HUANGSHUI, Finding.of(FindingCode.BLANK));
        assertThat(tell(ReminderStage.Kind.BEFORE)).isEqualTo(2);
        assertThat(watch().written()).containsExactlyInAnyOrder("spring/1/黄水镇/stage", "spring/1/三河镇/stage");
        assertThat(watch().text("spring/1/黄水镇/stage")).contains("黄水镇：", "截止时间是 2023年1月12日 18:00", "已被退回");
        assertThat(watch().text("spring/1/三河镇/stage")).doesNotContain("已被退回");
        assertThat(tell(ReminderStage.Kind.BEFORE)).isZero();
    }

    @Test
    void after_due_the_letter_says_that_it_is_over() {
        tell(ReminderStage.Kind.AFTER);
        assertThat(watch().text("spring/1/三河镇/stage")).contains("（2023年1月12日 18:00）已过");
    }

    @Test
    void nobody_is_overdue_who_was_given_more_time() {
        Allowances allowances = new Allowances(watch().office.store.jdbc());
        watch().office.changes().make(() -> {
            allowances.permit(watch().office.campaign, FIRST, SANHE, at("2023-01-13T18:00"));
            allowances.permit(watch().office.campaign, FIRST, XITUO, at("2023-01-11T12:00"));
        });
        assertThat(tell(ReminderStage.Kind.AFTER)).isEqualTo(2);
        assertThat(watch().written()).containsExactlyInAnyOrder("spring/1/黄水镇/stage", "spring/1/西沱镇/stage");
        tell(ReminderStage.Kind.ESCALATION);
        assertThat(watch().text("spring/1/escalation")).contains("下列 2 个单位").doesNotContain("三河镇");
    }

    @Test
    void the_county_is_told_who_owes_and_nothing_where_nobody_does() {
        sent(HUANGSHUI, Finding.of(FindingCode.BLANK));
        assertThat(tell(ReminderStage.Kind.ESCALATION)).isOne();
        assertThat(watch().text("spring/1/escalation"))
                .contains("下列 3 个单位")
                .containsSubsequence("没有报送：", "西沱镇", "三河镇", "已报送、被退回、尚未改正：", "黄水镇");
        List.of(HUANGSHUI, XITUO, SANHE).forEach(unit -> sent(unit));
        assertThat(tell(ReminderStage.Kind.ESCALATION)).isZero();
    }

    @Test
    void a_letter_that_waits_is_wanted_until_the_unit_has_sent() {
        tell(ReminderStage.Kind.BEFORE);
        tell(ReminderStage.Kind.ESCALATION);
        sent(XITUO);
        assertThat(watch().post.post.newest(Long.MAX_VALUE, 9))
                .filteredOn(letter -> !watch().telling.isWanted(letter))
                .extracting(Letter::about)
                .containsExactly("spring/1/西沱镇/stage");
    }

    @Test
    void whom_to_ask_stands_behind_the_unit_where_it_is_known() {
        ReportingUnit known = new ReportingUnit("04", "南宾街道", List.of(), List.of(), "经办人", "023-00000001");
        List<UnitStanding> owing = List.of(
                new UnitStanding(known, Standing.MISSING, null, false, false),
                new UnitStanding(XITUO, Standing.MISSING, null, false, false),
                new UnitStanding(SANHE, Standing.RETURNED, null, false, false));
        assertThat(Telling.lines(LetterWords.in(Locale.SIMPLIFIED_CHINESE), owing, Standing.MISSING))
                .containsExactly("　南宾街道 经办人 023-00000001", "　西沱镇");
    }
}
