package org.huibao.reminders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huibao.fixtures.County.FIRST;
import static org.huibao.fixtures.County.HUANGSHUI;
import static org.huibao.fixtures.County.XITUO;
import static org.huibao.fixtures.County.at;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huibao.campaigns.InForce;
import org.huibao.fixtures.County;
import org.huibao.fixtures.HandClock;
import org.huibao.fixtures.ScriptedSmtp;
import org.huibao.fixtures.StartsAServer;
import org.huibao.fixtures.TestStore;
import org.huibao.intake.settings.IntakeSettings;
import org.huibao.intake.settings.Places;
import org.huibao.journal.About;
import org.huibao.journal.Changes;
import org.huibao.journal.DueActs;
import org.huibao.journal.Happening;
import org.huibao.ledger.Office;
import org.huibao.needs.Needs;
import org.huibao.needs.NeedsAtHand;
import org.huibao.post.Draft;
import org.huibao.post.Letter;
import org.huibao.post.Matter;
import org.huibao.post.PostOffice;
import org.huibao.post.SmtpState;
import org.huibao.rounds.FirstLoads;
import org.huibao.vocabulary.Forwarding;
import org.huibao.vocabulary.Moment;
import org.huibao.vocabulary.RealTime;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The round is due on 2023-01-12 and goes to the bureau on 2023-01-15. */
@StartsAServer
class DigestTests {
    @TempDir
    private Path folder;

    private final HandClock clock = new HandClock(at("2023-01-04T00:00"));
    private final ScriptedSmtp server = ScriptedSmtp.start();
    private @Nullable Office opened;
    private @Nullable PostOffice letters;

