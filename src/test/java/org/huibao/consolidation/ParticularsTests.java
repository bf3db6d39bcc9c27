package org.huibao.consolidation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huibao.fixtures.County.FIRST;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.huibao.vocabulary.Campaign;
import org.huibao.vocabulary.Column;
import org.huibao.vocabulary.Round;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ParticularsTests {
    private static final String WHO = "填报单位：石柱县民政局";

    private static List<Particulars> of(int columns, String title, @Nullable String notice, Round round) {
        Column[] many = IntStream.range(0, columns)
                .mapToObj(i -> ATable.counted("户数" + i))
                .toArray(Column[]::new);
        Campaign campaign = ATable.campaign(title, notice, many);
        Snapshot snapshot = new Snapshot(campaign, round, List.of());
        return Particulars.of(snapshot, Widths.of(campaign.form(), LinesSurvey.of(snapshot)));
    }

    @Test
    void stand_side_by_side_where_the_table_is_wide_enough() {
        List<Particulars> row = of(8, "低保情况统计表", "石民发〔2023〕6号", FIRST);
        assertThat(row).extracting(Particulars::text).containsExactly(WHO, "第一次", "文号：石民发〔2023〕6号");
        assertThat(row)
                .extracting(Particulars::alignment)
                .containsExactly(HorizontalAlignment.LEFT, HorizontalAlignment.CENTER, HorizontalAlignment.RIGHT);
        assertThat(row.get(0).left()).isZero();
        assertThat(row.get(1).left()).isEqualTo(row.get(0).right() + 1);
        assertThat(row.get(2).left()).isEqualTo(row.get(1).right() + 1);
        assertThat(row.get(2).right()).isEqualTo(8);
        assertThat(Particulars.rows(row)).isOne();
    }

    @Test
    void stand_below_one_another_across_the_whole_of_a_narrow_table() {
        List<Particulars> rows = of(2, "低保情况统计表", "石民发〔2023〕6号", FIRST);
        assertThat(rows).extracting(Particulars::row).containsExactly(1, 2, 3);
        assertThat(rows).allMatch(one -> one.left() == 0 && one.right() == 2);
        assertThat(Particulars.rows(rows)).isEqualTo(3);
    }

    @Test
    void leave_no_room_for_a_notice_that_has_no_number() {
        List<Particulars> beside = of(8, "低保情况统计表", null, FIRST);
        assertThat(beside).extracting(Particulars::text).containsExactly(WHO, "第一次");
        assertThat(beside.get(1).right()).isEqualTo(8);
        assertThat(of(1, "低保情况统计表", null, FIRST)).extracting(Particulars::row).containsExactly(1, 2);
    }

    @Test
    void name_the_period_once_there_or_in_the_title() {
        Round october = ATable.roundOf("2024年10月");
        assertThat(of(8, "低保情况统计表", null, october).get(1).text()).isEqualTo("第一次");
        assertThat(of(8, "2024年低保情况统计表", null, october).get(1).text()).isEqualTo("2024年10月　第一次");
        Round named = new Round("1", "2024年10月报", "2024年10月", FIRST.opens(), FIRST.due(), FIRST.forward());
        assertThat(of(8, "2024年低保情况统计表", null, named).get(1).text()).isEqualTo("2024年10月报");
    }
}
