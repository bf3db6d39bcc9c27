package org.huibao.recognition.whose;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huibao.vocabulary.Entry;
import org.huibao.vocabulary.Place;
import org.junit.jupiter.api.Test;

class SumsOfOthersTests {
    @Test
    void rows_above_below_or_all_others_may_be_added_up() {
        assertThat(sums("31 62", "18 35", "49 97")).contains(2);
        assertThat(sums("49 97", "31 62", "18 35", "20 51", "8 9")).containsExactly(0);
        assertThat(sums("8 9", "31 62", "18 35", "49 97", "20 51")).containsExactly(3);
        assertThat(sums("31 62", "18 35", "69 148", "20 51")).containsExactly(2);
    }

    @Test
    void a_total_over_groups_is_seen_behind_the_groups() {
        assertThat(sums("93 187", "49 97", "31 62", "18 35", "44 90", "20 50", "24 40"))
                .containsExactlyInAnyOrder(0, 1, 4);
    }

    @Test
    void one_figure_in_three_may_be_mistyped_but_not_more() {
        assertThat(sums("31 62 465", "18 35 270", "49 97 737")).contains(2);
        assertThat(sums("31 62 465", "18 35 270", "49 98 737")).isEmpty();
    }

    @Test
    void what_may_come_out_right_by_chance_is_no_sum() {
        assertThat(sums("1 2", "2 1", "3 3", "5 8")).isEmpty();
        assertThat(sums("31 62", "31 62")).isEmpty();
        assertThat(sums("31 62", "31 62", "5 7")).isEmpty();
        assertThat(sums("0 0", "0 0", "0 0")).isEmpty();
        assertThat(sums()).isEmpty();
    }

    @Test
    void two_small_figures_that_come_out_right_beside_a_wrong_one_are_no_sum() {
        assertThat(sums("1 3.1 1", "0 0.3 0", "1 0.1 1", "0 0.8 0")).isEmpty();
        assertThat(sums("1 4.2 1", "0 0.3 0", "1 3.1 1", "0 0.8 0")).containsExactly(0);
    }

    @Test
    void a_list_of_one_column_is_held_against_all_its_other_rows() {
        assertThat(sums("31", "18", "20", "69")).containsExactly(3);
        assertThat(sums("31", "18", "49", "20")).isEmpty();
    }

    private static Set<Integer> sums(String... rows) {
        List<Map<String, Entry>> entries = new ArrayList<>();
        for (String row : rows) {
            Map<String, Entry> figures = new LinkedHashMap<>();
            String[] texts = row.split(" ");
            for (int at = 0; at < texts.length; at++) {
                figures.put(
                        "c" + at,
                        new Entry.Figure(new BigDecimal(texts[at]), null, Place.at("Sheet1", entries.size(), at)));
            }
            entries.add(figures);
        }
        return SumsOfOthers.among(entries);
    }
}
