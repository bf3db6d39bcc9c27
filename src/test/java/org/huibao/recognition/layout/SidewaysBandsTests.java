package org.huibao.recognition.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.huibao.fixtures.TableSketch;
import org.junit.jupiter.api.Test;

class SidewaysBandsTests {
    private static final String TABLE = """
            指标|黄水镇|西沱镇
            低保户数|1|2
            低保人数|3|4
            """;

    @Test
    void the_row_that_names_the_units_belongs_to_the_table_and_the_title_does_not() {
        assertThat(bands("城市低保统计表|<|<\n" + TABLE)).containsExactly(new SidewaysBand(1, 4, 0, 4));
    }

    @Test
    void without_names_above_the_table_begins_with_its_first_indicator() {
        assertThat(bands("城市低保统计表||\n低保户数|1|2\n低保人数|3|4")).containsExactly(new SidewaysBand(1, 3, 0, 3));
    }

    @Test
    void a_row_of_column_numbers_may_stand_between_names_and_indicators() {
        assertThat(bands("说明\n指标|黄水镇|西沱镇\n甲|1|2\n低保户数|1|2\n低保人数|3|4"))
                .extracting(SidewaysBand::top)
                .containsExactly(1);
    }

    @Test
    void several_columns_may_be_named_in_more_than_one_line() {
        assertThat(bands("城市低保统计表||\n指标|黄水镇|西沱镇\n片区|东片|西片\n低保户数|1|2\n低保人数|3|4"))
                .extracting(SidewaysBand::top)
                .containsExactly(1);
        assertThat(bands("指标|黄水镇|西沱镇\n简称|黄水|西沱\n栏次|1|2\n低保户数|1|2\n低保人数|3|4"))
                .extracting(SidewaysBand::top)
                .containsExactly(0);
        assertThat(bands("指标||黄水镇|西沱镇|三河镇\n片区||东片|西片|西片\n低保户数|1|1|2|3\n低保人数|2|3|4|5"))
                .extracting(SidewaysBand::top)
                .containsExactly(0);
        assertThat(bands("|单位：户\n指标|黄水镇\n低保户数|1\n低保人数|3"))
                .extracting(SidewaysBand::top)
                .containsExactly(1);
    }

    @Test
    void an_indicator_of_nobody_with_figures_belongs_to_the_table() {
        assertThat(bands(TABLE + "抚恤人数|5|6\n")).extracting(SidewaysBand::end).containsExactly(4);
        assertThat(bands(TABLE + "制表人：张三|5|6\n")).extracting(SidewaysBand::end).containsExactly(3);
        assertThat(bands(TABLE + "抚恤人数||\n")).extracting(SidewaysBand::end).containsExactly(3);
    }

    @Test
    void notes_and_signatures_below_speak_of_the_table_and_the_next_title_does_not() {
        assertThat(bands(TABLE + "填表人：张三||\n农村低保统计表||\n"))
                .extracting(SidewaysBand::until)
                .containsExactly(4);
    }

    @Test
    void the_first_indicator_once_more_begins_the_next_table() {
        List<SidewaysBand> bands = bands(TABLE + "\n填报单位：三河镇||\n" + TABLE);

        assertThat(bands).extracting(SidewaysBand::top).containsExactly(0, 5);
        assertThat(bands).extracting(SidewaysBand::end).containsExactly(3, 8);
        assertThat(bands.get(1).from()).isEqualTo(bands.get(0).until()).isEqualTo(3);
    }

    @Test
    void the_next_table_may_follow_without_a_blank_row() {
        assertThat(bands(TABLE + TABLE)).containsExactly(new SidewaysBand(0, 3, 0, 3), new SidewaysBand(3, 6, 3, 6));
        assertThat(bands(TABLE + "填表人：张三||\n" + TABLE))
                .containsExactly(new SidewaysBand(0, 3, 0, 4), new SidewaysBand(4, 7, 4, 7));
        assertThat(bands(TABLE + "抚恤人数|5|6\n低保户数|1|2\n低保人数|3|4\n"))
                .containsExactly(new SidewaysBand(0, 4, 0, 4), new SidewaysBand(4, 6, 4, 6));
    }

    @Test
    void a_sheet_without_indicators_has_no_table_on_its_side() {
        assertThat(bands("通知\n请各乡镇填报")).isEmpty();
    }

    private static List<SidewaysBand> bands(String drawing) {
        return SidewaysBands.of(TableSketch.of(drawing), DrawnTable.FORM::isHeader);
    }
}
