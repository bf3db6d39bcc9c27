package org.huibao.checking;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.huibao.vocabulary.Campaign;
import org.huibao.vocabulary.Entry;
import org.huibao.vocabulary.Finding;
import org.huibao.vocabulary.ReportingUnit;
import org.huibao.vocabulary.Roster;
import org.huibao.vocabulary.Round;
import org.huibao.vocabulary.Rule;
import org.huibao.vocabulary.Severity;

/**
 * 复核: a round looked at as a whole. What it asks depends on the figures that count and on nothing else: not on which of them
 * came first, and not on where they stand. Safe for many threads.
 */
public final class RoundLook {
    /** Units that are held against each other: those of any office's round. A whole country's are cut into parts. */
    private static final int TOGETHER = 4_000;

    private final EarlierFigures earlier;
    private final List<RoundCheck> checks;
    private final Rules rules;

    public RoundLook(EarlierFigures earlier) {
        this.earlier = earlier;
        this.checks = Checks.ofRound(earlier);
        this.rules = new Rules(earlier, Rule::looksElsewhere);
    }

    /** The roster in its order, cut into parts of much the same size whose units are held against each other. */
    public static List<List<ReportingUnit>> groups(Roster roster) {
        List<ReportingUnit> units = roster.units();
        int parts = (units.size() + TOGETHER - 1) / TOGETHER;
        List<List<ReportingUnit>> groups = new ArrayList<>();
        for (int part = 0; part < parts; part++) {
            groups.add(units.subList(units.size() * part / parts, units.size() * (part + 1) / parts));
        }
        return groups;
    }

    /** What is to be asked about the figures of units that are held against each other; some may have none. */
    public List<Suspicion> look(Campaign campaign, Round round, List<? extends UnitOfRound> units) {
        return look(new Comparison(campaign, round), units);
    }

    /**
     * The same, at little cost where little has changed.
     *
     * @param compared the comparison of these units as they were at an earlier look, or one that is new
     */
    public List<Suspicion> look(Comparison compared, List<? extends UnitOfRound> units) {
        synchronized (compared) {
            compared.holding(units, earlier);
            return checks.stream()
                    .flatMap(check -> check.look(compared).stream())
                    .toList();
        }
    }

    /** What is to be asked about a unit's figures because of what it reported elsewhere: never more than asked. */
    public List<Finding> rules(Campaign campaign, Round round, ReportingUnit unit, Map<String, Entry> figures) {
        Remarks remarks = new Remarks();
        rules.look(UnitFigures.reported(campaign, round, unit, figures), remarks);
        return remarks.findings().stream()
                .map(finding -> finding.severity() == Severity.ERROR ? finding.weighing(Severity.QUERY) : finding)
                .toList();
    }

    /** What breaks a rule in figures that were reported, as it is asked of a table that comes in; waived rules are not asked. */
    public List<Finding> broken(
            Campaign campaign, Round round, ReportingUnit unit, Map<String, Entry> figures, String rule) {
        Remarks remarks = new Remarks();
        new Rules(earlier, one -> one.text().equals(rule) && !isOfRound(one))
                .look(UnitFigures.reported(campaign, round, unit, figures), remarks);
        return remarks.findings();
    }

    /** Whether a rule is left to the look at the round: it looks elsewhere, and what breaks it is no error. */
    static boolean isOfRound(Rule rule) {
        return rule.looksElsewhere() && rule.severity() != Severity.ERROR;
    }
}
