package org.huibao.consolidation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.huibao.fixtures.County;
import org.huibao.vocabulary.Column;
import org.huibao.vocabulary.Entry;
import org.huibao.vocabulary.Place;
import org.huibao.vocabulary.Standing;
import org.huibao.vocabulary.Verdict;
import org.junit.jupiter.api.Test;

class ReportLineTests {
    private static final List<Column> COLUMNS = County.campaign().form().columns();

    private static ReportLine line(Entry households) {
        return ReportLine.of(
                UnitReport.of(County.HUANGSHUI, Verdict.ACCEPTED, false, Map.of("households", households), List.of()));
    }

    @Test
    void a_number_is_shown_without_trailing_zeros() {
        assertThat(line(County.figure("12.50", "B5")).number(COLUMNS.get(0))).contains(new BigDecimal("12.5"));
        assertThat(line(County.figure("300", "B5")).number(COLUMNS.get(0))).contains(new BigDecimal("300"));
        assertThat(line(County.figure("300", "B5")).typed(COLUMNS.get(0))).isEmpty();
    }

    @Test
    void what_is_no_number_yet_stands_as_it_was_typed() {
        ReportLine line = line(new Entry.Words("约12", Place.of("", "A1")));
        assertThat(line.number(COLUMNS.get(0))).isEmpty();
        assertThat(line.typed(COLUMNS.get(0))).isEqualTo("约12");
        assertThat(line.typed(COLUMNS.get(1))).isEmpty();
    }

    @Test
    void a_unit_without_valid_figures_shows_none_and_says_why() {
        assertThat(ReportLine.of(UnitReport.missing(County.HUANGSHUI)).mark()).isEqualTo("未报");
        assertThat(ReportLine.of(UnitReport.without(County.HUANGSHUI, Standing.EXEMPT))
                        .mark())
                .isEqualTo("免报");
    }
}
