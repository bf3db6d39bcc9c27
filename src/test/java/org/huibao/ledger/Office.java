package org.huibao.ledger;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huibao.checking.Judged;
import org.huibao.fixtures.County;
import org.huibao.fixtures.TestStore;
import org.huibao.intake.arrivals.Archive;
import org.huibao.intake.arrivals.Arrival;
import org.huibao.intake.arrivals.Arrivals;
import org.huibao.intake.arrivals.Channel;
import org.huibao.intake.arrivals.Document;
import org.huibao.intake.arrivals.EndingAgain;
import org.huibao.intake.arrivals.Origin;
import org.huibao.intake.arrivals.Sender;
import org.huibao.journal.Changes;
import org.huibao.journal.Journal;
import org.huibao.judging.InJudgement;
import org.huibao.judging.JudgedDocument;
import org.huibao.vocabulary.Campaign;
import org.huibao.vocabulary.DocumentState;
import org.huibao.vocabulary.Entry;
import org.huibao.vocabulary.Finding;
import org.huibao.vocabulary.FindingCode;
import org.huibao.vocabulary.Moment;
import org.huibao.vocabulary.Place;
import org.huibao.vocabulary.RealTime;
import org.huibao.vocabulary.ReportingUnit;
import org.huibao.vocabulary.Round;
import org.huibao.vocabulary.Row;
import org.huibao.vocabulary.Submission;
import org.huibao.vocabulary.Verdict;
import org.jspecify.annotations.Nullable;

/** A county office with a real store, into which judged arrivals are put. */
public final class Office implements AutoCloseable {
    private static final Instant NOW = County.at("2023-01-12T12:00");

    public final TestStore store;
    public final Campaign campaign;
    public final Ledger ledger;
    public final RoundLooks looks;
    public final Reported reported;
    public final Standings standings;
    public final Journal journal;
    public final UnitWords unitWords;
    public final Arrivals arrivals;
    /** Whether the rounds have been reported already. */
    public boolean isReported;
    /** The versions that reports hold, as {@code unit/number}. */
    public final Set<String> inReport = new HashSet<>();
    /** What units were asked after they had been answered, as {@code unit/number code column}. */
    public final List<String> asked = new ArrayList<>();
    /** The campaigns that are looked at again when another round changes. */
    public final List<Campaign> inForce = new ArrayList<>();
    /** Who tells the units. */
    public AskedAgain askedAgain = this::asked;

    final Books books;
    private final Clock clock;
    private int coming;

    public Office(TestStore.Make make, Path folder) {
        this(make, folder, County.campaign(), Clock.fixed(NOW, ZoneOffset.UTC));
    }

    public Office(TestStore.Make make, Path folder, Campaign campaign, Clock clock) {
        this.store = make.open(folder);
        this.clock = clock;
        this.campaign = campaign;
        this.inForce.add(campaign);
        this.journal = new Journal(store.jdbc(), clock);
        this.unitWords = new UnitWords(store.jdbc(), clock);
        this.arrivals = new Arrivals(store.jdbc(), store.transaction(), journal, clock);
        this.books = new Books(store.template(), new RealTime(clock), clock);
        EndingAgain ending = new EndingAgain(store.jdbc(), journal);
        this.reported = new Reported() {
            @Override
            public boolean isReported(Campaign of, Round round) {
                return isReported;
            }

            @Override
            public boolean holds(Campaign of, Round round, String unit, int version) {
                return inReport.contains(unit + "/" + version);
            }
        };
        Asking asking = new Asking(
                books,
                unitWords,
                ending,
                changes(),
                (of, version, findings) -> askedAgain.ask(of, version, findings),
                reported);
        this.looks = new RoundLooks(books, asking, () -> inForce, changes());
        this.ledger = new Ledger(books, arrivals, journal, reported, changes(), ending, looks, lookedAt());
        this.standings = new Standings(books);
    }

    private void asked(Campaign of, Version version, List<Finding> findings) {
        findings.forEach(finding -> asked.add(
                version.unit() + "/" + version.number() + " " + finding.code().id() + " " + finding.column()));
    }

    /** Changes of state in this office's store, by its clock. */
    public Changes changes() {
        return new Changes(store.transaction(), journal, clock);
    }

    public ArrivalFindings found() {
        return new ArrivalFindings(books, store.jdbc());
    }

    public TakenBack takenBack() {
        return new TakenBack(books, looks);
    }

    public EnteringByHand enteringByHand() {
        return new EnteringByHand(ledger, looks, lookedAt(), arrivals);
    }

    public JudgedAfresh judgedAfresh() {
        return new JudgedAfresh(books, reported, looks);
    }

    public WaivedRules waivedRules() {
        return new WaivedRules(books, judgedAfresh(), looks);
    }

    public DocumentVersions documentVersions() {
        return new DocumentVersions(books);
    }

    EarlierReports remembered() {
        return new EarlierReports(books);
    }

    public AsLookedAt lookedAt() {
        return new AsLookedAt(books, arrivals);
    }

    /** The arrival has been answered. */
    public void answered(InJudgement<RecordedDocument> recorded) {
        changes().make(() -> arrivals.end(recorded.arrival(), RecordedDocument.ofAll(recorded), null));
    }

