package org.huibao.recognition.whose;

import java.util.List;
import org.huibao.vocabulary.Campaign;
import org.huibao.vocabulary.Finding;
import org.huibao.vocabulary.Grounds;
import org.huibao.vocabulary.Match;
import org.huibao.vocabulary.Round;
import org.huibao.vocabulary.Row;
import org.jspecify.annotations.Nullable;

/**
 * A table that is a campaign's form, with its rows read as figures.
 *
 * @param sheet the name of the sheet it stands on
 * @param grounds why it is this campaign's and round's, and these units'
 * @param matches how each column was found
 * @param units the rows of each unit that counts
 * @param total the table's overall total row, or null; it is no unit's
 * @param members the rows that the overall total should add up: every unit or detail row above or below it
 * @param subtotals rows that add up some of its rows
 * @param findings about the table's header and rows; those of a single cell name their column and unit
 */
public record RecognisedTable(
        Campaign campaign,
        Round round,
        String sheet,
        Grounds grounds,
        List<Match> matches,
        List<UnitRows> units,
        @Nullable Row total,
        List<Row> members,
        List<Subtotal> subtotals,
        List<Finding> findings) {
    public RecognisedTable {
        matches = List.copyOf(matches);
        units = List.copyOf(units);
        members = List.copyOf(members);
        subtotals = List.copyOf(subtotals);
        findings = List.copyOf(findings);
    }
}
