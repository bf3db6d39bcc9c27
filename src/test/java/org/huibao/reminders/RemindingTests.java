package org.huibao.reminders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.huibao.fixtures.County.FIRST;
import static org.huibao.fixtures.County.HUANGSHUI;
import static org.huibao.fixtures.County.XITUO;
import static org.huibao.fixtures.County.at;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.huibao.campaigns.InForce;
import org.huibao.fixtures.County;
import org.huibao.fixtures.HandClock;
import org.huibao.fixtures.ScriptedSmtp;
import org.huibao.fixtures.StartsAServer;
import org.huibao.fixtures.TestStore;
import org.huibao.intake.settings.IntakeSettings;
import org.huibao.journal.About;
import org.huibao.journal.DueActs;
import org.huibao.journal.Happening;
import org.huibao.ledger.Allowances;
import org.huibao.ledger.Office;
import org.huibao.post.Letter;
import org.huibao.post.Letter.Kind;
import org.huibao.post.Letter.State;
import org.huibao.post.PostOffice;
import org.huibao.recognition.whose.RoundMemory;
import org.huibao.rounds.FirstLoads;
import org.huibao.vocabulary.Finding;
import org.huibao.vocabulary.FindingCode;
import org.huibao.vocabulary.Forwarding;
import org.huibao.vocabulary.RealTime;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The county reminds one day and two hours before 2023-01-12 18:00, one hour after it, and escalates a day after it. */
@StartsAServer
class RemindingTests {
    @TempDir
    private Path folder;

    private final HandClock clock = new HandClock(at("2023-01-04T00:00"));
    private final ScriptedSmtp server = ScriptedSmtp.start();
    private @Nullable Office opened;
    private @Nullable PostOffice letters;
    private @Nullable Reminding room;
    private @Nullable DueActs acts;

    @BeforeEach
    void open() {
        opened = new Office(TestStore.Make.SQLITE, folder, County.campaign(List.of(FIRST), Forwarding.USUAL), clock);
        FirstLoads loads = new FirstLoads(office().store.jdbc(), office().store.transaction(), office().journal, clock);
        loads.remember(office().campaign);
        InForce campaigns = () -> List.of(office().campaign);
        IntakeSettings settings = new IntakeSettings(
                Duration.ZERO,
                Duration.ofSeconds(2),
                null,
                null,
                new IntakeSettings.Operator(List.of("operator@county.example")));
        letters = new PostOffice(office().store, clock, folder, PostOffice.settings(server.port()));
        Telling telling = new Telling(
                office().standings, new Allowances(office().store.jdbc()), post().post, campaigns, settings);
        post().ask(telling);
        acts = new DueActs(new RealTime(clock), office().changes());
        room = new Reminding(
                campaigns,
                loads,
                RoundMemory.NONE,
                telling,
                new Stages(office().store.jdbc()),
                office().changes(),
                acts);
    }

    @AfterEach
    void close() throws IOException {
        office().close();
        server.close();
    }

    private Office office() {
        return Objects.requireNonNull(opened);
    }

    private PostOffice post() {
        return Objects.requireNonNull(letters);
    }

    private List<Letter> when(String local) {
        clock.moveTo(County.at(local));
        Objects.requireNonNull(room).remind();
        return post().post.newest(Long.MAX_VALUE, 100);
    }

    @Test
    void reminds_only_units_that_owe_and_each_at_all_its_mailboxes_in_one_mail() {
        office().mailFrom(XITUO).with(XITUO, FIRST, "1", "1").recorded();
        assertThat(when("2023-01-11T17:59:59")).isEmpty();
        List<Letter> written = when("2023-01-11T18:00");
        assertThat(written)
                .extracting(Letter::kind, Letter::to)
                .containsExactlyInAnyOrder(
                        tuple(Kind.REMINDER, List.of("huangshui@town.example", "hs2@town.example")),
                        tuple(Kind.REMINDER, List.of("sanhe@town.example")));
        assertThat(written.get(0).subject()).startsWith("【催报】").contains("2023年1月12日 18:00");
        assertThat(when("2023-01-11T18:00:01")).hasSize(2);
    }

    @Test
    void reminds_whoever_was_returned_that_a_correction_is_awaited() {
        office().mailFrom(HUANGSHUI)
                .with(HUANGSHUI, FIRST, "1", "1", Finding.of(FindingCode.BLANK))
                .recorded();
        assertThat(when("2023-01-11T18:00")).hasSize(3);
    }

