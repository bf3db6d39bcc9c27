package org.huibao.desk.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NextPageTests {
    private static final List<String> PLACES = List.of("/arrivals/7", "/letters/1", "/arrivals/71");

    @Test
    void the_list_is_gone_through_from_where_one_is_and_begun_anew_at_its_end() {
        assertThat(NextPage.after(PLACES, "/arrivals/7/dismissal")).isEqualTo("/letters/1");
        assertThat(NextPage.after(PLACES, "/letters/1")).isEqualTo("/arrivals/71");
        assertThat(NextPage.after(PLACES, "/arrivals/71")).isEqualTo("/arrivals/7");
    }

    @Test
    void what_was_settled_is_followed_by_what_presses_most_and_the_last_thing_by_the_desk() {
        assertThat(NextPage.after(PLACES, "/documents/12/claim")).isEqualTo("/arrivals/7");
        assertThat(NextPage.after(List.of("/arrivals/7"), "/arrivals/7?x=y")).isEqualTo("/");
        assertThat(NextPage.after(List.of(), "/arrivals/7")).isEqualTo("/");
    }
}
