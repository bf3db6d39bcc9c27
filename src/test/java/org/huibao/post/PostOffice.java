package org.huibao.post;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.huibao.fixtures.HandClock;
import org.huibao.fixtures.TestStore;
import org.huibao.intake.arrivals.Archive;
import org.huibao.intake.arrivals.Arrivals;
import org.huibao.intake.arrivals.LastLook;
import org.huibao.intake.settings.Places;
import org.huibao.journal.Changes;
import org.huibao.journal.DueActs;
import org.huibao.journal.Journal;
import org.huibao.post.SmtpSettings.Security;
import org.huibao.vocabulary.RealTime;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/** The room's parts on a real store and a mail server of the test's own. */
public final class PostOffice {
    public static final String OURS = "office@county.example";

    public final Post post;
    public final LettersByHand byHand;
    public final Bounces bounces;
    public final Archive archive;
    public final Journal journal;
    public final Path outbox;
    private final TestStore store;
    private final HandClock clock;
    private final HandClock real = new HandClock(Instant.EPOCH);
    private final SmtpSettings settings;
    private final Letters letters;
    private final StaticListableBeanFactory askedToo = new StaticListableBeanFactory();
    final SmtpState state;
    /** What is due and fails. */
    public final DueActs acts;

    private Sending sending;

    public PostOffice(TestStore store, HandClock clock, Path folder, SmtpSettings settings) {
        this.store = store;
        this.clock = clock;
        this.settings = settings;
        this.journal = new Journal(store.jdbc(), clock);
        this.letters = new Letters(store.jdbc());
        this.outbox = folder.resolve("outbox");
        this.state = new SmtpState(new RealTime(real));
        this.sending = sending();
        SmtpLine line = new SmtpLine(settings, Places.in(folder));
        this.acts = new DueActs(new RealTime(real), new Changes(store.transaction(), journal, clock));
        this.post =
                new Post(letters, settings, journal, clock, sending, new SmtpLook(settings, line, state), state, acts);
        this.byHand = new LettersByHand(letters, store.jdbc(), journal, clock);
        this.archive = new Archive(Places.in(folder));
        this.bounces = new Bounces(archive, post);
    }

    public static SmtpSettings settings(int port, String... onlyTo) {
        return new SmtpSettings(
                port == 0 ? "" : "127.0.0.1",
                port,
                "",
                "",
                Security.NONE,
                OURS,
                1000,
                List.of(onlyTo),
                Duration.ofSeconds(5),
                Duration.ofSeconds(1),
                Duration.ofSeconds(5),
                null);
    }

    private Sending sending() {
        Arrivals arrivals = new Arrivals(store.jdbc(), store.transaction(), journal, clock);
        Delivery delivery = new Delivery(
                letters,
                new SmtpLine(settings, Places.in(Objects.requireNonNull(outbox.getParent()))),
                arrivals,
                settings,
                state,
                new Changes(store.transaction(), journal, clock));
        OutboxCopies copies = new OutboxCopies(letters, Places.in(Objects.requireNonNull(outbox.getParent())));
        return new Sending(
                letters,
                delivery,
                copies,
                new Pace(new RealTime(real), settings),
                clock,
                new RealTime(real),
                askedToo.getBeanProvider(StillWanted.class),
                askedToo.getBeanProvider(LastLook.class));
    }

    /** Asks this room too before a letter leaves. */
    public void ask(StillWanted wanted) {
        askedToo.addBean("wanted", wanted);
    }

    /** Looks into our mailbox when it is asked to. */
    void look(LastLook mailbox) {
        askedToo.addBean("mailbox", mailbox);
    }

    /** Another beat, some real seconds after the last. */
    public void beat() {
        real.advance(Duration.ofSeconds(2));
        sending.beat();
    }

    /** The service ends at once and starts again. */
    public void restart() {
        sending = sending();
    }

    /** Writes the letter and returns it as it stands. */
    public Letter write(Draft draft) {
        long id = Objects.requireNonNull(store.transaction().execute(status -> post.write(draft)))
                .orElseThrow();
        return letter(id);
    }

    public Letter letter(long id) {
        return post.letter(id).orElseThrow();
    }

    /** The mail of a letter as the store keeps it. */
    String mail(long id) {
        return store.jdbc()
                .sql("SELECT mail FROM letters WHERE id = ?")
                .param(id)
                .query(String.class)
                .single();
    }
}
