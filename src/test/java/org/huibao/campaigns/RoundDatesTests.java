package org.huibao.campaigns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class RoundDatesTests {
    private static final String FILE = """
            # 先看通知　𠮷祥
            title: 低保统计表   # due: 2023-01-01T00:00
            rounds:
              - id: "1"
                due: "2023-01-12T18:00"   # 周四
                forward: 2023-01-15T09:00
              - {id: "2", due: 2023-02-08T18:00, forward: 2023-02-10T09:00}
            """.replace("\n", "\r\n");

    @Test
    void only_the_dates_of_the_round_are_changed_where_they_stand() {
        assertThat(RoundDates.changed(FILE, "1", Map.of("due", "2023-01-13T12:00")))
                .contains(FILE.replace("\"2023-01-12T18:00\"", "2023-01-13T12:00"));
        assertThat(RoundDates.changed(FILE, "2", Map.of("due", "2023-02-09T18:00", "forward", "2023-02-12T09:00:30")))
                .contains(FILE.replace("2023-02-08T18:00", "2023-02-09T18:00")
                        .replace("2023-02-10T09:00", "2023-02-12T09:00:30"));
    }

    @Test
    void dates_that_are_not_there_are_not_invented() {
        assertThat(RoundDates.changed(FILE, "3", Map.of("due", "2023-01-13T12:00")))
                .isEmpty();
        assertThat(RoundDates.changed(FILE, "1", Map.of("opens", "2023-01-13T12:00")))
                .isEmpty();
        assertThat(RoundDates.changed("rounds: [", "1", Map.of("due", "2023-01-13T12:00")))
                .isEmpty();
        assertThat(RoundDates.changed("- 1", "1", Map.of("due", "2023-01-13T12:00")))
                .isEmpty();
    }
}
