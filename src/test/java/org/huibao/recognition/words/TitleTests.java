package org.huibao.recognition.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huibao.fixtures.County.HUANGSHUI;

import java.util.Set;
import org.huibao.fixtures.County;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Titles held against 困难群众救助情况统计表. */
class TitleTests {
    private static final KnownForm FORM = KnownForm.of(County.campaign());

    private static Title of(String title) {
        return Title.of(title, FORM, Set.of(HUANGSHUI));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "困难群众救助情况统计表",
                "黄水镇2023年1月困难群众救助情况统计表（万元）",
                "石柱县民政局困难群众救助情况统计表",
                "困难群众救助统计表",
                "黄水镇上报表",
                "关于报送统计数据的报告"
            })
    void the_forms_own_title_and_one_that_says_nothing_fit(String title) {
        assertThat(of(title)).isEqualTo(Title.FITS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"困难职工救助情况统计表", "困难群众就业情况统计表"})
    void a_replaced_word_makes_a_sister(String title) {
        assertThat(of(title)).isEqualTo(Title.SISTER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"森林防火值班安排", "2023年财政预算草案"})
    void quite_another_title_is_odd(String title) {
        assertThat(of(title)).isEqualTo(Title.ODD);
    }

    @Test
    void what_a_title_says_beside_the_forms_is_left() {
        assertThat(Title.rest("万州区2023年困难群众救助情况统计表", FORM)).isEqualTo("万州区");
        assertThat(Title.rest("森林防火值班安排", FORM)).isEmpty();
    }
}
