package org.huibao.ledger;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.huibao.checking.RoundLook;
import org.huibao.vocabulary.Campaign;
import org.huibao.vocabulary.Finding;
import org.huibao.vocabulary.FindingCode;
import org.huibao.vocabulary.ReportingUnit;
import org.huibao.vocabulary.Round;
import org.huibao.vocabulary.Submission;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 免审: a rule of the form is not asked of a unit in a round. What stands in the books follows at once. */
@Component
public class WaivedRules {
    private final Books books;
    private final JudgedAfresh afresh;
    private final RoundLooks looks;

    WaivedRules(Books books, JudgedAfresh afresh, RoundLooks looks) {
        this.books = books;
        this.afresh = afresh;
        this.looks = looks;
    }

    /** The texts of the rules that are not asked of the unit at this moment. */
    public Set<String> of(Campaign campaign, Round round, ReportingUnit unit) {
        return books.waivers.of(campaign.id(), round.id(), unit.name());
    }

    /** In the caller's transaction; false where just this holds already. */
    public boolean waive(Campaign campaign, Round round, ReportingUnit unit, String rule, @Nullable Instant until) {
        return books.waivers.waive(campaign, round, unit, rule, until);
    }

    /** In the caller's transaction; false where the rule was not waived. */
    public boolean end(Campaign campaign, Round round, ReportingUnit unit, String rule) {
        return books.waivers.end(campaign, round, unit, rule);
    }

    /**
     * Asks the rule, or asks it no more, of what counts of the unit and of what was returned since.
     *
     * @return the documents of the versions that are judged otherwise now
     */
    public List<Long> askAgain(Campaign campaign, Round round, ReportingUnit unit, String rule) {
        List<Version> versions = books.versions.of(campaign.id(), round.id(), unit.name());
        int stands = Versions.current(versions)
                .or(() -> versions.stream().reduce((one, later) -> later))
                .map(Version::number)
                .orElse(0);
        List<Long> changed = versions.stream()
                .filter(version -> version.number() >= stands && !version.nil())
                .filter(version -> isJudgedAnew(campaign, version, rule))
                .map(Version::document)
                .toList();
        if (!versions.isEmpty()) {
            looks.changed(campaign, round, unit);
        }
        return changed;
    }

    private boolean isJudgedAnew(Campaign campaign, Version version, String rule) {
        Submission stood = afresh.alone(campaign, version);
        List<Finding> broken = new RoundLook(new EarlierReports(books))
                .broken(campaign, stood.round(), stood.unit(), stood.figures(), rule);
        Submission now = new Submission(
                stood.unit(),
                stood.round(),
                stood.verdict(),
                stood.nil(),
                stood.figures(),
                stood.rows(),
                Stream.concat(stood.findings().stream().filter(finding -> !isOf(rule, finding)), broken.stream())
                        .toList());
        Optional<JudgedAfresh.Change> change = afresh.compare(campaign, version, now);
        change.ifPresent(one -> afresh.carryOut(campaign, one, now));
        return change.isPresent();
    }

    private static boolean isOf(String rule, Finding finding) {
        return finding.code() == FindingCode.RULE_BROKEN
                && rule.equals(finding.arguments().get("rule"));
    }
}
