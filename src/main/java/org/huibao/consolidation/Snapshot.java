package org.huibao.consolidation;

import java.util.function.Consumer;
import org.huibao.lexicon.PeriodWords;
import org.huibao.vocabulary.Campaign;
import org.huibao.vocabulary.Forwarding;
import org.huibao.vocabulary.Round;
import org.huibao.vocabulary.Row;

/**
 * What a round's report is made of, as it stood at one moment.
 *
 * @param units every unit of the roster in its order; gone through twice, and must be the same each time
 */
public record Snapshot(Campaign campaign, Round round, Iterable<UnitReport> units) {

    /** The lines of the table in their order, without the total. */
    void eachLine(Consumer<ReportLine> reader) {
        boolean details = campaign.forwarding().rows() == Forwarding.Rows.DETAILS;
        for (UnitReport report : units) {
            reader.accept(ReportLine.of(report));
            if (details && report.standing().counts()) {
                for (Row row : report.details()) {
                    reader.accept(ReportLine.of(row));
                }
            }
        }
    }

    /** Whether the lines are printed, or only their total. */
    boolean showsLines() {
        return campaign.forwarding().rows() != Forwarding.Rows.TOTAL;
    }

    /** The table's title; a round that has a period names it, unless the title names a year itself. */
    String title() {
        String title = campaign.form().title();
        String period = round.period();
        return period == null || PeriodWords.WITH_YEAR.matches(title) ? title : period + title;
    }
}
