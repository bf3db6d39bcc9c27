package org.huibao.checking;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.huibao.vocabulary.Campaign;
import org.huibao.vocabulary.ReportingUnit;
import org.huibao.vocabulary.Round;

/** What checking asks of the room that remembers: what other units have reported for the round by now. */
public interface OtherReports {
    /** Remembers nothing: a table is held against itself alone. */
    OtherReports NONE = (campaign, round, units) -> List.of();

    /**
     * The figures by column key, in the form's units of measure, of each of these units that has reported some.
     *
     * @param units by which alone is asked; those without a valid version are left out
     */
    Collection<Map<String, BigDecimal>> figures(Campaign campaign, Round round, List<ReportingUnit> units);
}
