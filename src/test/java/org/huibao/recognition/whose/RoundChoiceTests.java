package org.huibao.recognition.whose;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.huibao.recognition.TownCampaign;
import org.huibao.recognition.layout.DrawnTable;
import org.huibao.recognition.whose.Conversation.Topic;
import org.huibao.vocabulary.Campaign;
import org.huibao.vocabulary.Finding;
import org.huibao.vocabulary.ReportingUnit;
import org.huibao.vocabulary.Round;
import org.huibao.vocabulary.Special;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoundChoiceTests {
    private static final String BEFORE = "2023-01-01T00:00:00Z";
    private static final String FIRST = "2023-01-10T00:00:00Z";
    private static final String SECOND = "2023-01-20T00:00:00Z";
    private static final String THIRD = "2023-03-20T00:00:00Z";
    private static final Set<ReportingUnit> UNITS = Set.of(DrawnTable.unit("黄水镇"));
    private static final Campaign THREE = TownCampaign.of(
            "three",
            TownCampaign.CAMPAIGN
                    + "  - {id: \"3\", title: 第三次, opens: 2023-03-16T00:00, due: 2023-04-08T18:00, forward: 2023-04-10T09:00}\n",
            TownCampaign.FORM);

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
    void clues_of_equal_rank_that_differ_decide_nothing() {
        assertThat(told(choose(RoundMemory.NONE, List.of("第一次", "第二次"), SECOND)))
                .isEqualTo("error round-unclear 第一次、第二次");
        assertThat(told(choose(RoundMemory.NONE, List.of("第一次"), clues(SECOND, "黄水镇第二次.xlsx", ""))))
                .isEqualTo("error round-unclear 第一次、第二次");
        assertThat(told(choose(RoundMemory.NONE, List.of("第二次"), clues(SECOND, "a.xlsx", "第一次报表"))))
                .isEqualTo("error round-unclear 第一次、第二次");
        assertThat(told(choose(RoundMemory.NONE, List.of("第五次"), clues(SECOND, "第二次.xlsx", ""))))
                .isEqualTo("error round-unclear 第二次、第五次");
    }

    @Test
    void what_a_person_says_comes_first_and_the_table_may_be_told_otherwise() {
        Clues first = clues(SECOND, "a.xlsx", "").forRound("1");

        assertThat(told(choose(RoundMemory.NONE, List.of("第二次"), first))).isEqualTo("1 query wrong-round 第二次/第一次");
        assertThat(told(choose(RoundMemory.NONE, List.of("第一次、第二次"), first))).isEqualTo("1");
        assertThat(told(choose(RoundMemory.NONE, List.of("第五次"), first))).isEqualTo("1 error wrong-round 第五次/第一次");
        assertThat(told(choose(RoundMemory.NONE, List.of(), first.forRound("9"))))
                .isEqualTo("error round-unclear ");
    }

    @Test
    void a_persons_choice_has_seen_the_conversation() {
        Clues claimed = clues(SECOND, "a.xlsx", "").within(about("1")).forRound("2");
        assertThat(told(choose(RoundMemory.NONE, List.of(), claimed))).isEqualTo("2");
    }

    @Test
    void a_number_that_no_round_has_is_told_but_not_of_a_files_name() {
        assertThat(told(choose(RoundMemory.NONE, List.of("第五次"), SECOND))).isEqualTo("2 error wrong-round 第五次/第二次");
        assertThat(told(choose(RoundMemory.NONE, List.of("第五期"), SECOND))).isEqualTo("2");
    }

    @Test
    void a_subject_or_a_file_that_counts_to_no_round_is_asked_about_and_never_taken_in_silence() {
        assertThat(told(choose(RoundMemory.NONE, List.of(), clues(SECOND, "第五次.xlsx", "第六次"))))
                .isEqualTo("2 query wrong-round 第五次.xlsx/第二次");
        assertThat(told(choose(RoundMemory.NONE, List.of(), clues(SECOND, "a.xlsx", "第六次"))))
                .isEqualTo("2 query wrong-round 第六次/第二次");
        assertThat(told(choose(RoundMemory.NONE, List.of("第一次"), clues(SECOND, "a.xlsx", "第六次"))))
                .isEqualTo("1 query wrong-round 第六次/第一次");
        Clues claimed = clues(SECOND, "第五次.xlsx", "").forRound("2");
        assertThat(told(choose(RoundMemory.NONE, List.of(), claimed)))
                .as("a person has seen the name")
                .isEqualTo("2");
    }

    @Test
    void what_can_be_read_says_more_than_the_letter_that_is_answered_and_both_are_named() {
        Clues answer = clues(SECOND, "黄水镇第二次.xlsx", "").within(about("1"));
        ChoiceOfRound chosen = choose(RoundMemory.NONE, List.of("第二次"), answer);

        assertThat(told(chosen)).isEqualTo("2 query wrong-round 第一次/第二次");
        assertThat(chosen.findings()).extracting(Finding::which).containsExactly(Special.THREAD);
        assertThat(told(choose(
                        RoundMemory.NONE, List.of("第一次"), answer.forUnit(null).within(about("1", "2")))))
                .startsWith("error round-unclear");
        assertThat(told(choose(RoundMemory.NONE, List.of(), answer.within(about("2")))))
                .isEqualTo("2");
    }

    @Test
    void a_subject_that_repeats_ours_is_the_conversation_and_not_a_word_of_the_sender() {
        String ours = "【回执】低保统计表（第一次）黄水镇";
        Conversation conversation = new Conversation(Set.of(new Topic(DrawnTable.CAMPAIGN.id(), "1")), ours);
        Clues answer = clues(SECOND, "a.xlsx", "回复：" + ours).within(conversation);

        assertThat(told(choose(RoundMemory.NONE, List.of("第二次"), answer))).isEqualTo("2 query wrong-round 第一次/第二次");
        assertThat(told(choose(remembering("1", false), List.of(), answer))).isEqualTo("error round-unclear 第一次、第二次");
        Clues more = clues(SECOND, "a.xlsx", "回复：" + ours + "（第二次的表）").within(conversation);
        assertThat(id(choose(RoundMemory.NONE, List.of(), more))).isEqualTo("2");
    }

    @Test
    void the_letter_that_is_answered_says_more_than_the_time() {
        Clues answer = clues(SECOND, "a.xlsx", "").within(about("1"));
        assertThat(told(choose(remembering("2", false), List.of(), answer))).isEqualTo("1");
        assertThat(told(choose(RoundMemory.NONE, List.of(), answer.within(about("1", "2")))))
                .isEqualTo("error round-unclear 第一次、第二次");
        Conversation another = new Conversation(Set.of(new Topic("another", "1")), "");
        assertThat(told(choose(RoundMemory.NONE, List.of(), answer.within(another))))
                .isEqualTo("2");
    }

    @Test
    void an_old_conversation_alone_books_no_round_that_is_forwarded_while_the_unit_owes_the_open_one() {
        Clues answer = clues(SECOND, "a.xlsx", "").within(about("1"));
        assertThat(told(choose(remembering("1", false), List.of(), answer))).isEqualTo("error round-unclear 第一次、第二次");
        assertThat(told(choose(remembering("1", true), List.of(), answer)))
                .as("nothing is owed: a correction")
                .isEqualTo("1");
        assertThat(told(choose(remembering("1", false), List.of("第一次"), answer)))
                .as("the table says so itself: a correction")
                .isEqualTo("1");
        assertThat(told(choose(
                        remembering("1", false),
                        List.of(),
                        clues(FIRST, "a.xlsx", "").within(about("1")))))
                .as("no other has opened")
                .isEqualTo("1");
    }

    @Test
    void a_round_that_has_not_opened_is_taken_and_told() {
        assertThat(told(choose(RoundMemory.NONE, List.of("第二次"), FIRST)))
                .isEqualTo("2 note early 第二次 2023-01-16 00:00");
        assertThat(told(choose(RoundMemory.NONE, List.of(), BEFORE))).isEqualTo("1 note early 第一次 2023-01-03 00:00");
        assertThat(told(choose(RoundMemory.NONE, List.of("第二次"), Clues.file("a.xlsx"))))
                .isEqualTo("2");
    }

    @Test
    void where_nothing_is_named_the_time_decides() {
        assertThat(id(choose(RoundMemory.NONE, List.of(), FIRST))).isEqualTo("1");
        assertThat(id(choose(RoundMemory.NONE, List.of(), SECOND))).isEqualTo("2");
        assertThat(id(choose(RoundMemory.NONE, List.of(), Clues.file("a.xlsx"))))
                .isEqualTo("2");
    }

    @Test
    void a_unit_that_still_owes_an_open_round_is_asked_which_one_it_means() {
        assertThat(choose(remembering(null, false), List.of(), SECOND).round()).isNull();
        assertThat(id(choose(remembering("1", false), List.of(), SECOND))).isEqualTo("2");
        assertThat(id(choose(remembering("2", false), List.of(), SECOND))).isEqualTo("1");
        assertThat(id(choose(remembering(null, true), List.of(), SECOND))).isEqualTo("2");
    }

    @Test
    void any_earlier_round_that_is_owed_is_asked_for() {
        RoundMemory second = new RoundMemory() {
            @Override
            public boolean isForwarded(Campaign campaign, Round round) {
                return false;
            }

            @Override
            public boolean hasValid(Campaign campaign, Round round, ReportingUnit unit) {
                return !round.id().equals("2");
            }
        };
        assertThat(told(choice(second, THIRD).choose(THREE, List.of(), clues(THIRD, "a.xlsx", ""), UNITS)))
                .isEqualTo("error round-unclear 第一次、第二次、第三次");
    }

    private static Conversation about(String... rounds) {
        return new Conversation(
                Arrays.stream(rounds)
                        .map(round -> new Topic(DrawnTable.CAMPAIGN.id(), round))
                        .collect(Collectors.toSet()),
                "");
    }

    @Test
    void a_blanks_stamp_stands_behind_what_is_read_and_before_a_letter_and_the_time() {
        Clues stamped = clues(SECOND, "a.xlsx", "")
                .stamped(Stamp.of(
                        DrawnTable.CAMPAIGN,
                        DrawnTable.unit("黄水镇"),
                        DrawnTable.CAMPAIGN.rounds().get(0)));
        assertThat(told(choose(RoundMemory.NONE, List.of(), stamped))).isEqualTo("1");
        assertThat(told(choose(RoundMemory.NONE, List.of("第一次"), stamped))).isEqualTo("1");
        assertThat(told(choose(RoundMemory.NONE, List.of("第二次"), stamped))).isEqualTo("2 query wrong-round 第一次/第二次");
        assertThat(told(choose(RoundMemory.NONE, List.of(), stamped.within(about("2")))))
                .isEqualTo("1 query wrong-round 第二次/第一次");
        assertThat(told(choose(RoundMemory.NONE, List.of(), stamped.forRound("2"))))
                .isEqualTo("2 query wrong-round 第一次/第二次");
    }

    private static @Nullable String id(ChoiceOfRound chosen) {
        Round round = chosen.round();
        return round == null ? null : round.id();
    }

    /** The round's id, and what is told of the choice. */
    private static String told(ChoiceOfRound chosen) {
        String findings = chosen.findings().stream().map(RoundChoiceTests::told).collect(Collectors.joining(" "));
        return (id(chosen) == null ? "" : id(chosen) + " ").concat(findings).replaceFirst("(?<=^\\d) $", "");
    }

    private static String told(Finding finding) {
        return finding.severity().word() + " " + finding.code().id() + " "
                + switch (finding.code()) {
                    case ROUND_UNCLEAR -> finding.arguments().get("rounds");
                    case EARLY ->
                        finding.arguments().get("round") + " "
                                + finding.arguments().get("opens");
                    default ->
                        finding.arguments().get("found") + "/"
                                + finding.arguments().get("expected");
                };
    }

    private static ChoiceOfRound choose(RoundMemory memory, List<String> printed, String received) {
        return choose(memory, printed, clues(received, "a.xlsx", ""));
    }

    private static ChoiceOfRound choose(RoundMemory memory, List<String> printed, Clues clues) {
        return choice(memory, SECOND).choose(DrawnTable.CAMPAIGN, printed, clues, UNITS);
    }

    private static Clues clues(String received, String path, String subject) {
        return new Clues(path, subject, List.of(), true, null, null, Instant.parse(received));
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
