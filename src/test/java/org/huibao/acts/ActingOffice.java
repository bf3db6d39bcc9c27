package org.huibao.acts;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.huibao.campaigns.CampaignEdits;
import org.huibao.campaigns.Campaigns;
import org.huibao.campaigns.FixedParts;
import org.huibao.campaigns.InForce;
import org.huibao.fixtures.County;
import org.huibao.fixtures.HandClock;
import org.huibao.fixtures.TestStore;
import org.huibao.intake.arrivals.Arrival;
import org.huibao.intake.arrivals.BegunArrivals;
import org.huibao.intake.arrivals.Document;
import org.huibao.intake.arrivals.EndedByHand;
import org.huibao.intake.arrivals.EnteredByHand;
import org.huibao.intake.arrivals.Tries;
import org.huibao.intake.settings.Places;
import org.huibao.journal.About;
import org.huibao.journal.Changes;
import org.huibao.journal.Happening;
import org.huibao.judging.ClaimJudging;
import org.huibao.judging.InJudgement;
import org.huibao.judging.JudgingAsClaimed;
import org.huibao.ledger.Allowances;
import org.huibao.ledger.Answers;
import org.huibao.ledger.Office;
import org.huibao.ledger.RecordedDocument;
import org.huibao.post.PostOffice;
import org.huibao.reply.ClaimAnswering;
import org.huibao.vocabulary.Campaign;
import org.huibao.vocabulary.DocumentState;
import org.huibao.vocabulary.Finding;
import org.huibao.vocabulary.FindingCode;
import org.huibao.vocabulary.RealTime;
import org.huibao.vocabulary.ReportingUnit;
import org.huibao.vocabulary.Round;

/** A county office in which people act. */
final class ActingOffice implements AutoCloseable {
    static final String WHO = "小李";
    static final Finding BLANK = Finding.of(FindingCode.BLANK).ofUnit("西沱镇");

    final Office office;
    final Changes changes;
    final Acts acts;
    final Excusing excusing;
    final Dismissing dismissing;
    final HandClock real = new HandClock(Instant.parse("2026-11-30T01:00:00Z"));
    final PostOffice letters;
    final Retracting retracting;
    final Answers answers;
    final Settling settling;
    final EnteringFigures entering;
    final JudgingAsClaimed judging;
    final HandClock clock = new HandClock(County.at("2023-01-12T14:00"));
    /** Whether a report was made since whatever was done. */
    boolean isFrozen;

    /** The arrivals that were sent on their way once more. */
    final List<Arrival> judgedAgain = new ArrayList<>();

    private final Campaigns folders;
    private final Path folder;

    ActingOffice(TestStore.Make make, Path folder) {
        this(make, folder, County.campaign());
    }

    ActingOffice(TestStore.Make make, Path folder, Campaign campaign) {
        this.folder = folder;
        folders = new Campaigns(folder.resolve("campaigns"), FixedParts.NONE);
        office = new Office(make, folder, campaign, Clock.fixed(County.at("2023-01-12T12:00"), ZoneOffset.UTC));
        changes = office.changes();
        acts = new Acts(office.store.jdbc(), changes);
        excusing = new Excusing(acts, new Allowances(office.store.jdbc()), office.standings, office.reported, changes);
        dismissing = new Dismissing(
                acts, new EndedByHand(office.store.jdbc(), office.journal), office.documentVersions(), changes);
        letters = new PostOffice(
                office.store, new HandClock(County.at("2023-01-12T12:00")), folder, PostOffice.settings(9));
        retracting = new Retracting(
                acts,
                office.standings,
                office.takenBack(),
                new UnitLetters(letters.post, office.arrivals),
                new Undoing(acts, letters.byHand, (at, since) -> isFrozen, changes, new RealTime(real)),
                changes);
        answers = new Answers(office.store.jdbc());
        judging = ClaimJudging.on(office.arrivals, letters.archive, List.of(office.campaign), clock);
        UnitLetters unitLetters = new UnitLetters(letters.post, office.arrivals);
        entering = new EnteringFigures(
                acts,
                office.standings,
                new TablesByHand(
                        new EnteredByHand(letters.archive, office.arrivals, clock), judging, office.enteringByHand()),
                office.takenBack(),
                new EnteredLetters(unitLetters, office.standings, office.reported),
                new Undoing(acts, letters.byHand, (at, since) -> isFrozen, changes, new RealTime(real)),
                changes);
        settling = new Settling(acts, office.standings, answers, office.takenBack(), office.reported, changes);
    }