    /** A mail from the unit's first mailbox. */
    public Coming mailFrom(ReportingUnit unit) {
        return new Coming(Channel.MAILBOX, unit.emails().get(0), new Sender(Sender.Kind.UNIT, List.of(unit)));
    }

    /** A mail from a mailbox that nobody registered. */
    public Coming mailFromStranger(String address) {
        return new Coming(Channel.MAILBOX, address, Sender.of(Sender.Kind.STRANGER));
    }

    /** A mail from county staff. */
    public Coming mailFromStaff() {
        return new Coming(Channel.MAILBOX, "clerk@county.example", Sender.of(Sender.Kind.STAFF));
    }

    public Coming file() {
        return new Coming(Channel.FOLDER, null, Sender.of(Sender.Kind.STAFF));
    }

    /** An arrival that is being put together. */
    public final class Coming {
        private final Channel channel;
        private final @Nullable String sender;
        private final Sender who;
        private final List<Submission> submissions = new ArrayList<>();
        private final List<Finding> findings = new ArrayList<>();
        private Campaign of = campaign;
        private String bytes = "bytes-" + ++coming;
        private Instant received = County.at("2023-01-12T12:00").plusSeconds(coming);

        private Coming(Channel channel, @Nullable String sender, Sender who) {
            this.channel = channel;
            this.sender = sender;
            this.who = who;
        }

        /** It is for another campaign than this office's usual one. */
        public Coming to(Campaign other) {
            this.of = other;
            return this;
        }

        public Coming of(String bytes) {
            this.bytes = bytes;
            return this;
        }

        public Coming receivedAt(String local) {
            this.received = County.at(local);
            return this;
        }

        public Coming with(ReportingUnit unit, Round round, String households, String paid, Finding... found) {
            Map<String, Entry> figures = County.figures(households, paid);
            List<Finding> own = List.of(found);
            findings.addAll(own);
            Row row = new Row(Row.Role.UNIT, unit.name(), Place.of("Sheet1", "A5"), figures);
            submissions.add(new Submission(unit, round, Verdict.of(own), false, figures, List.of(row), own));
            return this;
        }

        public Coming holding(Submission submission) {
            findings.addAll(submission.findings());
            submissions.add(submission);
            return this;
        }

        /** What was found of its document as a whole. */
        public Coming about(Finding... whole) {
            findings.addAll(List.of(whole));
            return this;
        }

        public InJudgement<JudgedDocument> judged() {
            Arrival arrival = arrival();
            Document document = Document.of(arrival, "表.xlsx", new Archive.Kept(bytes, 1));
            DocumentState state = submissions.stream()
                    .map(one -> DocumentState.of(one.verdict()))
                    .reduce(DocumentState::or)
                    .orElse(DocumentState.UNREADABLE);
            List<Judged.Part> parts =
                    submissions.isEmpty() ? List.of() : List.of(new Judged.Part(of, submissions, Map.of(), List.of()));
            List<Finding> all = submissions.isEmpty() ? List.of(Finding.of(FindingCode.UNREADABLE)) : findings;
            Judged judged = new Judged(state, parts, all, List.of());
            return new InJudgement<>(
                    arrival,
                    who,
                    null,
                    List.of(new InJudgement.Carried<>(document, new JudgedDocument(judged, List.of(), null))));
        }

        public InJudgement<RecordedDocument> recorded() {
            InJudgement<RecordedDocument> recorded = unanswered();
            store.jdbc()
                    .sql("UPDATE arrivals SET state = ? WHERE id = ?")
                    .params(
                            RecordedDocument.ofAll(recorded).word(),
                            recorded.arrival().id())
                    .update();
            return recorded;
        }

        /** It is in the books, and nobody has been told yet. */
        public InJudgement<RecordedDocument> unanswered() {
            return ledger.record(judged());
        }

        /** It has come and nobody has judged it yet. */
        public Arrival arrived() {
            return arrival();
        }

        private Arrival arrival() {
            long id = insertArrival();
            return new Arrival(
                    id,
                    channel,
                    new Origin(
                            channel == Channel.MAILBOX ? "main" : "表.xlsx",
                            "报送统计表",
                            sender,
                            channel == Channel.MAILBOX ? "<" + coming + "@town.example>" : null,
                            ""),
                    bytes,
                    received,
                    false);
        }

        private long insertArrival() {
            return store.jdbc()
                    .sql("""
                            INSERT INTO arrivals (channel, path, mark, name, sender, message_id, sha256, size,
                                                  received_at, taken_at)
                            VALUES (?, 'main', ?, '报送统计表', ?, ?, ?, 1, ?, ?) RETURNING id""")
                    .params(channel.word(), String.valueOf(coming))
                    .param(sender)
                    .params("<" + coming + "@town.example>", bytes, Moment.text(received), Moment.text(NOW))
                    .query(Long.class)
                    .single();
        }
    }

    /** It has been judged, and there was nothing in it. */
    public void ends(Arrival arrival) {
        store.transaction().executeWithoutResult(status -> arrivals.end(arrival, DocumentState.IGNORED, "no-document"));
    }

    /** How many things have come. */
    public int came() {
        return coming;
    }

    /** So many had come before this office was opened. */
    public void cameBefore(int many) {
        coming = many;
    }

    @Override
    public void close() {
        store.close();
    }
}
