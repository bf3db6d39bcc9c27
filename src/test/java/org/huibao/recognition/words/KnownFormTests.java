package org.huibao.recognition.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.huibao.fixtures.County;
import org.junit.jupiter.api.Test;

/** The small county's form: 低保户数 in 户, 资金支出 in 万元, the stub 地区. */
class KnownFormTests {
    private final KnownForm form = KnownForm.of(County.campaign());

    @Test
    void has_the_stems_of_its_headers_at_hand() {
        assertThat(form.paths()).containsExactly(List.of("低保户数"), List.of("资金支出"));
        assertThat(form.stubs()).isEqualTo(Set.of("地区"));
        assertThat(form.titles()).containsExactly("困难群众救助情况统计表");
        assertThat(form.units()).isEqualTo(Set.of("户", "万元"));
    }

    @Test
    void knows_a_header_however_it_is_dressed_up() {
        assertThat(form.isHeader("一、低保户数（户）")).isTrue();
        assertThat(form.isHeader("1月低保户数")).isTrue();
        assertThat(form.isHeader("地区")).isFalse();
        assertThat(form.knows("地 区")).isTrue();
        assertThat(form.knows("低保人数")).isFalse();
        assertThat(form.knows(" ")).isFalse();
        assertThat(form.isHeader("低保户数" + "，".repeat(120))).isFalse();
    }

    @Test
    void a_line_above_a_table_speaks_of_the_unit_that_most_columns_have() {
        assertThat(form.isAsUsual("户", "万元")).isTrue();
        assertThat(form.isAsUsual("元", "万元")).isFalse();
        assertThat(form.isAsUsual("元", "亩")).isFalse();
    }

    @Test
    void says_a_measure_itself_only_where_a_header_prints_it() {
        assertThat(form.saysItself(form.form().columns().get(1), "万元")).isFalse();
    }
}
