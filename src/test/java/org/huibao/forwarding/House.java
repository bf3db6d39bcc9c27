package org.huibao.forwarding;

import static org.huibao.fixtures.County.FIRST;
import static org.huibao.fixtures.County.SECOND;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.huibao.campaigns.InForce;
import org.huibao.fixtures.County;
import org.huibao.fixtures.HandClock;
import org.huibao.fixtures.TestStore;
import org.huibao.intake.arrivals.ArrivalsInProgress;
import org.huibao.intake.arrivals.BegunArrivals;
import org.huibao.intake.arrivals.LastLook;
import org.huibao.intake.arrivals.Tries;
import org.huibao.intake.settings.IntakeSettings;
import org.huibao.intake.settings.Places;
import org.huibao.journal.Changes;
import org.huibao.journal.DueActs;
import org.huibao.ledger.Office;
import org.huibao.post.Letter;
import org.huibao.post.Letter.Kind;
import org.huibao.post.PostOffice;
import org.huibao.rounds.FirstLoads;
import org.huibao.vocabulary.Bureau;
import org.huibao.vocabulary.Campaign;
import org.huibao.vocabulary.Contact;
import org.huibao.vocabulary.Forwarding;
import org.huibao.vocabulary.RealTime;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/** Everything that forwarding needs, around a county whose report leaves on Sunday 2023-01-15 at 9. */
public final class House implements AutoCloseable {
    public final Office office;
    public final PostOffice letters;
    final Reports reports;
    public final RoundStates states;
    final ReportSchedule upward;
    public final SendingByHand byHand;
    final ReportCopies copies;
    final DueActs acts;
    public final OneDecision decision;
    public final Approvals approvals;
    public final HeldByHand held;
    final Freezing freezing;
    final Holding holding;
    final Clearance clearance;
    final Candidates candidates;
    private final HandClock clock;
    final LookWhenDue whenDue;
    final LookBeforeFreezing look;
    final Tries tries;
    final List<String> coming = new ArrayList<>();
    int looks;
    private final List<String> unseen = new ArrayList<>();
    private final List<Runnable> lastLook = new ArrayList<>();

    public House(TestStore.Make make, Path folder, HandClock clock, Forwarding wishes, int port) {
        this(make, folder, clock, County.campaign(List.of(FIRST, SECOND), wishes), port);
    }

    House(TestStore.Make make, Path folder, HandClock clock, Campaign campaign, int port, String... onlyTo) {
        this.clock = clock;
        office = new Office(make, folder, campaign, clock);
        InForce campaigns = () -> List.of(campaign);
        FirstLoads loads = new FirstLoads(office.store.jdbc(), office.store.transaction(), office.journal, clock);
        loads.remember(campaign);
        letters = new PostOffice(office.store, clock, folder, PostOffice.settings(port, onlyTo));
        reports = new Reports(office.store.jdbc(), letters.post);
        held = new HeldByHand(office.store.jdbc(), reports);
        states = new RoundStates(reports, loads, office.standings, clock);
        Changes changes = new Changes(office.store.transaction(), office.journal, clock);
        Places places = Places.in(folder);
        decision = new OneDecision(office.store.jdbc(), changes);
        approvals = new Approvals(office.store.jdbc(), decision, changes);
        IntakeSettings settings = new IntakeSettings(
                Duration.ZERO, Duration.ofSeconds(2), null, null, new IntakeSettings.Operator(List.of()));
        StaticListableBeanFactory beans = new StaticListableBeanFactory();
        beans.addBean("look", new LastLook() {
            @Override
            public List<String> look() {
                looks++;
                lastLook.forEach(Runnable::run);
                lastLook.clear();
                return List.copyOf(unseen);
            }

            @Override
            public List<String> coming(Instant until) {
                return List.copyOf(coming);
            }
        });
        holding = new Holding(reports, letters.post, settings, decision, changes);
        LyingBeside beside = new LyingBeside(office.arrivals, office.unitWords);
        freezing = new Freezing(reports, letters.post, beside, holding, decision, changes);
        clearance = new Clearance(approvals, letters.post, settings, freezing, changes);
        candidates = new Candidates(reports);
        acts = new DueActs(new RealTime(clock), changes);
        copies = new ReportCopies(reports, places, acts, changes);
        tries = new Tries(office.store.jdbc(), office.store.transaction(), office.journal, new BegunArrivals(places));
        look = new LookBeforeFreezing(
                beans.getBeanProvider(LastLook.class),
                new ArrivalsInProgress(office.arrivals, tries),
                office.looks,
                new ForwardingSettings(Duration.ofMinutes(10)),
                new BegunWaits(office.store.jdbc()),
                clock,
                new RealTime(clock));
        byHand = new SendingByHand(look, office.standings, reports, candidates, freezing, copies);
        whenDue = new LookWhenDue(office.looks);
        upward = new ReportSchedule(
                campaigns, states, office.standings, freezing, holding, clearance, whenDue, look, acts, copies);
    }