    @BeforeEach
    void open() {
        opened = new Office(TestStore.Make.SQLITE, folder, County.campaign(List.of(FIRST), Forwarding.USUAL), clock);
        letters = new PostOffice(office().store, clock, folder, PostOffice.settings(server.port()));
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

    private Digest digestTo(String... operators) {
        FirstLoads loads = new FirstLoads(office().store.jdbc(), office().store.transaction(), office().journal, clock);
        loads.remember(office().campaign);
        InForce campaigns = () -> List.of(office().campaign);
        IntakeSettings settings = new IntakeSettings(
                Duration.ZERO, Duration.ofSeconds(2), null, null, new IntakeSettings.Operator(List.of(operators)));
        Needs needs = NeedsAtHand.of(office(), post().post, loads, clock, folder);
        ToldNeeds told = new ToldNeeds(office().store.jdbc(), office().changes());
        Concerns concerns = new Concerns(needs, new NeedLines(office().arrivals, post().post), office().journal);
        Attention attention = new Attention(
                campaigns,
                concerns,
                settings,
                post().post,
                told,
                new Changes(office().store.transaction(), office().journal, clock));
        Mornings mornings = new Mornings(campaigns, loads, office().standings, settings, attention);
        Alarm alarm = new Alarm(
                new AlertSettings(null),
                needs,
                new ToldSoFar(office().store.jdbc(), office().journal, office().changes()),
                told,
                new RealTime(clock));
        Undelivered undelivered = new Undelivered(post().post, campaigns, settings, attention);
        RealTime real = new RealTime(clock);
        Unsendable unsendable = new Unsendable(
                new SmtpState(real), PostOffice.settings(server.port()), Places.in(folder), office().changes(), real);
        return new Digest(
                settings,
                mornings,
                attention,
                undelivered,
                alarm,
                unsendable,
                new Occasion(office().journal, clock, real),
                new DueActs(real, office().changes()));
    }

    private List<String> when(String local) {
        clock.moveTo(County.at(local));
        digestTo("operator@county.example").tell();
        return post().post.newest(Long.MAX_VALUE, 100).stream()
                .map(Letter::about)
                .toList();
    }

    /** What the letter about this says. */
    private String text(String about) {
        String mail = office().store
                .jdbc()
                .sql("SELECT mail FROM letters WHERE about = ?")
                .param(about)
                .query(String.class)
                .single();
        String body = mail.substring(mail.indexOf("\r\n\r\n")).replaceAll("\\s", "");
        return new String(Base64.getMimeDecoder().decode(body), StandardCharsets.UTF_8);
    }

    /** Something came that ended so. */
    private void arrived(String name, String state) {
        String now = Moment.text(clock.instant());
        office().store.jdbc().sql("""
                        INSERT INTO arrivals (channel, path, mark, name, sha256, size, received_at, taken_at, state)
                        VALUES ('folder', ?, ?, ?, 'x', 1, ?, ?, ?)""").params(name, name, name, now, now, state).update();
    }

    private void alert(Happening what, Map<String, String> details) {
        office().store
                .transaction()
                .executeWithoutResult(status -> office().journal.append(what, About.arrival(1), details));
    }

    @Test
    void comes_at_eight_on_the_days_that_matter_and_once() {
        office().mailFrom(XITUO).with(XITUO, FIRST, "1", "1").recorded();
        assertThat(when("2023-01-11T08:00")).isEmpty();
        assertThat(when("2023-01-12T07:59:59")).isEmpty();
        assertThat(when("2023-01-12T08:00")).containsExactly("spring/digest-2023-01-12");
        assertThat(when("2023-01-12T08:00:01")).hasSize(1);
        assertThat(text("spring/digest-2023-01-12"))
                .contains("今天截止报送：2023年1月12日 18:00", "应报单位 3 个：审核通过 1", "未报 2")
                .contains(HUANGSHUI.name())
                .doesNotContain(XITUO.name())
                .contains("没有等待处理");
        assertThat(when("2023-01-14T08:00")).hasSize(1);
        assertThat(when("2023-01-15T09:30")).contains("spring/digest-2023-01-15");
        assertThat(text("spring/digest-2023-01-15")).contains("今天报送上级：2023年1月15日 09:00");
    }

    @Test
    void says_nothing_of_a_campaign_that_was_over_when_it_was_first_loaded_and_to_nobody() {
        clock.moveTo(at("2023-01-12T09:00"));
        digestTo().tell();
        assertThat(post().post.newest(Long.MAX_VALUE, 9)).isEmpty();
        office().store
                .jdbc()
                .sql("UPDATE known_moments SET known_at = '2024-01-01T00:00:00.000Z'")
                .update();
        assertThat(when("2023-01-15T08:30")).isEmpty();
    }

    @Test
    void tells_at_once_what_waits_for_a_person_but_of_each_subject_once_a_day() {
        clock.moveTo(at("2023-01-05T22:00"));
        arrived("无名.xlsx", "unclaimed");
        arrived("好的.xlsx", "accepted");
        assertThat(when("2023-01-05T22:00:01")).containsExactly("attention/unclaimed/2023-01-05");
        assertThat(text("attention/unclaimed/2023-01-05")).contains("无名.xlsx").doesNotContain("好的.xlsx");

        arrived("又一份.xlsx", "unclaimed");
        arrived("坏的.rar", "unreadable");
        assertThat(when("2023-01-05T22:00:02"))
                .containsExactly("attention/unreadable/2023-01-05", "attention/unclaimed/2023-01-05");
        assertThat(when("2023-01-06T07:59")).hasSize(2);
        assertThat(when("2023-01-06T08:00")).hasSize(3).contains("attention/unclaimed/2023-01-06");
        assertThat(text("attention/unclaimed/2023-01-06")).contains("又一份.xlsx").doesNotContain("无名.xlsx");
        assertThat(when("2023-01-07T09:00")).hasSize(3);
    }

    private Draft letterTo(String mailbox, Letter.Kind kind) {
        return new Draft(
                new Matter(kind, "spring/1/" + mailbox, "spring", "1"),
                List.of(mailbox),
                new Draft.Words("第一次", "请查收。"),
                List.of(),
                null,
                office().campaign.zone());
    }

    @Test
    void tells_at_once_of_each_report_that_did_not_arrive_whatever_else_was_told_that_day() {
        clock.moveTo(at("2023-01-05T10:00"));
        server.at("RCPT", "550 no such mailbox", "550 no such mailbox");
        post().write(letterTo("town@town.example", Letter.Kind.RECEIPT));
        post().beat();
        assertThat(when("2023-01-05T10:00:01")).contains("attention/letters/2023-01-05");
        Letter report = post().write(letterTo("bureau@municipal.example", Letter.Kind.REPORT));
        server.at("END", "552 too large");
        post().beat();
        String about = "attention/report-" + report.id() + "/failed";
        assertThat(when("2023-01-05T10:00:02")).contains(about);
        assertThat(text(about)).contains("bureau@municipal.example", "552 too large", "重新报送");
        assertThat(when("2023-01-05T10:00:03")).filteredOn(about::equals).hasSize(1);
        assertThat(post().post.letter(Letter.Kind.NOTICE, about).orElseThrow().to())
                .contains("office@county.example", "operator@county.example");
    }

    @Test
    void tells_of_alerts_and_of_letters_that_were_refused_but_not_of_its_own() {
        clock.moveTo(at("2023-01-05T10:00"));
        alert(Happening.ALERT_UNFORESEEN, Map.of("what", "读不出"));
        alert(Happening.ALERT_REPORT_HELD, Map.of("why", "nothing-in"));
        server.at("RCPT", "550 no such mailbox");
        assertThat(when("2023-01-05T10:00:01")).containsExactly("attention/alerts/2023-01-05");
        assertThat(text("attention/alerts/2023-01-05"))
                .contains("处理时出了意外", "读不出")
                .doesNotContain("nothing-in");
        Stream.iterate(0, n -> n < 3, n -> n + 1).forEach(n -> {
            post().beat();
            clock.advance(Duration.ofMinutes(20));
        });
        Map<String, Letter.State> states =
                post().post.newest(Long.MAX_VALUE, 9).stream().collect(Collectors.toMap(Letter::about, Letter::state));
        assertThat(states).containsEntry("attention/alerts/2023-01-05", Letter.State.FAILED);
        assertThat(when("2023-01-05T12:00")).hasSize(1);
    }
}
