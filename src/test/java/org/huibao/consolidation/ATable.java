package org.huibao.consolidation;

import static org.huibao.fixtures.County.FIRST;
import static org.huibao.fixtures.County.HUANGSHUI;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.huibao.fixtures.County;
import org.huibao.vocabulary.Campaign;
import org.huibao.vocabulary.Column;
import org.huibao.vocabulary.Entry;
import org.huibao.vocabulary.Form;
import org.huibao.vocabulary.Header;
import org.huibao.vocabulary.Round;
import org.huibao.vocabulary.Standing;
import org.huibao.vocabulary.Stub;
import org.jspecify.annotations.Nullable;

/** A report of one small form, to which a single unit has sent. */
final class ATable {
    private ATable() {}

    static Column counted(String header) {
        return column(header, "1", "户", Column.Type.COUNT, new Column.Aggregate.Sum());
    }

    static Column told(String header) {
        return column(header, null, null, Column.Type.TEXT, new Column.Aggregate.None());
    }

    /** Numbers without a unit of measure that do not add up. */
    static Column ranked(String header) {
        return column(header, null, null, Column.Type.RATIO, new Column.Aggregate.None());
    }

    private static Column column(
            String header, @Nullable String no, @Nullable String unit, Column.Type type, Column.Aggregate aggregate) {
        boolean sums = aggregate instanceof Column.Aggregate.Sum;
        return new Column(header, no, List.of(header), type, unit, aggregate, sums, Column.Empty.NONE, null);
    }

    static Campaign campaign(String title, @Nullable String notice, Column... columns) {
        Campaign county = County.campaign();
        List<Header> headers = Stream.of(columns)
                .<Header>map(column -> new Header.Leaf(column.header(), column))
                .toList();
        Campaign.Notice head = county.head();
        return new Campaign(
                new Campaign.Notice(head.id(), title, notice, head.reportingUnit(), head.contact()),
                county.zone(),
                null,
                county.rounds(),
                county.correspondence(),
                new Form(title, List.of(), new Stub("地区", List.of()), headers, List.of(columns), List.of()),
                county.roster());
    }

    static Round roundOf(String period) {
        return new Round("1", "第一次", period, FIRST.opens(), FIRST.due(), FIRST.forward());
    }

    static Snapshot with(Map<String, Entry> figures, Column... columns) {
        UnitReport report = new UnitReport(HUANGSHUI, Standing.ACCEPTED, false, figures, List.of());
        return new Snapshot(campaign("低保情况统计表", "石民发〔2023〕6号", columns), FIRST, List.of(report));
    }

    static Snapshot missing(Column... columns) {
        return new Snapshot(campaign("低保情况统计表", "石民发〔2023〕6号", columns), FIRST, List.of(UnitReport.missing(HUANGSHUI)));
    }
}
