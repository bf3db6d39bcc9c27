package org.huibao.recognition.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.huibao.fixtures.TableSketch;
import org.huibao.recognition.TownCampaign;
import org.huibao.recognition.words.KnownForm;
import org.huibao.vocabulary.Column;
import org.junit.jupiter.api.Test;

class ColumnMatchingTests {
    private static final String MONEY = """
            title: 资金表
            stub: {header: 乡镇}
            columns:
              - {key: households, header: 户数, type: count, unit: 户}
              - {key: yuan, header: 资金, type: amount, unit: 元}
              - {key: wan, header: 资金, type: amount, unit: 万元}
              - {key: town, header: 乡镇级, type: amount, unit: 元}
            """;
    private static final KnownForm TWICE = KnownForm.of(TownCampaign.of("money", TownCampaign.CAMPAIGN, MONEY));

    @Test
    void columns_are_found_by_their_headers_wherever_they_stand() {
        assertThat(found(DrawnTable.FORM, "低保人数|地区|低保户数"))
                .isEqualTo(Map.of("households", "C1 header-path", "persons", "A1 header-path"));
    }

    @Test
    void a_header_that_stands_twice_is_nobodys() {
        ColumnMatching matching = matching(DrawnTable.FORM, "地区|低保户数|低保人数|低保户数");
        Column households = DrawnTable.CAMPAIGN.form().columns().get(0);

        assertThat(matching.found(households)).isEmpty();
        assertThat(matching.unclear(households)).extracting(ColumnHead::column).containsExactly(1, 3);
    }

    @Test
    void the_printed_number_tells_two_of_the_same_header_apart() {
        assertThat(found(DrawnTable.FORM, "地区|低保户数|低保人数|低保户数\n栏次|3|2|1")).containsEntry("households", "D1 header-path");
    }

    @Test
    void the_unit_of_measure_tells_two_of_the_same_header_apart() {
        assertThat(found(TWICE, "乡镇|户数|资金（万元）|资金（元）"))
                .containsEntry("yuan", "D1 header-path")
                .containsEntry("wan", "C1 header-path");
    }

    @Test
    void the_forms_order_tells_them_apart_only_where_none_is_missing() {
        assertThat(found(TWICE, "乡镇|户数|资金|资金"))
                .containsEntry("yuan", "C1 header-path")
                .containsEntry("wan", "D1 header-path");
        assertThat(found(TWICE, "乡镇|户数|资金")).containsOnlyKeys("households");
    }

    @Test
    void the_header_over_the_names_is_no_column_however_alike() {
        assertThat(found(TWICE, "乡镇|户数")).containsOnlyKeys("households");
        assertThat(found(TWICE, "名称|户数|乡镇级别")).containsEntry("town", "C1 header-alike");
    }

    @Test
    void a_plain_header_is_settled_before_one_that_a_group_may_reach_over() {
        assertThat(found(DrawnTable.FORM, "地区|动态管理||低保户数\n|当月新增|当月退出|"))
                .containsEntry("added", "B2 header-path")
                .containsEntry("left", "C2 header-path-unmerged")
                .containsEntry("households", "D1 header-path");
    }

    @Test
    void what_is_no_column_of_the_form_is_left() {
        assertThat(matching(DrawnTable.FORM, "地区|低保户数|备注").left())
                .extracting(ColumnHead::text)
                .containsExactly("地区", "备注");
    }

    private static Map<String, String> found(KnownForm form, String drawing) {
        ColumnMatching matching = matching(form, drawing);
        Map<String, String> found = new TreeMap<>();
        form.form()
                .columns()
                .forEach(column -> matching.found(column)
                        .ifPresent(one -> found.put(
                                column.key(),
                                one.head().place().cell() + " " + one.clue().word())));
        return found;
    }

    private static ColumnMatching matching(KnownForm form, String drawing) {
        Page page = Page.of(TableSketch.of(drawing));
        int bottom = drawing.contains("当月新增") ? 1 : 0;
        HeadLayout layout = HeadLayout.of(page, new HeaderRows(0, bottom), form);
        List<ColumnHead> heads = ColumnHeads.of(page, layout, form);
        return ColumnMatching.of(form, heads);
    }
}
