package org.huibao.demo;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.huibao.vocabulary.Campaign;
import org.huibao.vocabulary.Column;

/** Holds the table in the bureau's mailbox against what the townships meant; computed by the town alone. */
final class TownVerdict {
    private static final String TOTAL = "合计";

    private final Campaign campaign;
    private final Townships townships;

    TownVerdict(Campaign campaign, Townships townships) {
        this.campaign = campaign;
        this.townships = townships;
    }

    /** Every place at which the table says something else. */
    List<String> differences(BureauTable table, int round) {
        List<String> differences = new ArrayList<>();
        compare(differences, table, TOTAL, townships.totals(round));
        townships.rows(round).forEach((unit, meant) -> compare(differences, table, unit, meant));
        return differences;
    }

    private void compare(List<String> differences, BureauTable table, String row, Map<String, BigDecimal> meant) {
        Map<String, BigDecimal> said = table.rows().get(row);
        if (said == null) {
            differences.add(row + ": -");
            return;
        }
        for (Column column : campaign.form().columns()) {
            BigDecimal wanted = meant.get(column.key());
            BigDecimal there = said.get(column.no());
            boolean same = wanted == null ? there == null : there != null && wanted.compareTo(there) == 0;
            if (!same) {
                differences.add(row + " " + column.no() + ": " + there + " ≠ " + wanted);
            }
        }
    }
}
