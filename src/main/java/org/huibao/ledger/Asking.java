package org.huibao.ledger;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huibao.intake.arrivals.EndingAgain;
import org.huibao.journal.About;
import org.huibao.journal.Changes;
import org.huibao.journal.Happening;
import org.huibao.vocabulary.Campaign;
import org.huibao.vocabulary.DocumentState;
import org.huibao.vocabulary.Finding;
import org.huibao.vocabulary.Round;
import org.huibao.vocabulary.Verdict;
import org.springframework.stereotype.Component;

/**
 * What a look at a round asks becomes the versions' own, in the caller's transaction: new questions are added, those that do
 * not hold any more are taken away, an accepted version is queried or the other way round, and none is ever returned.
 */
@Component
class Asking {
    private final Books books;
    private final UnitWords words;
    private final EndingAgain ending;
    private final Changes changes;
    private final AskedAgain asked;
    private final Reported reported;

    Asking(Books books, UnitWords words, EndingAgain ending, Changes changes, AskedAgain asked, Reported reported) {
        this.books = books;
        this.words = words;
        this.ending = ending;
        this.changes = changes;
        this.asked = asked;
        this.reported = reported;
    }

    /** Which round is looked at, and whether units are told what they are asked. */
    record Matter(Campaign campaign, Round round, boolean isTold) {}

    void ask(Matter matter, Questions questions) {
        Map<Long, List<LookedFindings.Looked>> before = books.looked.of(questions.versions());
        boolean isReported = !before.isEmpty() && reported.isReported(matter.campaign(), matter.round());
        Map<LookedFindings.Looked, Finding> anew = new LinkedHashMap<>();
        for (long id : questions.versions()) {
            if (!before.containsKey(id) && questions.of(id).isEmpty()) {
                continue;
            }
            List<LookedFindings.Looked> old = before.getOrDefault(id, List.of()).stream()
                    .filter(one -> questions.decide(one.finding()))
                    .toList();
            List<Finding> now = questions.of(id);
            if (isAsked(old, now)) {
                continue;
            }
            if (!isReported && isOnlyMeasuredAnew(old, now)) {
                old.forEach(one -> now.stream().filter(one::isAbout).forEach(finding -> anew.put(one, finding)));
            } else {
                books.versions
                        .byId(id)
                        .filter(version -> !isReported(matter, version))
                        .ifPresent(version -> ask(matter, version, old, now));
            }
        }
        books.looked.renew(anew);
    }

    /** Whether the same is asked, and others' figures alone have changed what it is measured by: nobody has to know of that. */
    private static boolean isOnlyMeasuredAnew(List<LookedFindings.Looked> old, List<Finding> now) {
        return old.size() == now.size()
                && old.stream().allMatch(one -> one.open() && now.stream().anyMatch(one::isAbout));
    }

    /** Whether just that is asked already. */
    private static boolean isAsked(List<LookedFindings.Looked> old, List<Finding> now) {
        return old.stream()
                .filter(LookedFindings.Looked::open)
                .map(LookedFindings.Looked::finding)
                .toList()
                .equals(now);
    }

    private void ask(Matter matter, Version version, List<LookedFindings.Looked> old, List<Finding> now) {
        List<Finding> added = new ArrayList<>();
        Set<String> known = new HashSet<>();
        for (LookedFindings.Looked one : old) {
            known.add(one.finding().id());
            now.stream()
                    .filter(one::isAbout)
                    .findFirst()
                    .ifPresentOrElse(finding -> again(one, finding, added), () -> notAnyMore(version, one));
        }
        List<Finding> own = now.isEmpty() ? List.of() : books.findings.of(version);
        own.forEach(finding -> known.add(finding.id()));
        for (Finding finding : now) {
            if (known.add(finding.id())) {
                books.looked.add(version, finding);
                added.add(finding);
            }
        }
        judge(version, !added.isEmpty());
        if (!added.isEmpty() && version.verdict().isValid() && ending.hasEnded(version.arrival())) {
            tell(matter, version, added);
        }
    }

    /** What is in a report stands as it left. */
    private boolean isReported(Matter matter, Version version) {
        return reported.holds(matter.campaign(), matter.round(), version.unit(), version.number());
    }

    private void again(LookedFindings.Looked one, Finding finding, List<Finding> added) {
        if (!one.open()) {
            added.add(finding);
        }
        if (!one.open() || !one.finding().equals(finding)) {
            books.looked.renew(Map.of(one, finding));
        }
    }

    /** What the unit has explained stays, with its explanation. */
    private void notAnyMore(Version version, LookedFindings.Looked one) {
        if (one.open() && !words.isAnswered(version)) {
            books.looked.withdraw(one);
        }
    }

    private void judge(Version version, boolean isMore) {
        if (!version.verdict().isValid()) {
            return;
        }
        Verdict verdict = books.findings.isAsked(version) ? Verdict.QUERIED : Verdict.ACCEPTED;
        if (verdict != version.verdict()) {
            books.versions.judgedAnew(version, verdict);
        }
        if (verdict != version.verdict() || isMore) {
            changes.enter(
                    verdict == Verdict.QUERIED ? Happening.SUBMISSION_QUERIED : Happening.SUBMISSION_ACCEPTED,
                    About.submission(version.campaign(), version.round(), version.unit()),
                    Map.of(
                            "version", String.valueOf(version.number()),
                            "document", String.valueOf(version.document())));
        }
        boolean isAsked = books.findings.of(version.document()).stream()
                .anyMatch(finding -> Verdict.of(List.of(finding)) == Verdict.QUERIED);
        ending.askAgain(version.document(), isAsked ? DocumentState.QUERIED : DocumentState.ACCEPTED);
    }

    private void tell(Matter matter, Version version, List<Finding> added) {
        changes.enter(
                Happening.ALERT_ASKED_AGAIN,
                About.round(version.campaign(), version.round()),
                Map.of(
                        "title", matter.campaign().title(),
                        "round", matter.round().title(),
                        "unit", version.unit(),
                        "version", String.valueOf(version.number()),
                        "count", String.valueOf(added.size())));
        if (matter.isTold()) {
            asked.ask(matter.campaign(), version, added);
        }
    }
}
