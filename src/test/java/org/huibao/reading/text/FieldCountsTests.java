package org.huibao.reading.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.huibao.reading.grid.RowLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FieldCountsTests {
    private final FieldCounts counts = new FieldCounts();

    private RowLength next(String record) {
        return counts.next(List.of(record.split(";", -1)));
    }

    @ParameterizedTest
    @CsvSource({
        "黄水镇;312;1;260, TOO_LONG",
        "黄水镇;1;234;5, TOO_LONG",
        "黄水镇;312;478;备注, TOO_LONG",
        "黄水镇;1;234;'', DOUBTFUL",
        "黄水镇;1;002.34;'', DOUBTFUL",
        "黄水镇;312;47;'', USUAL",
        "黄水镇;1;234;'';'', USUAL",
        "黄水镇;1;234;567;'', TOO_LONG",
        "黄水镇;1;234.5;678;'';'', TOO_LONG",
        "黄水镇;312;478, USUAL",
        "黄水镇;312, USUAL",
        "填表人：某;联系电话;;;, USUAL"
    })
    void a_record_is_measured_by_the_header_above_it(String record, RowLength length) {
        next("统计表");
        next("单位;户数;人数");
        assertThat(next(record.replace("'", ""))).isEqualTo(length);
    }

    @Test
    void one_long_record_is_no_measure_for_the_next() {
        next("单位;户数;人数");
        assertThat(next("甲;1;260;5")).isEqualTo(RowLength.TOO_LONG);
        assertThat(next("乙;1;260;5")).isEqualTo(RowLength.TOO_LONG);
        assertThat(next("丙;1;5")).isEqualTo(RowLength.USUAL);
    }

    @Test
    void the_commas_of_a_sentence_are_no_measure() {
        next("Dwellings started; completed and vacant; by district;;");
        next("District;Started;Waiting;;".replace(";;", ""));
        assertThat(next("Ottersea;550;5;716")).isEqualTo(RowLength.TOO_LONG);
        assertThat(next("Holm;550;716")).isEqualTo(RowLength.USUAL);
    }

    @Test
    void a_header_may_be_longer_than_its_title() {
        assertThat(next("统计表;;")).isEqualTo(RowLength.USUAL);
        assertThat(next("单位;户数;人数;1;2")).isEqualTo(RowLength.TOO_LONG);
        assertThat(next("单位;户数;人数;其中;其他")).isEqualTo(RowLength.USUAL);
    }
}