    @Test
    void waits_for_the_morning_when_the_planned_moment_lies_outside_the_hours() {
        assertThat(when("2023-01-12T19:00"))
                .filteredOn(letter -> letter.about().endsWith("after-PT1H"))
                .isEmpty();
        assertThat(when("2023-01-13T08:29"))
                .filteredOn(letter -> letter.about().endsWith("after-PT1H"))
                .isEmpty();
        assertThat(when("2023-01-13T08:30"))
                .filteredOn(letter -> letter.about().endsWith("after-PT1H"))
                .hasSize(3);
    }

    @Test
    void does_the_last_stage_that_was_missed_within_a_day_and_passes_over_older_ones() {
        assertThat(when("2023-01-12T17:59"))
                .extracting(Letter::about)
                .containsExactlyInAnyOrder(
                        "spring/1/三河镇/before-PT2H", "spring/1/西沱镇/before-PT2H", "spring/1/黄水镇/before-PT2H");
        clock.moveTo(County.at("2023-01-14T12:00"));
        Objects.requireNonNull(room).remind();
        assertThat(office().journal.about(About.round("spring", "1")))
                .extracting(
                        line -> line.details().get("stage"),
                        line -> line.details().get("outcome"))
                .contains(tuple("before-PT24H", "overtaken"), tuple("after-PT1H", "too-late"));
    }

    @Test
    void tells_the_county_a_day_after_due_who_still_owes() {
        office().mailFrom(XITUO).with(XITUO, FIRST, "1", "1").recorded();
        assertThat(when("2023-01-13T18:00"))
                .filteredOn(letter -> letter.kind() == Kind.NOTICE)
                .singleElement()
                .satisfies(letter -> {
                    assertThat(letter.to()).containsExactly("office@county.example", "operator@county.example");
                    assertThat(letter.subject()).contains("仍有 2 个单位未报");
                });
    }

    @Test
    void does_not_remind_a_unit_whose_figures_came_while_the_letter_waited() {
        server.at("GREETING", "421 not now");
        when("2023-01-11T18:00");
        post().beat();
        office().mailFrom(HUANGSHUI).with(HUANGSHUI, FIRST, "1", "1").recorded();
        clock.advance(Duration.ofMinutes(2));
        post().beat();
        Map<String, State> states = post().post.newest(Long.MAX_VALUE, 9).stream()
                .collect(Collectors.toMap(letter -> letter.about().split("/")[2], Letter::state));
        assertThat(states).containsEntry("黄水镇", State.UNSENT).containsEntry("西沱镇", State.SENT);
        assertThat(server.mails()).hasSize(2);
    }

    @Test
    void leaves_alone_what_was_over_when_the_campaign_was_first_loaded() {
        office().store
                .jdbc()
                .sql("UPDATE known_moments SET known_at = '2023-01-12T09:00:00.000Z'")
                .update();
        assertThat(when("2023-01-12T17:30")).isEmpty();
        assertThat(when("2023-01-13T08:30")).hasSize(3);
        office().store
                .jdbc()
                .sql("UPDATE known_moments SET known_at = '2024-01-01T00:00:00.000Z'")
                .update();
        assertThat(when("2023-01-13T18:00")).hasSize(3);
    }

    @Test
    void reminders_that_cannot_be_written_are_told_at_once_until_they_are() {
        rename("letters", "elsewhere");
        clock.moveTo(at("2023-01-11T18:00"));
        Objects.requireNonNull(room).remind();
        Objects.requireNonNull(room).remind();
        assertThat(Objects.requireNonNull(acts).all())
                .extracting(DueActs.Failing::about)
                .containsExactly(About.round("spring", "1"));
        assertThat(happened()).containsExactly(Happening.ALERT_DUE_ACT_FAILED);
        rename("elsewhere", "letters");
        assertThat(when("2023-01-11T18:00:01")).hasSize(3);
        assertThat(Objects.requireNonNull(acts).all()).isEmpty();
        assertThat(happened())
                .containsExactly(Happening.ALERT_DUE_ACT_FAILED, Happening.REMINDER_DONE, Happening.DUE_ACT_DONE);
    }

    private void rename(String table, String to) {
        office().store.jdbc().sql("ALTER TABLE " + table + " RENAME TO " + to).update();
    }

    private List<Happening> happened() {
        return office().journal.about(About.round("spring", "1")).stream()
                .map(line -> line.what())
                .toList();
    }
}
