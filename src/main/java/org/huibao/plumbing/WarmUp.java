package org.huibao.plumbing;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.huibao.campaigns.InForce;
import org.huibao.checking.Checking;
import org.huibao.consolidation.ConsolidatedTable;
import org.huibao.consolidation.Snapshot;
import org.huibao.consolidation.UnitReport;
import org.huibao.reading.Reading;
import org.huibao.recognition.Recognition;
import org.huibao.recognition.whose.Clues;
import org.huibao.vocabulary.Campaign;
import org.huibao.vocabulary.Column;
import org.huibao.vocabulary.Entry;
import org.huibao.vocabulary.Place;
import org.huibao.vocabulary.ReportingUnit;
import org.huibao.vocabulary.Verdict;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Judges a table of our own making while the doors open, so that the first that comes does not wait until the program has found
 * its stride. Nothing is stored.
 */
@Component
class WarmUp {
    private static final Logger LOG = LoggerFactory.getLogger(WarmUp.class);
    private static final String NAME = "warm-up.xlsx";
    private static final int TIMES = 30;
    private static final int UNITS = 30;
    private static final Duration LONGEST = Duration.ofSeconds(3);

    private final Reading tables;
    private final Recognition forms;
    private final Checking checks;
    private final InForce campaigns;

    WarmUp(Reading tables, Recognition forms, Checking checks, InForce campaigns) {
        this.tables = tables;
        this.forms = forms;
        this.checks = checks;
        this.campaigns = campaigns;
    }

    /** Judges tables of the first campaign; how many. */
    int run() {
        return campaigns.campaigns().stream().findFirst().map(this::judge).orElse(0);
    }

    private int judge(Campaign campaign) {
        long end = System.nanoTime() + LONGEST.toNanos();
        int times = 0;
        try {
            byte[] table = table(campaign);
            while (times < TIMES && System.nanoTime() < end) {
                judge(campaign, table);
                times++;
            }
        } catch (IOException | RuntimeException cold) {
            LOG.debug("the first table will be judged cold", cold);
        }
        return times;
    }

    private void judge(Campaign campaign, byte[] table) {
        tables.read(NAME, table)
                .fold(
                        sheets -> checks.check(forms.recognise(sheets, Clues.file(NAME), List.of(campaign))),
                        unreadable -> {
                            throw new IllegalStateException(unreadable.toString());
                        });
    }

    private static byte[] table(Campaign campaign) throws IOException {
        List<UnitReport> units = campaign.roster().units().stream()
                .limit(UNITS)
                .map(unit -> report(campaign, unit))
                .toList();
        return ConsolidatedTable.of(new Snapshot(campaign, campaign.rounds().get(0), units))
                .bytes();
    }

    private static UnitReport report(Campaign campaign, ReportingUnit unit) {
        Map<String, Entry> figures = new HashMap<>();
        campaign.form().columns().stream()
                .filter(Column::isNumeric)
                .forEach(column ->
                        figures.put(column.key(), new Entry.Figure(BigDecimal.TEN, "10", Place.wholeSheet(""))));
        return UnitReport.of(unit, Verdict.ACCEPTED, false, figures, List.of());
    }
}
