package org.huibao.recognition.whose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.huibao.recognition.layout.DrawnTable;
import org.huibao.vocabulary.Round;
import org.junit.jupiter.api.Test;

class RoundEvidenceTests {
    private static final Clues NOTHING = Clues.file("a.xlsx");

    @Test
    void the_table_the_file_and_the_subject_say_the_same_much() {
        for (RoundEvidence evidence :
                List.of(of(NOTHING, "统计表（第二次）"), of(Clues.file("黄水镇第二次.xlsx")), of(NOTHING.under("黄水镇第②次")))) {
            assertThat(evidence.only().map(Round::id)).contains("2");
        }
        RoundEvidence both = of(Clues.file("第一次.xlsx"), "统计表（第二次）");
        assertThat(both.isContradictory()).isTrue();
        assertThat(both.only()).isEmpty();
        assertThat(both.told()).isEqualTo("第一次、第二次");
    }

    @Test
    void of_a_subject_only_what_the_sender_wrote_himself_is_read() {
        Conversation receipt = new Conversation(Set.of(), "【回执】统计表（第一次）");
        assertThat(of(NOTHING.under("回复：【回执】统计表（第一次）").within(receipt)).named()).isEmpty();
        assertThat(of(NOTHING.under("回复：【回执】统计表（第一次）第二次").within(receipt))
                        .only()
                        .map(Round::id))
                .contains("2");
    }

    @Test
    void a_number_of_no_round_speaks_where_it_is_printed_and_not_in_a_files_name() {
        assertThat(of(NOTHING, "统计表（第五次）").ofNone()).isEqualTo("统计表（第五次）");
        assertThat(of(Clues.file("第五次.xlsx")).ofNone()).isEmpty();
        assertThat(of(Clues.file("第五次.xlsx")).counted()).isEqualTo("第五次.xlsx");
        assertThat(of(NOTHING.under("第五次报表")).counted()).isEqualTo("第五次报表");
        assertThat(of(Clues.file("第三次修改.xlsx")).counted()).isEmpty();
        assertThat(of(Clues.file("第二次.xlsx"), "统计表（第五次）").isContradictory()).isTrue();
    }

    private static RoundEvidence of(Clues clues, String... printed) {
        return RoundEvidence.of(DrawnTable.CAMPAIGN, List.of(printed), clues);
    }
}
