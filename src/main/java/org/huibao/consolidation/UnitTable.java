package org.huibao.consolidation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.huibao.vocabulary.Campaign;
import org.huibao.vocabulary.Forwarding;
import org.huibao.vocabulary.ReportingUnit;
import org.huibao.vocabulary.Roster;
import org.huibao.vocabulary.Round;

/** The table of one unit alone, made of what a person enters for it: the form's heading and the unit's row as it was typed. */
public final class UnitTable {
    private UnitTable() {}

    /** The workbook's bytes; the same row always gives the same. */
    public static byte[] of(Campaign campaign, Round round, UnitReport row) {
        try {
            return ConsolidatedTable.withoutTotal(new Snapshot(alone(campaign, row.unit()), round, List.of(row)))
                    .bytes();
        } catch (IOException cause) {
            throw new UncheckedIOException("the table of " + row.unit().name() + " cannot be made", cause);
        }
    }

    /** The campaign as if the unit reported it by itself. */
    private static Campaign alone(Campaign campaign, ReportingUnit unit) {
        return new Campaign(
                new Campaign.Notice(
                        campaign.id(), campaign.title(), campaign.notice(), unit.name(), campaign.contact()),
                campaign.zone(),
                campaign.follows(),
                campaign.rounds(),
                new Campaign.Correspondence(
                        campaign.bureau(), campaign.reminders(), Forwarding.USUAL, campaign.letters()),
                campaign.form(),
                new Roster(List.of(unit)));
    }
}
