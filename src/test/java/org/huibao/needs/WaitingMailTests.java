package org.huibao.needs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huibao.fixtures.County.FIRST;
import static org.huibao.fixtures.County.HUANGSHUI;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.huibao.campaigns.InForce;
import org.huibao.fixtures.County;
import org.huibao.fixtures.HandClock;
import org.huibao.fixtures.TestStore;
import org.huibao.intake.arrivals.Archive;
import org.huibao.intake.arrivals.ArrivalList;
import org.huibao.intake.arrivals.Senders;
import org.huibao.intake.settings.IntakeSettings;
import org.huibao.intake.settings.Places;
import org.huibao.ledger.Office;
import org.huibao.rounds.BeforeOurTime;
import org.huibao.rounds.FirstLoads;
import org.huibao.vocabulary.Moment;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WaitingMailTests {
    @TempDir
    private Path folder;

    private final HandClock clock = new HandClock(County.at("2023-01-11T10:00"));

    private WaitingMail mail(Office office) {
        InForce campaigns = () -> List.of(office.campaign);
        Archive archive = new Archive(Places.in(folder));
        FirstLoads loads = new FirstLoads(office.store.jdbc(), office.store.transaction(), office.journal, clock);
        IntakeSettings settings = new IntakeSettings(
                Duration.ZERO,
                Duration.ofSeconds(2),
                null,
                null,
                new IntakeSettings.Operator(List.of("operator@county.example")));
        return new WaitingMail(
                new ArrivalList(office.store.jdbc()),
                new Senders(campaigns, settings, archive),
                new WrittenWords(archive),
                new WaitingMail.Asking(
                        campaigns, office.unitWords, office.standings, new BeforeOurTime(campaigns, loads)),
                clock);
    }

    /** Somebody wrote this, without a table; returns the arrival's number. */
    private long wrote(Office office, String sender, String words, String reason) throws IOException {
        byte[] mail = ("From: " + sender + "\r\nSubject: Re\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n" + words)
                .getBytes(StandardCharsets.UTF_8);
        String sha256 = new Archive(Places.in(folder))
                .keep(new ByteArrayInputStream(mail))
                .sha256();
        String now = Moment.text(clock.instant());
        return office.store
                .jdbc()
                .sql("""
                        INSERT INTO arrivals (channel, path, mark, name, sender, sha256, size, received_at, taken_at, state, reason)
                        VALUES ('mailbox', 'main', ?, 'Re', ?, ?, 1, ?, ?, 'ignored', ?) RETURNING id""")
                .params(words, sender, sha256, now, now, reason)
                .query(Long.class)
                .single();
    }

    private List<String> waiting(Office office) {
        return mail(office).needs().map(Need::name).toList();
    }

    @ParameterizedTest
    @EnumSource
    void what_a_person_wrote_waits_until_it_is_settled_and_thanks_do_not(TestStore.Make make) throws IOException {
        try (Office office = new Office(make, folder, County.campaign(), clock)) {
            long asked = wrote(office, HUANGSHUI.emails().get(0), "我们这一期没有数据", "no-document");
            office.unitWords.enter("spring", "1", HUANGSHUI.name(), asked);
            wrote(office, HUANGSHUI.emails().get(0), "收到，谢谢！", "no-document");
            wrote(office, "operator@county.example", "请各位注意时间", "no-document");
            long other = wrote(office, "chu@municipal.example", "请说明第三栏为何下降", "bureau");
            wrote(office, "x@y.example", "已经有人看过了", "dismissed");
            assertThat(waiting(office)).containsExactlyInAnyOrder("黄水镇：我们这一期没有数据", "chu@municipal.example：请说明第三栏为何下降");
            Need need = mail(office)
                    .needs()
                    .filter(one -> one.about().key().equals(String.valueOf(asked)))
                    .findFirst()
                    .orElseThrow();
            assertThat(need.matter()).isEqualTo(new Need.Matter("spring", "1", "黄水镇"));
            assertThat(need.deadline()).isEqualTo(FIRST.forward());
            office.mailFrom(HUANGSHUI).with(HUANGSHUI, FIRST, "1", "1").recorded();
            assertThat(waiting(office)).as("the table came").containsExactly("chu@municipal.example：请说明第三栏为何下降");
            clock.advance(Duration.ofDays(31));
            assertThat(waiting(office)).isEmpty();
            assertThat(other).isPositive();
        }
    }
}