    /** Comes in while the mailboxes are looked into for the last time. */
    void lastLookFinds(Runnable arrival) {
        lastLook.add(arrival);
    }

    /** Cannot be looked into from now on. */
    void isClosed(String mailbox) {
        unseen.add(mailbox);
    }

    /** Can be looked into again. */
    void isOpen(String mailbox) {
        unseen.remove(mailbox);
    }

    /** Frozen whatever was made before. */
    Optional<Report> frozen() {
        return freezing.freeze(gathered(), LastSight.whole(clock.instant()), earlier -> true);
    }

    RoundSnapshot gathered() {
        return RoundSnapshot.from(office.standings, office.campaign, FIRST);
    }

    public void beat(String local) {
        clock.moveTo(County.at(local));
        upward.forward();
        letters.beat();
    }

    public List<Letter> written(Kind kind) {
        return letters.post.newest(Long.MAX_VALUE, 99).stream()
                .filter(letter -> letter.kind() == kind)
                .toList();
    }

    Report report() {
        return reports.of("spring", "1").get(0);
    }

    public RoundState state() {
        return states.of(office.campaign, FIRST);
    }

    /** What is said to the county's staff, by the words' key. */
    List<String> told() {
        return written(Kind.NOTICE).stream()
                .map(letter -> letter.about().substring(letter.about().lastIndexOf('/') + 1))
                .toList();
    }

    /** The words of the letter that was written so many letters after the first. */
    String words(int after) {
        String mail = office.store
                .jdbc()
                .sql("SELECT mail FROM letters ORDER BY id LIMIT 1 OFFSET ?")
                .param(after)
                .query(String.class)
                .single();
        try {
            Object content = new MimeMessage(
                            Session.getInstance(new Properties()),
                            new ByteArrayInputStream(mail.getBytes(StandardCharsets.US_ASCII)))
                    .getContent();
            Object words = content instanceof MimeMultipart parts
                    ? parts.getBodyPart(0).getContent()
                    : content;
            return words.toString().replace("\r\n", "\n");
        } catch (MessagingException | IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    /** The same campaign for another bureau and under another notice. */
    static Campaign with(Campaign like, Bureau bureau, @Nullable String notice) {
        return of(like, like.contact(), bureau, notice);
    }

    /** The same campaign with other wishes about its report. */
    static Campaign wishing(Campaign like, Forwarding wishes) {
        return new Campaign(
                new Campaign.Notice(like.id(), like.title(), like.notice(), like.reportingUnit(), like.contact()),
                like.zone(),
                like.follows(),
                like.rounds(),
                new Campaign.Correspondence(like.bureau(), like.reminders(), wishes, like.letters()),
                like.form(),
                like.roster());
    }

    /** The same campaign under another title. */
    static Campaign titled(Campaign like, String title) {
        return of(new Campaign.Notice(like.id(), title, like.notice(), like.reportingUnit(), like.contact()), like);
    }

    private static Campaign of(Campaign.Notice notice, Campaign like) {
        return new Campaign(
                notice,
                like.zone(),
                like.follows(),
                like.rounds(),
                new Campaign.Correspondence(like.bureau(), like.reminders(), like.forwarding(), like.letters()),
                like.form(),
                like.roster());
    }

    /** The same campaign with somebody else to ask. */
    static Campaign of(Campaign like, Contact contact) {
        return of(like, contact, like.bureau(), like.notice());
    }

    private static Campaign of(Campaign like, Contact contact, Bureau bureau, @Nullable String notice) {
        return new Campaign(
                new Campaign.Notice(like.id(), like.title(), notice, like.reportingUnit(), contact),
                like.zone(),
                like.follows(),
                like.rounds(),
                new Campaign.Correspondence(bureau, like.reminders(), like.forwarding(), like.letters()),
                like.form(),
                like.roster());
    }

    @Override
    public void close() {
        office.close();
    }
}
