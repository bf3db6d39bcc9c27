package org.huibao.recognition.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.huibao.vocabulary.Column;
import org.huibao.vocabulary.Place;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ColumnClueTests {
    private static final Column ADDED =
            DrawnTable.CAMPAIGN.form().column("added").orElseThrow();
    private static final List<String> PATH = List.of("动态管理", "当月新增");

    @Test
    void the_same_headers_tell_a_column_even_written_into_one_cell() {
        assertThat(clues(head(null, "动态管理", "当月新增"))).contains(ColumnClue.HEADER_PATH);
        assertThat(clues(head(null, "动态管理当月新增"))).contains(ColumnClue.HEADER_PATH);
        assertThat(clues(head(null, "动态管理", "当月退出"))).isEmpty();
    }

    @Test
    void a_group_written_once_tells_the_columns_beside_it() {
        ColumnHead beside = head(null, List.of("当月新增"), PATH);
        assertThat(clues(beside)).contains(ColumnClue.HEADER_PATH_UNMERGED).doesNotContain(ColumnClue.HEADER_PATH);
    }

    @Test
    void the_lowest_header_alone_tells_where_groups_are_left_out() {
        assertThat(clues(head(null, "当月新增"))).contains(ColumnClue.HEADER);
        assertThat(clues(head(null, "城镇", "当月新增"))).doesNotContain(ColumnClue.HEADER);
        assertThat(clues(head(null, "动态管理"))).doesNotContain(ColumnClue.HEADER);
    }

    @Test
    void a_column_number_tells_only_where_the_header_reads_alike() {
        assertThat(clues(head("5", "动态管理", "本月新增"))).contains(ColumnClue.COLUMN_NUMBER);
        assertThat(clues(head("6", "动态管理", "本月新增"))).doesNotContain(ColumnClue.COLUMN_NUMBER);
        assertThat(clues(head("5", "备注"))).isEmpty();
    }

    @Test
    void a_header_with_something_added_tells_unless_the_numbers_speak_against_it() {
        assertThat(clues(head(null, "动态管理", "当月新增人数"))).containsExactly(ColumnClue.HEADER_ALIKE);
        assertThat(clues(head("6", "动态管理", "当月新增人数"))).isEmpty();
        assertThat(clues(head(null))).isEmpty();
    }

    @Test
    void a_person_looks_at_what_is_not_quite_the_forms_header() {
        assertThat(ColumnClue.values())
                .filteredOn(ColumnClue::isDoubtful)
                .containsExactly(ColumnClue.COLUMN_NUMBER, ColumnClue.HEADER_ALIKE);
    }

    private static List<ColumnClue> clues(ColumnHead head) {
        return Arrays.stream(ColumnClue.values())
                .filter(clue -> clue.tells(ADDED, PATH, head))
                .toList();
    }

    private static ColumnHead head(@Nullable String number, String... stems) {
        return head(number, List.of(stems), List.of(stems));
    }

    private static ColumnHead head(@Nullable String number, List<String> own, List<String> inherited) {
        return new ColumnHead(3, own, inherited, "", Place.at("Sheet1", 1, 3), null, null, number);
    }
}
