package org.huibao.recognition.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huibao.recognition.layout.DrawnTable.HEAD;

import org.huibao.recognition.words.Title;
import org.junit.jupiter.api.Test;

class CandidateFormTests {
    private static final String ROW = "黄水镇|90|171|2|3|113|113|0\n";

    @Test
    void a_table_with_the_forms_header_and_title_is_the_form() {
        CandidateForm table = DrawnTable.of("城市居民最低生活保障统计表\n" + HEAD + ROW);

        assertThat(table.isForm()).isTrue();
        assertThat(table.isPlain()).isTrue();
        assertThat(table.isBare()).isFalse();
    }

    @Test
    void half_a_header_is_not_enough() {
        assertThat(DrawnTable.of("地区|低保户数|低保人数\n黄水镇|1|2").isForm()).isFalse();
        assertThat(DrawnTable.of("地区|低保户数|低保人数|当月新增|当月退出\n黄水镇|1|2|3|4").isForm())
                .isTrue();
    }

    @Test
    void a_title_of_something_else_excludes_a_table_whose_header_is_not_plain() {
        CandidateForm half = DrawnTable.of("食品安全抽检情况一览表\n地区|低保户数|低保人数|当月新增|当月退出\n黄水镇|1|2|3|4");
        CandidateForm plain = DrawnTable.of("食品安全抽检情况一览表\n" + HEAD + ROW);

        assertThat(half.title()).isEqualTo(Title.ODD);
        assertThat(half.isForm()).isFalse();
        assertThat(plain.isForm()).isTrue();
    }

    @Test
    void the_header_speaks_before_the_title() {
        CandidateForm whole = DrawnTable.of("食品安全抽检情况一览表\n" + HEAD + ROW);
        CandidateForm part = DrawnTable.of("城市居民最低生活保障统计表\n地区|低保户数|低保人数|当月新增|当月退出\n黄水镇|1|2|3|4");

        assertThat(CandidateForm.BETTER.compare(whole, part)).isNegative();
        assertThat(CandidateForm.BETTER.compare(DrawnTable.of("城市居民最低生活保障统计表\n" + HEAD + ROW), whole))
                .isNegative();
    }

    @Test
    void below_a_bare_head_stands_neither_unit_nor_number() {
        assertThat(DrawnTable.of(HEAD + "填表人：|||||||\n").isBare()).isTrue();
        assertThat(DrawnTable.of(HEAD + "|黄水镇||||||\n").isBare()).isFalse();
        assertThat(DrawnTable.of(HEAD + "||||||3|\n").isBare()).isFalse();
    }
}
