package org.huibao.reminders;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import org.huibao.campaigns.InForce;
import org.huibao.fixtures.HandClock;
import org.huibao.fixtures.TestStore;
import org.huibao.intake.settings.IntakeSettings;
import org.huibao.ledger.Allowances;
import org.huibao.ledger.Office;
import org.huibao.needs.NeedsAtHand;
import org.huibao.post.Letter;
import org.huibao.post.PostOffice;
import org.huibao.rounds.FirstLoads;
import org.huibao.vocabulary.Campaign;
import org.huibao.vocabulary.Moment;

/** An office whose operator is told things, without a mail server. */
final class Watch implements AutoCloseable {
    final Office office;
    final PostOffice post;
    final Attention attention;
    final Mornings mornings;
    final Telling telling;
    private final HandClock clock;

    Watch(Path folder, Campaign campaign, HandClock clock) {
        this.clock = clock;
        office = new Office(TestStore.Make.SQLITE, folder, campaign, clock);
        post = new PostOffice(office.store, clock, folder, PostOffice.settings(0));
        InForce campaigns = () -> List.of(campaign);
        FirstLoads loads = new FirstLoads(office.store.jdbc(), office.store.transaction(), office.journal, clock);
        loads.remember(campaign);
        IntakeSettings settings = new IntakeSettings(
                Duration.ZERO,
                Duration.ofSeconds(2),
                null,
                null,
                new IntakeSettings.Operator(List.of("operator@county.example")));
        Concerns concerns = new Concerns(
                NeedsAtHand.of(office, post.post, loads, clock, folder),
                new NeedLines(office.arrivals, post.post),
                office.journal);
        ToldNeeds told = new ToldNeeds(office.store.jdbc(), office.changes());
        attention = new Attention(campaigns, concerns, settings, post.post, told, office.changes());
        mornings = new Mornings(campaigns, loads, office.standings, settings, attention);
        telling = new Telling(office.standings, new Allowances(office.store.jdbc()), post.post, campaigns, settings);
    }

    /** Something came that nobody claims. */
    void unclaimed(String name) {
        String now = Moment.text(clock.instant());
        office.store.jdbc().sql("""
                        INSERT INTO arrivals (channel, path, mark, name, sha256, size, received_at, taken_at, state)
                        VALUES ('folder', ?, ?, ?, 'x', 1, ?, ?, 'unclaimed')""").params(name, name, name, now, now).update();
    }

    /** Somebody has settled all that nobody claimed. */
    void settled() {
        office.store
                .jdbc()
                .sql("UPDATE arrivals SET state = 'ignored', reason = 'dismissed'")
                .update();
    }

    List<String> written() {
        return post.post.newest(Long.MAX_VALUE, 100).stream().map(Letter::about).toList();
    }

    /** What the letter about this says. */
    String text(String about) {
        String mail = office.store
                .jdbc()
                .sql("SELECT mail FROM letters WHERE about = ?")
                .param(about)
                .query(String.class)
                .single();
        String body = mail.substring(mail.indexOf("\r\n\r\n")).replaceAll("\\s", "");
        return new String(Base64.getMimeDecoder().decode(body), StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        office.close();
    }
}
