package org.huibao.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.huibao.fixtures.HandClock;
import org.huibao.fixtures.MailServer;
import org.huibao.fixtures.TestStore;
import org.huibao.intake.arrivals.Archive;
import org.huibao.intake.arrivals.Arrival;
import org.huibao.intake.arrivals.Arrivals;
import org.huibao.intake.arrivals.BegunArrivals;
import org.huibao.intake.arrivals.Channel;
import org.huibao.intake.arrivals.FolderArrivals;
import org.huibao.intake.arrivals.NewArrival;
import org.huibao.intake.arrivals.Origin;
import org.huibao.intake.arrivals.Tries;
import org.huibao.intake.inbox.BesideFile;
import org.huibao.intake.inbox.Inbox;
import org.huibao.intake.inbox.MovingJudgedFiles;
import org.huibao.intake.inbox.UnreadFiles;
import org.huibao.intake.mailbox.MailLine;
import org.huibao.intake.mailbox.MailTaking;
import org.huibao.intake.mailbox.MailboxMarks;
import org.huibao.intake.mailbox.MailboxWatch;
import org.huibao.intake.mailbox.OurLetters;
import org.huibao.intake.settings.IntakeSettings;
import org.huibao.intake.settings.LimitSettings;
import org.huibao.intake.settings.MailboxSettings;
import org.huibao.intake.settings.Places;
import org.huibao.journal.Journal;
import org.huibao.vocabulary.DocumentState;
import org.huibao.vocabulary.RealTime;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.util.unit.DataSize;

/** The room in a home of its own, with both clocks in the test's hand. */
public final class AnIntake implements AutoCloseable {
    public final HandClock clock = new HandClock(Instant.parse("2023-01-10T01:00:00Z"));
    public final HandClock real = new HandClock(Instant.parse("2026-11-24T00:00:00Z"));
    final TestStore store;
    public final Places places;
    public final Archive archive;
    public final Arrivals arrivals;
    public final FolderArrivals files;
    public final Journal journal;
    /** What lays notes beside files; nothing does unless a test says so. */
    public final StaticListableBeanFactory notes = new StaticListableBeanFactory();
    /** What knows our own letters; nothing does unless a test says so. */
    public final StaticListableBeanFactory letters = new StaticListableBeanFactory();

    public AnIntake(TestStore.Make make, Path home) {
        store = make.open(home.resolve("data"));
        places = Places.in(home);
        archive = new Archive(places);
        journal = new Journal(store.jdbc(), clock);
        arrivals = new Arrivals(store.jdbc(), store.transaction(), journal, clock);
        files = new FolderArrivals(store.jdbc(), store.transaction(), journal);
    }

    /** How often arrivals are tried, as a service that has just started counts. */
    public Tries tries() {
        return tries(new BegunArrivals(places));
    }

    public Tries tries(BegunArrivals begun) {
        return new Tries(store.jdbc(), store.transaction(), journal, begun);
    }

    /** The watched folder, as a service that has just started sees it. */
    public Inbox inbox(Duration quiet) {
        IntakeSettings settings = new IntakeSettings(
                quiet, Duration.ofSeconds(2), null, Map.of(), new IntakeSettings.Operator(List.of()));
        RealTime realTime = new RealTime(real);
        MovingJudgedFiles leaving = new MovingJudgedFiles(
                places, archive, files, arrivals, notes.getBeanProvider(BesideFile.class), realTime);
        UnreadFiles unread = new UnreadFiles(places, arrivals, realTime);
        return new Inbox(places, settings, archive, arrivals, clock, realTime, leaving, unread, limits());
    }

    private static LimitSettings limits() {
        DataSize large = DataSize.ofMegabytes(2);
        return new LimitSettings(large, large, 500, 200, large, 1, 5, 1000, 32, large);
    }

    /** The office's mailbox on a server of this machine, as a service that has just started sees it. */
    public MailboxWatch mailbox(int port) {
        return mailbox(port, MailServer.PASSWORD);
    }

    public MailboxWatch mailbox(int port, String password) {
        MailboxSettings settings = new MailboxSettings(
                "127.0.0.1",
                port,
                MailServer.OFFICE,
                password,
                MailboxSettings.Security.NONE,
                "INBOX",
                Duration.ofSeconds(60),
                null,
                false,
                Duration.ofSeconds(5),
                Duration.ofSeconds(5),
                null);
        return mailbox(settings);
    }

    public MailboxWatch mailbox(MailboxSettings settings) {
        MailTaking taking = new MailTaking(archive, arrivals, clock, letters.getBeanProvider(OurLetters.class));
        return new MailboxWatch(
                IntakeSettings.MAIN,
                settings,
                new MailLine("huibao.mailbox", settings, places.home()),
                taking,
                new MailboxMarks(store.jdbc()));
    }

    public List<Arrival> look(Inbox inbox) {
        List<Arrival> taken = new ArrayList<>();
        try {
            inbox.look(taken::add);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
        return taken;
    }

    public void end(Arrival arrival, DocumentState state) {
        store.transaction().executeWithoutResult(status -> arrivals.end(arrival, state, null));
    }

    /** A file of the inbox that has arrived. */
    public Arrival arrived(String name) {
        Archive.Kept kept = archive.keep(name.getBytes(StandardCharsets.UTF_8));
        return arrivals.take(coming(name, kept)).orElseThrow();
    }

    public NewArrival coming(String name, Archive.Kept kept) {
        return new NewArrival(
                Channel.FOLDER,
                Origin.file(name, name),
                kept.sha256(),
                kept,
                clock.instant(),
                null,
                Arrivals.Choice.NONE);
    }

    @Override
    public void close() {
        store.close();
    }
}