    /** The campaigns that lie in the office's folder. */
    InForce inFolders() {
        return folders::usable;
    }

    InFile inFile() {
        return new InFile(new CampaignEdits(folders), folders::refresh, changes);
    }

    Registering mailboxes() {
        return new Registering(acts, inFile(), inFolders(), new UnitLetters(letters.post, office.arrivals), undoing());
    }

    private Undoing undoing() {
        return new Undoing(acts, letters.byHand, (at, since) -> isFrozen, changes, new RealTime(real));
    }

    Unclaiming unclaiming() {
        return new Unclaiming(
                undoing(),
                acts,
                new EndedByHand(office.store.jdbc(), office.journal),
                office.documentVersions(),
                office.takenBack(),
                () -> folders.usable().isEmpty() ? office.inForce : folders.usable(),
                mailboxes(),
                inFile());
    }

    Claiming claiming() {
        return new Claiming(
                acts,
                new EndedByHand(office.store.jdbc(), office.journal),
                office.arrivals,
                judging,
                office.ledger,
                ClaimAnswering.in(office, letters, clock),
                unclaiming(),
                mailboxes(),
                inFile());
    }

    /** A table that lies in the archive, from county staff, of which nobody knows whose it is. */
    long unclaimed(String text) {
        Document table = new EnteredByHand(letters.archive, office.arrivals, clock)
                .keep("无名.csv", text.getBytes(StandardCharsets.UTF_8));
        return Objects.requireNonNull(changes.make(() -> {
            Arrival arrival = new EnteredByHand(letters.archive, office.arrivals, clock).take(table);
            Document entered = office.arrivals.enter(Document.of(arrival, table.name(), table.kept()), 0);
            office.arrivals.end(entered, DocumentState.UNCLAIMED, "unit-unknown");
            office.arrivals.end(arrival, DocumentState.UNCLAIMED, "unit-unknown");
            return entered.id();
        }));
    }

    /** By the campaign as it is by then. */
    Reprocessing reprocessing(Campaign now) {
        UnitLetters unitLetters = new UnitLetters(letters.post, office.arrivals);
        return new Reprocessing(
                acts,
                new VersionsAfresh(
                        office.standings,
                        new EndedByHand(office.store.jdbc(), office.journal),
                        office.arrivals,
                        judging,
                        office.judgedAfresh()),
                new ReprocessedLetters(unitLetters, office.standings),
                arrivalsAfresh(),
                () -> List.of(now),
                changes);
    }

    private ArrivalsAfresh arrivalsAfresh() {
        return new ArrivalsAfresh(
                office.arrivals,
                new EndedByHand(office.store.jdbc(), office.journal),
                office.documentVersions(),
                office.judgedAfresh(),
                new Tries(
                        office.store.jdbc(),
                        office.store.transaction(),
                        office.journal,
                        new BegunArrivals(Places.in(folder))),
                judgedAgain::add);
    }

    Waiving waiving() {
        return new Waiving(acts, office.waivedRules(), arrivalsAfresh(), office.reported, changes);
    }

    UnitInRound at(Round round, ReportingUnit unit) {
        return new UnitInRound(office.campaign, round, unit);
    }

    /** The code of a refusal, or how the act that was done is called. */
    static String came(Outcome outcome) {
        return outcome instanceof Outcome.Refused refused
                ? refused.code()
                : ((Outcome.Done) outcome).act().kind().word();
    }

    long written(About about, Happening what) {
        return office.journal.about(about).stream()
                .filter(line -> line.what() == what)
                .count();
    }

    static long documentOf(InJudgement<RecordedDocument> recorded) {
        return recorded.documents().get(0).document().id();
    }

    String stateOf(long document) {
        return office.store
                .jdbc()
                .sql("SELECT state FROM documents WHERE id = ?")
                .param(document)
                .query(String.class)
                .single();
    }

    @Override
    public void close() {
        office.close();
    }
}
