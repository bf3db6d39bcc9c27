package org.huibao.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.huibao.vocabulary.Campaign;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The town's own reckoning notices what is wrong. */
class ReckoningTests {
    @TempDir
    private Path folder;

    private Campaign campaign;
    private Townships townships;
    private TownVerdict verdict;
    private Map<String, Map<String, BigDecimal>> rows;

    @BeforeEach
    void meanWhatIsSaid() throws Exception {
        campaign = DemoHome.in(folder).campaign();
        townships = new Townships(campaign);
        verdict = new TownVerdict(campaign, townships);
        rows = new HashMap<>();
        townships.rows(0).forEach((unit, figures) -> rows.put(unit, byNumber(figures)));
        rows.put("合计", byNumber(townships.totals(0)));
    }

    private Map<String, BigDecimal> byNumber(Map<String, BigDecimal> figures) {
        Map<String, BigDecimal> numbered = new HashMap<>();
        campaign.form().columns().forEach(column -> {
            if (figures.containsKey(column.key())) {
                numbered.put(String.valueOf(column.no()), figures.get(column.key()));
            }
        });
        return numbered;
    }

    private Map<String, BigDecimal> row(String name) {
        return Objects.requireNonNull(rows.get(name));
    }

    private List<String> differences() {
        return verdict.differences(new BureauTable(rows), 0);
    }

    @Test
    void finds_nothing_in_a_table_that_says_what_was_meant() {
        assertThat(differences()).isEmpty();
    }

    @Test
    void finds_a_total_that_is_off_by_the_last_place_a_figure_too_many_and_a_missing_row() {
        row("合计").merge("3", new BigDecimal("0.0001"), BigDecimal::add);
        assertThat(differences()).singleElement().asString().startsWith("合计 3: ");
        row("金竹乡").put("1", BigDecimal.ZERO);
        assertThat(differences()).hasSize(2);
        rows.remove("黄水镇");
        assertThat(differences()).hasSize(3);
    }

    @Test
    void a_later_round_s_figures_go_on_from_the_earlier_ones_except_where_somebody_forgets() {
        assertThat(townships.meant(0, 1).get("relief_times"))
                .isGreaterThanOrEqualTo(townships.meant(0, 0).get("relief_times"));
        assertThat(townships.meant(Roles.FORGETS_WHAT_IT_SAID, 1).get("relief_times"))
                .isLessThan(townships.meant(Roles.FORGETS_WHAT_IT_SAID, 0).get("relief_times"));
        assertThat(townships.meant(Roles.IS_SILENT, 1)).isEmpty();
    }
}
