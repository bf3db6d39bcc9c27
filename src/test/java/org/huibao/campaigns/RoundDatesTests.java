package org.huibao.campaigns;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.huibao.fixtures.SmallCampaign;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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

    @Test
    void a_file_that_would_not_be_understood_stays_as_it_was(@TempDir Path home) throws IOException {
        SmallCampaign.in(home);
        Path folder = home.resolve("campaigns/small");
        byte[] before = Files.readAllBytes(folder.resolve("campaign.yaml"));
        RoundDates dates = new RoundDates(folder);
        assertThat(dates.write("1", Map.of("due", "2023-01-14T18:00"))).isFalse();
        assertThat(Files.readAllBytes(folder.resolve("campaign.yaml"))).isEqualTo(before);
        assertThat(dates.write("1", Map.of("due", "2023-01-12T20:00"))).isTrue();
        assertThat(Files.readString(folder.resolve("campaign.yaml"))).contains("due: 2023-01-12T20:00,");
    }
}
