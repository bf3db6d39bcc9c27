package org.huibao.recognition.whose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huibao.recognition.layout.DrawnTable.HEAD;

import java.util.List;
import org.huibao.recognition.layout.DrawnTable;
import org.huibao.recognition.layout.StubLine;
import org.junit.jupiter.api.Test;

class SeatRowsTests {
    private static final String ONE = "|90|171|2|3|113|113|0\n";
    private static final String OTHER = "|45|80|1|1|50|40|10\n";
    private static final String BOTH = "|135|251|3|4|163|153|10\n";

    @Test
    void the_seat_is_a_part_where_the_total_is_right_only_with_it() {
        assertThat(kinds("黄水镇政府" + ONE + "大风堡村" + OTHER + "合计" + BOTH)).containsExactly("SEAT", "OTHER", "TOTAL");
        assertThat(kinds("黄水镇政府" + OTHER + "大风堡村" + OTHER + "合计" + OTHER)).containsExactly("UNIT", "OTHER", "TOTAL");
    }

    @Test
    void without_a_total_it_is_a_part_where_it_is_nothing_like_the_sum_of_the_others() {
        assertThat(kinds("黄水镇政府" + ONE + "大风堡村" + OTHER)).containsExactly("SEAT", "OTHER");
        assertThat(kinds("黄水镇政府" + BOTH + "大风堡村" + ONE + "黄连村" + OTHER)).containsExactly("UNIT", "OTHER", "OTHER");
    }

    @Test
    void the_units_own_name_is_no_seat_and_a_list_of_units_has_none() {
        assertThat(kinds("黄水镇" + ONE + "大风堡村" + OTHER)).containsExactly("UNIT", "OTHER");
        assertThat(kinds("黄水镇政府" + ONE + "西沱镇政府" + OTHER + "大风堡村" + OTHER)).containsExactly("UNIT", "UNIT", "OTHER");
        assertThat(kinds("黄水镇政府" + ONE)).containsExactly("UNIT");
    }

    private static List<String> kinds(String rows) {
        return SeatRows.told(DrawnTable.NAMES, DrawnTable.rows(HEAD + rows)).stream()
                .map(row -> row.line().kind())
                .map(StubLine.Kind::name)
                .toList();
    }
}
