package org.huibao.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfficesTests {
    @ParameterizedTest
    @CsvSource({
        "黄水镇人民政府, 黄水镇",
        "黄水镇政府办公室, 黄水镇",
        "黄水镇人民政府民政办(公章), 黄水镇",
        "黄水镇民政和社会事务办公室, 黄水镇",
        "黄水镇社会保障服务中心, 黄水镇",
        "万安街道办事处, 万安街道",
        "万安街道办, 万安街道",
        "黄水镇本级, 黄水镇",
        "黄水镇, 黄水镇",
        "黄水镇小学, 黄水镇小学"
    })
    void the_words_of_an_office_go_one_behind_the_other(String name, String place) {
        assertThat(Offices.without(name)).isEqualTo(place);
    }

    @Test
    void of_a_row_of_office_words_without_end_four_go() {
        assertThat(Offices.without("黄水镇党委本级机关政府民政办")).isEqualTo("黄水镇党委");
        assertThat(Offices.without("黄水镇本级机关政府民政办")).isEqualTo("黄水镇");
    }

    @ParameterizedTest
    @CsvSource({"石柱县统计局, 石柱县", "石柱县卫生健康委员会, 石柱县", "石柱县民政局, 石柱县", "黄水镇财政所, 黄水镇财政所"})
    void a_bureau_of_any_work_stands_for_its_place(String office, String place) {
        assertThat(Offices.place(office)).isEqualTo(place);
    }

    @ParameterizedTest
    @CsvSource({"红星村委会, 红星村", "红星村民委员会, 红星村", "红星村党支部, 红星村", "东风社区居委会, 东风社区", "东风社区, 东风社区", "东风居委会, 东风居委会"})
    void a_committee_stands_for_its_village_or_community(String name, String place) {
        assertThat(Offices.withoutCommittee(name)).isEqualTo(place);
    }

    @ParameterizedTest
    @CsvSource({"黄水镇(盖章), 黄水镇", "(盖章)黄水镇, (盖章)黄水镇"})
    void only_brackets_behind_a_name_are_an_aside(String name, String without) {
        assertThat(Offices.withoutAside(name)).isEqualTo(without);
    }
}
