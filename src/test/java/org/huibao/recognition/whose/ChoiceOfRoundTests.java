package org.huibao.recognition.whose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.huibao.fixtures.County;
import org.huibao.vocabulary.Clue;
import org.huibao.vocabulary.Finding;
import org.huibao.vocabulary.FindingCode;
import org.huibao.vocabulary.Round;
import org.huibao.vocabulary.Severity;
import org.huibao.vocabulary.Special;
import org.huibao.vocabulary.Wording;
import org.junit.jupiter.api.Test;

class ChoiceOfRoundTests {
    private static final ChoiceOfRound SECOND = ChoiceOfRound.of(County.SECOND, Clue.of(Clue.By.PERSON));

    @Test
    void a_weaker_clue_that_contradicts_is_asked_about_and_both_are_named() {
        Finding asked = only(SECOND.although(List.of(County.FIRST), Special.THREAD));
        assertThat(asked.severity()).isEqualTo(Severity.QUERY);
        assertThat(Wording.in(Locale.SIMPLIFIED_CHINESE).of(asked)).contains("答复", "“第一次”", "“第二次”");
        assertThat(Wording.in(Locale.ENGLISH).of(asked)).contains("answers a letter on “第一次”", "“第二次”");
        assertThat(Wording.in(Locale.SIMPLIFIED_CHINESE).of(only(SECOND.although(List.of(County.FIRST), null))))
                .contains("表中写明的是“第一次”", "“第二次”");
    }

    @Test
    void a_weaker_clue_that_says_nothing_else_is_not_told() {
        assertThat(SECOND.although(List.of(), null)).isEqualTo(SECOND);
        assertThat(SECOND.although(List.of(County.FIRST, County.SECOND), null)).isEqualTo(SECOND);
    }

    @Test
    void a_table_for_a_period_that_no_round_has_is_wrong_for_the_rounds_period() {
        Round january = new Round("1", "1月", "2023年1月", null, null, null);
        Finding wrong = only(ChoiceOfRound.of(january, Clue.of(Clue.By.PERSON)).printedFor("2022年1月统计表"));
        assertThat(wrong.severity()).isEqualTo(Severity.ERROR);
        assertThat(wrong.arguments()).containsEntry("found", "2022年1月统计表").containsEntry("expected", "2023年1月");
        assertThat(SECOND.printedFor("")).isEqualTo(SECOND);
    }

    @Test
    void what_comes_before_its_round_opens_is_noted_with_the_time_of_the_countys_zone() {
        Finding early = only(SECOND.receivedAt(County.at("2023-01-15T23:59"), County.campaign()));
        assertThat(early.code()).isEqualTo(FindingCode.EARLY);
        assertThat(early.severity()).isEqualTo(Severity.NOTE);
        assertThat(Wording.in(Locale.SIMPLIFIED_CHINESE).of(early))
                .isEqualTo("“第二次”的报送还没有开始（2023-01-16 00:00 开始），已先收下。");
        assertThat(SECOND.receivedAt(County.at("2023-01-16T00:00"), County.campaign()))
                .isEqualTo(SECOND);
        assertThat(SECOND.receivedAt(null, County.campaign())).isEqualTo(SECOND);
        ChoiceOfRound draft = ChoiceOfRound.of(new Round("1", "第一次", null, null, null, null), Clue.of(Clue.By.PERSON));
        assertThat(draft.receivedAt(County.at("2023-01-16T00:00"), County.campaign()))
                .isEqualTo(draft);
    }

    @Test
    void where_a_person_has_to_say_all_that_it_may_be_are_named() {
        ChoiceOfRound between = ChoiceOfRound.between(List.of(County.FIRST, County.SECOND));
        assertThat(between.round()).isNull();
        assertThat(only(between).arguments()).containsEntry("rounds", "第一次、第二次");
        assertThat(between.although(List.of(County.FIRST), null)
                        .printedFor("第五次")
                        .receivedAt(null, County.campaign()))
                .isEqualTo(between);
    }

    private static Finding only(ChoiceOfRound choice) {
        assertThat(choice.findings()).hasSize(1);
        return choice.findings().get(0);
    }
}
