package org.huibao.checking;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huibao.fixtures.County;
import org.huibao.vocabulary.Campaign;
import org.huibao.vocabulary.Column;
import org.huibao.vocabulary.Form;
import org.huibao.vocabulary.ReportingUnit;
import org.huibao.vocabulary.Roster;
import org.huibao.vocabulary.Stub;

/** Units with figures in some columns, held against each other. */
final class Compared {
    private final List<Column> columns;
    private final List<UnitOfRound> units = new ArrayList<>();

    private Compared(List<Column> columns) {
        this.columns = columns;
    }

    static Compared in(Column... columns) {
        return new Compared(List.of(columns));
    }

    /** @param figures one for each column; {@code _} for none */
    Compared unit(String... figures) {
        Map<Column, BigDecimal> known = new HashMap<>();
        for (int at = 0; at < figures.length; at++) {
            if (!figures[at].equals("_")) {
                known.put(columns.get(at), new BigDecimal(figures[at]));
            }
        }
        String name = "第" + units.size() + "镇";
        units.add(UnitOfRound.holding(
                new ReportingUnit(name, name, List.of(), List.of(), "", ""),
                column -> Optional.ofNullable(known.get(column))));
        return this;
    }

    Comparison units() {
        return before(EarlierFigures.NONE);
    }

    Comparison before(EarlierFigures earlier) {
        return new Comparison(campaign(), County.FIRST).holding(units, earlier);
    }

    private Campaign campaign() {
        Campaign like = County.campaign();
        Form form = new Form("统计表", List.of(), new Stub("名称", List.of()), List.of(), columns, List.of());
        return new Campaign(
                new Campaign.Notice(like.id(), like.title(), like.notice(), like.reportingUnit(), like.contact()),
                like.zone(),
                null,
                like.rounds(),
                new Campaign.Correspondence(like.bureau(), like.reminders(), like.forwarding(), like.letters()),
                form,
                new Roster(List.of()));
    }
}
