package org.huibao.recognition.whose;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.huibao.recognition.TownCampaign;
import org.huibao.recognition.layout.DrawnTable;
import org.huibao.vocabulary.Campaign;
import org.huibao.vocabulary.ReportingUnit;
import org.huibao.vocabulary.Round;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoundChoiceTests {
    private static final String BEFORE = "2023-01-01T00:00:00Z";
    private static final String FIRST = "2023-01-10T00:00:00Z";
    private static final String SECOND = "2023-01-20T00:00:00Z";
    private static final Set<ReportingUnit> UNITS = Set.of(DrawnTable.unit("黄水镇"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            低保统计表（第一次）     | 1
            低保统计表第二次         | 2
            低保统计表（第2次）      | 2
            第一次修改稿 第二次报送  | 2
            """)
    void a_round_that_a_table_names_is_its_round_whatever_the_time(String words, String round) {
        assertThat(id(choose(RoundMemory.NONE, List.of(words), FIRST))).isEqualTo(round);
        assertThat(id(choose(RoundMemory.NONE, List.of(words), SECOND))).isEqualTo(round);
    }

    @Test
    void a_line_that_tells_a_day_names_no_round() {
        assertThat(id(choose(RoundMemory.NONE, List.of("填报时间：第一次"), SECOND))).isEqualTo("2");
    }

    @Test
    void a_month_is_not_named_by_the_end_of_another() {
        Campaign months = TownCampaign.of(
                "months", TownCampaign.CAMPAIGN.replace("第一次", "1月").replace("第二次", "2月"), TownCampaign.FORM);
        RoundChoice choice = choice(RoundMemory.NONE, FIRST);

        assertThat(choice.choose(months, List.of("12月报表"), Clues.file("a.xlsx"), UNITS)
                        .named())
                .isEmpty();
        assertThat(choice.choose(months, List.of("2月报表"), Clues.file("a.xlsx"), UNITS)
                        .named())
                .extracting(Round::id)
                .containsExactly("2");
    }

    @Test
    void a_table_that_names_two_rounds_is_of_neither() {
        RoundChoice.Chosen chosen = choose(RoundMemory.NONE, List.of("第一次", "第二次"), SECOND);

        assertThat(chosen.round()).isNull();
        assertThat(chosen.named()).extracting(Round::id).containsExactly("1", "2");
    }

    @Test
    void what_a_person_says_comes_first_and_the_table_may_be_told_otherwise() {
        Clues clues = Clues.file("a.xlsx").forRound("1");
        RoundChoice.Chosen chosen =
                choice(RoundMemory.NONE, SECOND).choose(DrawnTable.CAMPAIGN, List.of("第二次"), clues, UNITS);

        assertThat(id(chosen)).isEqualTo("1");
        assertThat(chosen.named()).extracting(Round::id).containsExactly("2");
    }

    @Test
    void a_number_that_no_round_has_is_told_but_not_of_a_files_name() {
        assertThat(choose(RoundMemory.NONE, List.of("第五次"), SECOND).otherPeriod())
                .isEqualTo("第五次");
        assertThat(choose(RoundMemory.NONE, List.of("第五期"), SECOND).otherPeriod())
                .isEmpty();
        assertThat(choose(RoundMemory.NONE, List.of("a.xlsx"), SECOND).otherPeriod())
                .isEmpty();
        Clues clues = Clues.file("第五次.xlsx");
        assertThat(choice(RoundMemory.NONE, SECOND)
                        .choose(DrawnTable.CAMPAIGN, List.of("第五次.xlsx"), clues, UNITS)
                        .otherPeriod())
                .isEmpty();
    }

    @Test
    void where_nothing_is_named_the_time_decides() {
        assertThat(id(choose(RoundMemory.NONE, List.of(), BEFORE))).isEqualTo("1");
        assertThat(id(choose(RoundMemory.NONE, List.of(), FIRST))).isEqualTo("1");
        assertThat(id(choose(RoundMemory.NONE, List.of(), SECOND))).isEqualTo("2");
    }

    @Test
    void a_unit_that_still_owes_an_open_round_is_asked_which_one_it_means() {
        assertThat(choose(remembering(null, false), List.of(), SECOND).round()).isNull();
        assertThat(id(choose(remembering("1", false), List.of(), SECOND))).isEqualTo("2");
        assertThat(id(choose(remembering("2", false), List.of(), SECOND))).isEqualTo("1");
        assertThat(id(choose(remembering(null, true), List.of(), SECOND))).isEqualTo("2");
    }

    private static @Nullable String id(RoundChoice.Chosen chosen) {
        Round round = chosen.round();
        return round == null ? null : round.id();
    }

    private static RoundChoice.Chosen choose(RoundMemory memory, List<String> words, String received) {
        Clues clues = new Clues("a.xlsx", "", List.of(), true, null, null, Instant.parse(received));
        return choice(memory, received).choose(DrawnTable.CAMPAIGN, words, clues, UNITS);
    }

    private static RoundChoice choice(RoundMemory memory, String now) {
        return new RoundChoice(Clock.fixed(Instant.parse(now), ZoneOffset.UTC), memory);
    }

    private static RoundMemory remembering(@Nullable String forwarded, boolean valid) {
        return new RoundMemory() {
            @Override
            public boolean isForwarded(Campaign campaign, Round round) {
                return round.id().equals(forwarded);
            }

            @Override
            public boolean hasValid(Campaign campaign, Round round, ReportingUnit unit) {
                return valid;
            }
        };
    }
}
