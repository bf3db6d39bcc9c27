package org.huibao.recognition.whose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huibao.recognition.layout.DrawnTable.HEAD;

import java.util.List;
import org.huibao.recognition.layout.DrawnTable;
import org.huibao.recognition.layout.FigureRow;
import org.huibao.vocabulary.Row;
import org.junit.jupiter.api.Test;

class DoubtsTests {
    private static final String ONE = "|90|171|2|3|113|113|0\n";
    private static final String OTHER = "|45|80|1|1|50|40|10\n";
    private static final String BOTH = "|135|251|3|4|163|153|10\n";

    @Test
    void parts_that_are_named_like_parts_are_not_doubted() {
        assertThat(doubts("大风堡村" + ONE + "黄连社区" + OTHER + "敬老院" + OTHER)).isEmpty();
        assertThat(doubts("")).isEmpty();
    }

    @Test
    void names_that_end_alike_are_a_list_of_something() {
        assertThat(doubts("东兴大棚" + ONE + "西兴大棚" + OTHER + "南兴大棚" + OTHER)).isEmpty();
        assertThat(doubts("东兴大棚" + ONE + "西兴大棚" + OTHER)).containsExactly("STRANGE 东兴大棚", "STRANGE 西兴大棚");
    }

    @Test
    void a_row_that_says_it_is_another_times_or_nothings_is_doubted() {
        assertThat(doubts("大风堡村" + ONE + "年末在册" + OTHER)).containsExactly("NO_PART 年末在册");
        assertThat(doubts("大风堡村" + ONE + OTHER)).containsExactly("STRANGE ");
    }

    @Test
    void a_row_that_adds_up_others_is_doubted_also_one_figure_off() {
        assertThat(doubts("大风堡村" + ONE + "黄连社区" + OTHER + "三江村" + BOTH)).containsExactly("SUM 三江村");
        assertThat(doubts("三江村" + BOTH.replace("163", "164") + "大风堡村" + ONE + "黄连社区" + OTHER))
                .containsExactly("SUM 三江村");
    }

    @Test
    void a_name_above_the_names_of_its_parts_is_doubted() {
        assertThat(doubts("大风堡村" + ONE + "大风堡村一组" + OTHER)).containsExactly("ABOVE 大风堡村");
        assertThat(doubts("东片" + ONE + "黄连社区" + OTHER)).containsExactly("ABOVE 东片");
        assertThat(doubts("一、社区" + ONE + "1、黄连社区" + OTHER)).containsExactly("ABOVE 一、社区");
        assertThat(doubts("（一）社区" + OTHER + "黄连社区" + OTHER + "（二）行政村" + ONE + "大风堡村" + ONE))
                .containsExactly("ABOVE （一）社区", "ABOVE （二）行政村");
        assertThat(doubts("1、黄连社区" + OTHER + "2、大风堡村" + ONE)).isEmpty();
    }

    @Test
    void a_total_that_is_the_sum_of_all_of_them_leaves_no_doubt() {
        List<FigureRow> parts = DrawnTable.rows(HEAD + "大风堡村" + ONE + "年末在册" + OTHER);
        Row both = DrawnTable.rows(HEAD + "合计" + BOTH).get(0).as(Row.Role.TOTAL);
        Row one = DrawnTable.rows(HEAD + "合计" + ONE).get(0).as(Row.Role.TOTAL);

        assertThat(Doubts.among(parts, both)).isEmpty();
        assertThat(Doubts.among(parts, one)).hasSize(1);
        assertThat(Doubts.among(parts, null)).hasSize(1);
    }

    private static List<String> doubts(String rows) {
        return Doubts.among(rows.isEmpty() ? List.of() : DrawnTable.rows(HEAD + rows)).stream()
                .map(doubt -> doubt.why() + " " + doubt.row().label())
                .toList();
    }
}
