package org.huibao.ledger;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.huibao.checking.OtherReports;
import org.huibao.vocabulary.Campaign;
import org.huibao.vocabulary.ReportingUnit;
import org.huibao.vocabulary.Round;
import org.springframework.stereotype.Component;

/** What checking may hold a unit's figures against: those that count of other units in the same round. */
@Component
class ReportedByNow implements OtherReports {
    private final Books books;

    ReportedByNow(Books books) {
        this.books = books;
    }

    @Override
    public Collection<Map<String, BigDecimal>> figures(Campaign campaign, Round round, List<ReportingUnit> units) {
        List<String> names = units.stream().map(ReportingUnit::name).toList();
        return names.isEmpty()
                ? List.of()
                : books.atHand.of(campaign.id(), round.id()).figures(names);
    }
}
