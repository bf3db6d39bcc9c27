package org.huibao.ledger;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huibao.vocabulary.Campaign;
import org.huibao.vocabulary.Finding;
import org.huibao.vocabulary.FindingCode;
import org.huibao.vocabulary.Severity;
import org.huibao.vocabulary.Submission;
import org.huibao.vocabulary.Verdict;
import org.springframework.stereotype.Component;

/** 重新审核: what a version means by the rules and the program of today, beside what stands in the books. */
@Component
public class JudgedAfresh {
    /** What no judging finds, but the books themselves, when a version is entered among others. */
    private static final Set<FindingCode> OF_THE_BOOKS = Set.of(FindingCode.UNIT_TWICE, FindingCode.AMENDMENT_UNDONE);

    private final Books books;
    private final Reported reported;
    private final RoundLooks looks;

    JudgedAfresh(Books books, Reported reported, RoundLooks looks) {
        this.books = books;
        this.reported = reported;
        this.looks = looks;
    }

    /**
     * What would be otherwise.
     *
     * @param gone what is not found any more
     * @param isOther whether other figures are read
     */
    public record Change(Version version, Verdict after, List<Finding> added, List<Finding> gone, boolean isOther) {
        public Change {
            added = List.copyOf(added);
            gone = List.copyOf(gone);
        }
    }

    /** Nothing where all stays, where the version is in a report, and where a person has returned it. */
    public Optional<Change> compare(Campaign campaign, Version version, Submission now) {
        List<Finding> stood = books.findings.of(version);
        boolean isByHand = version.verdict() == Verdict.RETURNED && Verdict.of(stood) != Verdict.RETURNED;
        if (isByHand || reported.holds(campaign, now.round(), version.unit(), version.number())) {
            return Optional.empty();
        }
        Set<String> looked = looked(version);
        Set<String> before = ids(stood);
        Set<String> after = ids(now.findings());
        List<Finding> added = now.findings().stream()
                .filter(finding -> !before.contains(finding.id()))
                .toList();
        List<Finding> gone = stood.stream()
                .filter(finding -> isOwn(finding, looked) && !after.contains(finding.id()))
                .toList();
        Submission old = books.submission(version, campaign);
        boolean isOther =
                !old.saysTheSameAs(now) || !Submission.states(old.figures()).equals(Submission.states(now.figures()));
        Verdict verdict = verdict(
                version,
                Stream.concat(stood.stream().filter(finding -> !isOwn(finding, looked)), now.findings().stream()));
        return verdict == version.verdict() && added.isEmpty() && gone.isEmpty() && !isOther
                ? Optional.empty()
                : Optional.of(new Change(version, verdict, added, gone, isOther));
    }

    /** The version with those findings alone that come of its own figures. */
    Submission alone(Campaign campaign, Version version) {
        Set<String> looked = looked(version);
        Submission stood = books.submission(version, campaign);
        return new Submission(
                stood.unit(),
                stood.round(),
                stood.verdict(),
                stood.nil(),
                stood.figures(),
                stood.rows(),
                stood.findings().stream()
                        .filter(finding -> isOwn(finding, looked))
                        .toList());
    }

    /** What belongs to the version alone and comes of its own figures. */
    private static boolean isOwn(Finding finding, Set<String> looked) {
        return finding.unit() != null && !OF_THE_BOOKS.contains(finding.code()) && !looked.contains(finding.id());
    }

    private Set<String> looked(Version version) {
        return books.looked.of(Set.of(version.id())).getOrDefault(version.id(), List.of()).stream()
                .map(one -> one.finding().id())
                .collect(Collectors.toSet());
    }

    private static Set<String> ids(List<Finding> findings) {
        return findings.stream().map(Finding::id).collect(Collectors.toSet());
    }

    /** What a person has settled is asked no more. */
    private Verdict verdict(Version version, Stream<Finding> findings) {
        Set<String> settled = books.settled(version);
        return Verdict.of(
                findings.filter(finding -> finding.severity() != Severity.QUERY || !settled.contains(finding.id()))
                        .toList());
    }

    /** The version is what judging makes of it now, in the caller's transaction. */
    public void carryOut(Campaign campaign, Change change, Submission now) {
        Version version = change.version();
        Set<String> looked = looked(version);
        books.findings.replace(
                version,
                books.findings.of(version).stream()
                        .filter(finding -> isOwn(finding, looked))
                        .toList(),
                now.findings().stream()
                        .filter(finding -> !looked.contains(finding.id()))
                        .toList());
        if (change.isOther()) {
            books.replace(version, now);
        }
        books.versions.judgedAnew(version, change.after());
        looks.changed(campaign, now.round(), now.unit());
        AfterCommit.tell(() -> books.atHand.forget(version.campaign(), version.round()));
    }

    /** What was found in a document from which no version came is forgotten, in the caller's transaction: it is judged once more. */
    public void forget(long document) {
        books.findings.forget(document);
    }

    /** Looks at what was carried out so far, so that units are told all at once. */
    public void look() {
        looks.now();
    }
}
