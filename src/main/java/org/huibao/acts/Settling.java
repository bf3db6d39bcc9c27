package org.huibao.acts;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.huibao.files.Sha256;
import org.huibao.journal.Changes;
import org.huibao.ledger.Answers;
import org.huibao.ledger.Reported;
import org.huibao.ledger.Standings;
import org.huibao.ledger.TakenBack;
import org.huibao.ledger.Version;
import org.huibao.vocabulary.Finding;
import org.huibao.vocabulary.Severity;
import org.huibao.vocabulary.Verdict;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 说明 and 认可说明: what a unit says of its queries is entered, and a person is content with it. */
@Component
public class Settling {
    private final Acts acts;
    private final Standings standings;
    private final Answers answers;
    private final TakenBack versions;
    private final Reported reported;
    private final Changes changes;

    public Settling(
            Acts acts, Standings standings, Answers answers, TakenBack versions, Reported reported, Changes changes) {
        this.acts = acts;
        this.standings = standings;
        this.answers = answers;
        this.versions = versions;
        this.reported = reported;
        this.changes = changes;
    }

    /**
     * Which queries are meant.
     *
     * @param version its number, as the person has seen it
     * @param findings their ids; empty for all that are open
     * @param seen by which the person's look is known, see {@link #look}; null where nobody asks
     */
    public record Asked(
            @Nullable Integer version,
            Set<String> findings,
            @Nullable String seen) {
        public Asked {
            findings = Set.copyOf(findings);
        }
    }

    /** By what is seen of a version's findings a look at them is known: another finding makes another look. */
    public static String look(List<Finding> findings) {
        return new Sha256()
                .add(findings.stream().map(Finding::id).sorted().collect(Collectors.joining("\n")))
                .hex()
                .substring(0, 12);
    }

    /** These queries are settled; a version without an open one is accepted. */
    public Outcome accept(UnitInRound at, Asked asked, String who, String why) {
        return onOpen(at, asked, queries -> {
            Version version = queries.version();
            answers.accept(version, queries.ids(), true);
            boolean isDone = queries.left().isEmpty();
            if (isDone) {
                versions.judge(at.campaign(), version, Verdict.ACCEPTED);
            }
            Act act = acts.enter(
                    Act.Kind.ACCEPTANCE, at.about(), who, why.strip(), new Acts.Made(version.number(), null, null));
            acts.putAside(act, String.join(" ", queries.ids()));
            return new Outcome.Done(act);
        });
    }

    /** The queries of the last acceptance are open again, until the round has been reported. */
    public Outcome takeBack(UnitInRound at, String who) {
        return changes.make(() -> {
            if (reported.isReported(at.campaign(), at.round())) {
                return Outcome.conflict("reported", "the round's report is made");
            }
            Version version = standings.of(at.campaign(), at.round(), at.unit()).version();
            Act act = acts.newest(Act.Kind.ACCEPTANCE, at.about()).orElse(null);
            if (act == null
                    || version == null
                    || !Integer.valueOf(version.number()).equals(act.version())) {
                return Outcome.conflict("nothing-to-undo", "nothing was accepted of the version that stands");
            }
            answers.accept(version, List.of(acts.before(act).split(" ")), false);
            versions.judge(at.campaign(), version, Verdict.QUERIED);
            return new Outcome.Done(acts.undo(act, who));
        });
    }

    /** As if the unit had written it; the verdict stays. */
    public Outcome explain(UnitInRound at, Asked asked, String who, String text) {
        if (text.isBlank()) {
            return Outcome.incomplete("no-text", "what does the unit say?");
        }
        return onOpen(at, asked, queries -> {
            answers.explain(queries.version(), queries.ids(), text.strip());
            return new Outcome.Done(acts.enter(
                    Act.Kind.EXPLANATION,
                    at.about(),
                    who,
                    text.strip(),
                    new Acts.Made(queries.version().number(), null, null)));
        });
    }

    /**
     * @param ids of the queries that are meant
     * @param left ids of the open ones that are not
     */
    private record Queries(Version version, Set<String> ids, Set<String> left) {}

    private Outcome onOpen(UnitInRound at, Asked asked, Function<Queries, Outcome> act) {
        Integer number = asked.version();
        if (number == null) {
            return Outcome.incomplete("no-version", "which version?");
        }
        return changes.make(() -> {
            Version version = standings.of(at.campaign(), at.round(), at.unit()).version();
            if (version == null || version.number() != number) {
                return Outcome.conflict("stale-version", "another version stands by now");
            }
            List<Finding> all = standings.submission(at.campaign(), version).findings();
            if (asked.seen() != null && !asked.seen().equals(look(all))) {
                return Outcome.conflict("stale-look", "something else is asked by now");
            }
            Map<String, Answers.Answer> known = answers.of(version);
            Set<String> open = all.stream()
                    .filter(finding -> finding.severity() == Severity.QUERY)
                    .map(Finding::id)
                    .filter(id -> !known.containsKey(id) || !known.get(id).accepted())
                    .collect(Collectors.toSet());
            Set<String> meant = asked.findings().isEmpty() ? open : asked.findings();
            if (version.verdict() != Verdict.QUERIED || meant.isEmpty() || !open.containsAll(meant)) {
                return Outcome.conflict("not-open", "the version has no such open query");
            }
            Set<String> left = open.stream().filter(id -> !meant.contains(id)).collect(Collectors.toSet());
            return act.apply(new Queries(version, meant, left));
        });
    }
}
