package org.huibao.recognition.whose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huibao.recognition.layout.DrawnTable.HEAD;

import java.util.List;
import org.huibao.recognition.layout.DrawnTable;
import org.huibao.recognition.layout.StubLine;
import org.junit.jupiter.api.Test;

class AreaSumsTests {
    private static final String ONE = "|90|171|2|3|113|113|0\n";
    private static final String OTHER = "|45|80|1|1|50|40|10\n";
    private static final String BOTH = "|135|251|3|4|163|153|10\n";

    @Test
    void a_strange_name_beside_units_whose_sums_it_shows_adds_them_up() {
        assertThat(kinds("镇级" + BOTH + "黄水镇" + ONE + "西沱镇" + OTHER)).containsExactly("SUBTOTAL", "UNIT", "UNIT");
        assertThat(kinds("黄水镇" + ONE + "西沱镇" + OTHER + "山区" + BOTH)).containsExactly("UNIT", "UNIT", "SUBTOTAL");
    }

    @Test
    void a_strange_name_with_other_figures_stays_strange() {
        assertThat(kinds("南宾镇" + OTHER + "黄水镇" + ONE + "西沱镇" + OTHER)).containsExactly("OTHER", "UNIT", "UNIT");
    }

    @Test
    void a_unit_that_is_as_large_as_others_together_is_a_unit() {
        assertThat(kinds("三河镇" + BOTH + "黄水镇" + ONE + "西沱镇" + OTHER)).containsExactly("UNIT", "UNIT", "UNIT");
    }

    @Test
    void a_village_is_never_the_sum_of_rows_beyond_its_own_unit() {
        assertThat(kinds("黄水镇" + BOTH + "大风堡村" + BOTH + "西沱镇" + ONE + "竹林村" + OTHER))
                .containsExactly("UNIT", "OTHER", "UNIT", "OTHER");
        assertThat(kinds("黄水镇" + BOTH + "黄水片" + BOTH + "西沱镇" + ONE + "三河镇" + OTHER))
                .containsExactly("UNIT", "SUBTOTAL", "UNIT", "UNIT");
    }

    @Test
    void the_rows_of_one_unit_are_another_matter() {
        assertThat(kinds("黄水镇" + BOTH + "大风堡村" + ONE + "黄连村" + OTHER)).containsExactly("UNIT", "OTHER", "OTHER");
    }

    private static List<String> kinds(String rows) {
        return AreaSums.told(DrawnTable.rows(HEAD + rows)).stream()
                .map(row -> row.line().kind())
                .map(StubLine.Kind::name)
                .toList();
    }
}
