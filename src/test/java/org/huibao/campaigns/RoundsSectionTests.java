package org.huibao.campaigns;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.huibao.vocabulary.Round;
import org.junit.jupiter.api.Test;

class RoundsSectionTests {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private static ASection rounds(String... rounds) {
        return ASection.of("title: x\nrounds:\n" + String.join("", rounds), "title", "rounds");
    }

    private static String round(String inside) {
        return "  - {" + inside + "}\n";
    }

    private static String round(String id, String opens, String due, String forward) {
        return round(
                "id: %s, opens: 2023-01-%s, due: 2023-01-%s, forward: 2023-01-%s".formatted(id, opens, due, forward));
    }

    private static List<Round> read(ASection section) {
        return new RoundsSection(section.section(), ZONE)
                .read().stream().map(RoundsSection.Written::round).toList();
    }

    @Test
    void a_campaign_without_rounds_is_a_draft_with_a_round_1() {
        assertThat(read(ASection.of("title: x", "title", "rounds")))
                .containsExactly(new Round("1", "第1次", null, null, null, null));
    }

    @Test
    void a_number_makes_the_usual_title_and_another_id_is_its_own() {
        ASection section = rounds(round("id: 2"), round("id: spring"), round("id: 3, title: 终报, period: 2023年"));

        assertThat(read(section)).extracting(Round::title).containsExactly("第2次", "spring", "终报");
        assertThat(read(section)).extracting(Round::period).containsExactly(null, null, "2023年");
    }

    @Test
    void dates_are_local_and_rounds_stand_in_the_order_of_time() {
        ASection section =
                rounds(round("b", "11T00:00", "12T18:00", "13T09:00"), round("a", "01T00:00", "10T18:00", "10T18:00"));

        assertThat(read(section)).extracting(Round::id).containsExactly("a", "b");
        assertThat(read(section).get(1).due()).isEqualTo(Instant.parse("2023-01-12T10:00:00Z"));
    }

    @Test
    void rounds_stay_as_written_where_one_has_no_dates() {
        ASection section = rounds(round("b", "11T00:00", "12T18:00", "13T09:00"), round("id: c"));

        assertThat(read(section)).extracting(Round::id).containsExactly("b", "c");
        assertThat(section.noted()).isEmpty();
    }

    @Test
    void ids_differ_also_for_a_file_system_without_capitals() {
        ASection section = rounds(round("id: A"), round("id: a"), round("id: nul"), round("title: x"));
        read(section);

        assertThat(section.noted()).containsExactly("4 round-twice", "5 bad-id", "6 missing-key");
    }

    @Test
    void what_comes_earlier_must_not_stand_later() {
        ASection section =
                rounds(round("1", "10T00:00", "09T18:00", "13T09:00"), round("2", "20T00:00", "22T18:00", "21T09:00"));
        read(section);

        assertThat(section.noted()).containsExactly("3 round-backwards", "4 round-backwards");
        assertThat(section.mistakes().errors().get(1).arguments())
                .containsEntry("earlier", "due")
                .containsEntry("later", "forward");
    }

    @Test
    void a_round_that_lacks_a_date_is_told_unless_it_has_none_at_all() {
        ASection section = rounds(round("id: 1, due: 2023-01-09T18:00"), round("id: 2"));
        read(section);

        assertThat(section.noted()).containsExactly("3 round-incomplete");
        assertThat(section.mistakes().warnings().get(0).arguments()).containsEntry("missing", "opens, forward");
    }

    @Test
    void a_date_that_cannot_be_read_is_told_once() {
        ASection section = rounds(round("1", "01T00:00", "40T18:00", "13T09:00"));
        read(section);

        assertThat(section.noted()).containsExactly("3 bad-date");
    }

    @Test
    void two_rounds_may_touch_but_not_overlap() {
        ASection touching =
                rounds(round("1", "01T00:00", "10T18:00", "11T09:00"), round("2", "10T18:00", "12T18:00", "13T09:00"));
        ASection overlapping =
                rounds(round("2", "10T17:59", "12T18:00", "13T09:00"), round("1", "01T00:00", "10T18:00", "11T09:00"));
        read(touching);
        read(overlapping);

        assertThat(touching.noted()).isEmpty();
        assertThat(overlapping.noted()).containsExactly("3 round-overlap");
        assertThat(overlapping.mistakes().errors().get(0).arguments())
                .containsEntry("round", "2")
                .containsEntry("other", "1");
    }

    @Test
    void a_round_inside_another_and_three_at_once_are_all_told() {
        ASection section = rounds(
                round("1", "01T00:00", "20T18:00", "21T09:00"),
                round("2", "05T00:00", "06T18:00", "07T09:00"),
                round("3", "06T00:00", "30T18:00", "31T09:00"));
        read(section);

        assertThat(section.noted()).containsExactly("4 round-overlap", "5 round-overlap", "5 round-overlap");
    }
}
