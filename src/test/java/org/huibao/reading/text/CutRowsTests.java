package org.huibao.reading.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CutRowsTests {
    private static List<Integer> doubtful(String... records) {
        CutRows cut = new CutRows();
        for (int row = 0; row < records.length; row++) {
            cut.next(row, List.of(records[row].split(",", -1)));
        }
        return cut.doubtful();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "单位,户数,人数,备注 | 黄水镇,312,1,210",
                "单位,户数,人数,备注 | 黄水镇,1,210,312",
                "单位,户数,人数,备注, | 黄水镇,312,1,210,",
                "单位,户数,人数,备注,, | 黄水镇,312,1,210,345,",
                "单位,户数,人数,备注,存在问题 | 黄水镇,1,312,1,210",
                "单位,户数,人数,危房,备注,说明 | 黄水镇,1,312,1,210,,,",
                "单位,户数,人数,, | 黄水镇,1,210,312,",
                "单位,户数,资金,说明 | 黄水镇,312,1,210.55",
                "Unit,Households,Persons,Remarks | Holm,312,1,210"
            })
    void a_figure_where_words_or_nothing_would_stand_was_cut(String head, String row) {
        assertThat(doubtful("统计表", head, row)).containsExactly(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "单位,户数,人数,备注 | 黄水镇,312,478,",
                "单位,户数,人数,危房 | 黄水镇,312,478,130,,",
                "单位,户数,人数,备注 | 黄水镇,312,478,已核对",
                "单位,户数,人数,备注 | 黄水镇,5,12,3",
                "单位,户数,人数,联系电话 | 黄水镇,312,478,13800000000",
                "单位,户数,人数,联系电话 | 黄水镇,312,478,61234567",
                "单位,户数,发现问题数 | 黄水镇,312,478",
                "地区,2006,2007 | 黄水镇,312,478"
            })
    void figures_below_their_heads_are_let_alone(String head, String row) {
        assertThat(doubtful("统计表", head, row)).isEmpty();
    }

    @Test
    void a_column_in_which_others_write_words_is_one_of_words() {
        assertThat(doubtful("单位,户数,人数,困难", "甲镇,31,47,道路", "乙镇,55,60,用水", "丙镇,31,1,210"))
                .containsExactly(3);
        assertThat(doubtful("单位,户数,人数,新增", "甲镇,312,478,/", "乙镇,55,60,无", "丙镇,312,478,5"))
                .isEmpty();
    }

    @Test
    void a_column_that_others_leave_off_takes_what_is_surplus() {
        assertThat(doubtful("单位,户数,人数,新增", "甲镇,31,47", "乙镇,1,210,312")).containsExactly(2);
        assertThat(doubtful("单位,户数,人数,新增", "甲镇,31,47", "乙镇,312,478,多名")).isEmpty();
        assertThat(doubtful("单位,户数,人数,新增", "甲镇,31,47,2", "乙镇,312,478,5")).isEmpty();
    }
}
