package org.huibao.checking;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.huibao.vocabulary.Campaign;
import org.huibao.vocabulary.ReportingUnit;
import org.huibao.vocabulary.Round;
import org.huibao.vocabulary.Term;

/**
 * What checking asks of the room that remembers: a figure of the same unit at another time or in another campaign, and what
 * people said need not be asked.
 */
public interface EarlierFigures {
    /** Remembers nothing: rules that look elsewhere are skipped. */
    EarlierFigures NONE = (campaign, round, unit, operand) -> Optional.empty();

    /** The figure of the unit's newest valid submission that the operand speaks of, if there is one. */
    Optional<BigDecimal> figure(Campaign campaign, Round round, ReportingUnit unit, Term.Operand operand);

    /** 免审: the texts of the rules that are not asked of the unit in this round. */
    default Set<String> waived(Campaign campaign, Round round, ReportingUnit unit) {
        return Set.of();
    }

    /** All that each unit reported at that time. */
    default Function<ReportingUnit, Peer> before(Campaign campaign, Round round, Term.When when) {
        return unit -> column -> figure(campaign, round, unit, new Term.Operand(column.key(), when, ""));
    }
}
