package org.huibao.recognition.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.huibao.fixtures.TableSketch;
import org.huibao.vocabulary.Place;
import org.junit.jupiter.api.Test;

class StubColumnTests {
    @Test
    void the_forms_own_header_names_the_stub() {
        assertThat(find("备注|地区|低保户数\n黄水镇|大风堡村|1", 2)).isEqualTo(1);
    }

    @Test
    void of_two_stubs_the_one_next_to_the_figures_is_theirs_if_it_names_units() {
        assertThat(find("地区|乡镇|低保户数\n三河镇|黄水镇|1", 2)).isEqualTo(1);
        assertThat(find("地区|乡镇|低保户数\n三河镇|甲村|1", 2)).isZero();
    }

    @Test
    void without_such_a_header_it_is_where_most_units_are_named() {
        assertThat(find("甲方|乙方|低保户数\n黄水镇|三河镇|1\n某村|西沱镇|1", 2)).isEqualTo(1);
        assertThat(find("甲方|低保户数|单位\n某村|1|黄水镇", 1)).isEqualTo(2);
    }

    @Test
    void without_units_it_is_the_first_column_of_words_that_is_no_numbering() {
        assertThat(find("序号|名目|低保户数\n一|大风堡村|1", 2)).isEqualTo(1);
        assertThat(find("名甲|名乙|低保户数\n7|大风堡村|1", 2)).isEqualTo(1);
        assertThat(find("低保户数|低保人数\n1|2", 0)).isEqualTo(-1);
    }

    @Test
    void a_column_of_words_or_of_numbering_before_the_figures_says_something_of_a_row() {
        StubColumn stub = stub("序号|地区|面积|低保户数\n1|黄水镇|55|1", 3);

        assertThat(List.of(stub.isLabel(0), stub.isLabel(1), stub.isLabel(2), stub.isLabel(3)))
                .containsExactly(true, true, false, false);
        assertThat(stub.holdsFigures(2)).isTrue();
        assertThat(stub.holdsFigures(1)).isFalse();
    }

    @Test
    void units_beside_the_stub_are_seen_where_they_are_two_and_others() {
        String drawing = "地区|低保户数|名单\n黄水镇|1|西沱镇\n万安街道|2|三河镇";
        assertThat(stub(drawing, 1).elsewhere(0, DrawnTable.NAMES)).contains(Place.of("Sheet1", "C2"));
        assertThat(stub(drawing.replace("西沱镇", "黄水镇"), 1).elsewhere(0, DrawnTable.NAMES))
                .isEmpty();
        assertThat(stub(drawing.replace("三河镇", "某村"), 1).elsewhere(0, DrawnTable.NAMES))
                .isEmpty();
        assertThat(stub(TableSketch.of(drawing).hidingColumn(2), 1).elsewhere(0, DrawnTable.NAMES))
                .isEmpty();
    }

    private static int find(String drawing, int first) {
        return stub(drawing, first).find(DrawnTable.FORM, DrawnTable.NAMES);
    }

    private static StubColumn stub(String drawing, int first) {
        return stub(TableSketch.of(drawing), first);
    }

    private static StubColumn stub(TableSketch sheet, int first) {
        Page page = Page.of(sheet);
        HeadLayout layout = new HeadLayout(List.of(0), Map.of(), Map.of(), 1);
        List<ColumnHead> left = ColumnMatching.of(DrawnTable.FORM, ColumnHeads.of(page, layout, DrawnTable.FORM))
                .left();
        return new StubColumn(page, left, first, 1, page.rows());
    }
}
