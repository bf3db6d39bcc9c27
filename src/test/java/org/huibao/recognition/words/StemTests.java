package org.huibao.recognition.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.huibao.lexicon.PlainText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StemTests {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "低 保\u3000户 数 | 低保户数",
                "低保户数（户） | 低保户数",
                "一、低保户数 | 低保户数",
                "(二)低保户数 | 低保户数",
                "3.低保户数 | 低保户数",
                "1-10月资金总支出（万元） | 资金总支出",
                "2023年1月低保统计表 | 低保统计表",
                "其中：低保金 | 其中低保金",
                "低保户数① | 低保户数",
                "低保户数[1] | 低保户数",
                "低保户数注2 | 低保户数",
                "备注1 | 备注1",
                "住房面积m² | 住房面积m2",
                "ＬＯＷ | low"
            })
    void is_what_is_left_when_everything_goes_that_varies(String header, String stem) {
        assertThat(Stem.of(header)).isEqualTo(stem);
    }

    @Test
    void where_everything_varies_the_text_itself_is_left() {
        assertThat(Stem.of("1月")).isEqualTo("1月");
        assertThat(Stem.of("（万元）")).isEqualTo("万元");
        assertThat(Stem.of("——")).isEmpty();
    }

    @Test
    void the_forms_own_units_of_measure_vary_too() {
        assertThat(Stem.of("楼房（栋）")).isEqualTo("楼房栋");
        assertThat(Stem.of("楼房（栋）", Set.of("栋"))).isEqualTo("楼房");
        assertThat(Stem.of("（栋）", Set.of("栋"))).isEqualTo("栋");
    }

    @Test
    void periods_stay_where_a_form_has_groups_for_them() {
        assertThat(Stem.withPeriods("一、1月新增人数（人）", Set.of())).isEqualTo("1月新增人数");
    }

    @Test
    void plain_is_one_width_without_space_and_footnotes() {
        assertThat(PlainText.of(" 黄水镇\u200B（盖 章）③")).isEqualTo("黄水镇(盖章)");
    }
}
