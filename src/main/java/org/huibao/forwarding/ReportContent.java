package org.huibao.forwarding;

import java.util.Map;
import java.util.TreeMap;
import org.huibao.consolidation.UnitReport;
import org.huibao.files.Sha256;
import org.huibao.ledger.UnitStanding;
import org.huibao.vocabulary.Entry;
import org.huibao.vocabulary.Row;

/**
 * What a report says, told apart from how it says it: every unit's state and figures. Another version with the very same
 * figures says nothing new, and neither does another title.
 */
final class ReportContent {
    private static final String END = "\n";
    private static final String BETWEEN = "\t";

    private final Sha256 hash = new Sha256();

    private ReportContent() {}

    /** Its hash, in lower-case hexadecimal. */
    static String of(RoundSnapshot gathered) {
        ReportContent content = new ReportContent();
        gathered.standings().forEach(content::add);
        gathered.snapshot().units().forEach(content::add);
        return content.hash.hex();
    }

    private void add(UnitStanding unit) {
        line(unit.unit().name(), unit.standing().word(), String.valueOf(unit.late()));
    }

    private void add(UnitReport unit) {
        line(unit.unit().name(), String.valueOf(unit.nil()));
        add(unit.figures());
        for (Row row : unit.details()) {
            line(row.label());
            add(row.entries());
        }
    }

    private void add(Map<String, Entry> entries) {
        new TreeMap<>(entries).forEach((column, entry) -> line(column, said(entry)));
    }

    private static String said(Entry entry) {
        if (entry instanceof Entry.Figure figure) {
            return figure.plain();
        }
        return entry instanceof Entry.Gap gap ? "(" + gap.why().word() + ")" : entry.original();
    }

    private void line(String... words) {
        hash.add(String.join(BETWEEN, words) + END);
    }
}
