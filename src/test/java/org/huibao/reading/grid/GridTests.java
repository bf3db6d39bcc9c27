package org.huibao.reading.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import org.huibao.reading.cells.Cell;
import org.huibao.reading.cells.Span;
import org.huibao.reading.cost.Budget;
import org.huibao.reading.cost.Limits;
import org.huibao.reading.looks.Appearances;
import org.junit.jupiter.api.Test;

/** Style 1 is a percentage, the shared text 低保. */
class GridTests {
    private final GridBuilder building = new GridBuilder(
            "表一",
            true,
            new Appearances(new int[] {0, 200}, Map.of(200, "0%"), false),
            new String[] {"低保"},
            new Budget(Limits.USUAL));

    @Test
    void each_cell_is_what_was_put_there() {
        building.number(0, 0, 0, new BigDecimal("12.50"));
        building.sharedText(0, 1, 0);
        building.text(0, 2, "人");
        building.error(0, 3, "#REF!");
        building.logical(0, 4, false);
        building.number(0, 5, 1, 5, 1);
        Grid grid = building.build();
        assertThat(grid.name()).isEqualTo("表一");
        assertThat(grid.isHidden()).isTrue();
        assertThat(grid.at(0, 0)).isEqualTo(Cell.number(new BigDecimal("12.5")));
        assertThat(grid.at(0, 1)).isEqualTo(Cell.text("低保"));
        assertThat(grid.at(0, 2)).isEqualTo(Cell.text("人"));
        assertThat(grid.at(0, 3)).isEqualTo(Grid.error("#REF!"));
        assertThat(grid.at(0, 4)).isEqualTo(Grid.logical(false));
        assertThat(grid.at(0, 5)).isEqualTo(Cell.number(new BigDecimal("0.5")).seenAs("50%"));
    }

    @Test
    void only_the_top_left_cell_of_a_merge_speaks() {
        building.text(0, 0, "甲");
        building.text(0, 1, "乙");
        building.text(1, 0, "丙");
        building.text(2, 2, "丁");
        building.span(new Span(0, 0, 1, 1));
        Grid grid = building.build();
        assertThat(grid.text(0, 0)).isEqualTo("甲");
        assertThat(grid.at(0, 1)).isNull();
        assertThat(grid.at(1, 0)).isNull();
        assertThat(grid.at(2, 2)).isNotNull();
        assertThat(grid.effective(1, 1)).isEqualTo(grid.at(0, 0));
        assertThat(grid.spanAt(1, 1)).isEqualTo(new Span(0, 0, 1, 1));
        assertThat(grid.spanAt(2, 2)).isNull();
    }

    @Test
    void formulas_see_what_stands_under_a_merge_and_numbers_without_their_look() {
        building.number(0, 0, 1, 5, 1);
        building.number(0, 1, 0, 7, 0);
        building.span(new Span(0, 0, 0, 1));
        Grid grid = building.build();
        assertThat(grid.bare(0, 0)).isEqualTo(Cell.number(new BigDecimal("0.5")));
        assertThat(grid.bare(0, 1)).isEqualTo(Cell.number(BigDecimal.valueOf(7)));
        assertThat(grid.bare(1, 1)).isNull();
    }

    @Test
    void a_formula_has_its_value_and_its_look() {
        FormulaCell formula = new FormulaCell(0, 0, 0, FormulaText.of("1/2"), Cell.number(new BigDecimal("0.5")));
        FormulaCell without = new FormulaCell(0, 0, 1, FormulaText.of("A9"), null);
        building.formula(1, formula);
        building.formula(0, without);
        building.text(0, 2, "x");
        Grid grid = building.build();
        assertThat(grid.formulas()).containsExactly(formula, without);
        assertThat(grid.formulaAt(0, 0)).isSameAs(formula);
        assertThat(grid.formulaAt(0, 2)).isNull();
        assertThat(grid.formulaAt(5, 5)).isNull();
        Cell cell = grid.at(0, 0);
        assertThat(Objects.requireNonNull(cell).shown()).isEqualTo("50%");
        assertThat(cell.formula()).isEqualTo(new Cell.Formula("1/2", Cell.Check.AGREES, null));
        assertThat(Objects.requireNonNull(grid.at(0, 1)).kind()).isEqualTo(Cell.Kind.NO_VALUE);
        assertThat(grid.bare(0, 0)).isEqualTo(Cell.number(new BigDecimal("0.5")));
        assertThat(grid.bare(0, 1)).isNull();
    }

    @Test
    void what_a_person_sees_stands_beside_the_number_if_the_file_tells_it() {
        building.number(0, 0, 0, 26, 0);
        building.number(0, 1, 0, 27, 0);
        building.seen(0, 0, "26户");
        Grid grid = building.build();
        assertThat(grid.at(0, 0)).isEqualTo(Cell.number(BigDecimal.valueOf(26)).seenAs("26户"));
        assertThat(grid.at(0, 1)).isEqualTo(Cell.number(BigDecimal.valueOf(27)));
    }
}
