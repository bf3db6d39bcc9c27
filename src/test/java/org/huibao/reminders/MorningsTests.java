package org.huibao.reminders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huibao.fixtures.County.FIRST;
import static org.huibao.fixtures.County.HUANGSHUI;
import static org.huibao.fixtures.County.at;

import java.nio.file.Path;
import java.util.List;
import org.huibao.fixtures.County;
import org.huibao.fixtures.HandClock;
import org.huibao.vocabulary.Finding;
import org.huibao.vocabulary.FindingCode;
import org.huibao.vocabulary.Forwarding;
import org.huibao.vocabulary.Round;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MorningsTests {
    @TempDir
    private Path folder;

    private final HandClock clock = new HandClock(at("2023-01-04T00:00"));

    private Watch watch(Round... rounds) {
        return new Watch(folder, County.campaign(List.of(rounds), Forwarding.USUAL), clock);
    }

    @Test
    void one_letter_tells_of_every_round_that_has_something_on_this_day() {
        Round other = new Round("2", "补报", null, FIRST.opens(), at("2023-01-14T18:00"), at("2023-01-12T20:00"));
        Round draft = new Round("3", "草稿", null, null, at("2023-01-12T18:00"), null);
        try (Watch watch = watch(FIRST, other, draft)) {
            clock.moveTo(at("2023-01-12T08:00"));
            watch.mornings.tell();
            watch.mornings.tell();
            assertThat(watch.written()).containsExactly("spring/digest-2023-01-12");
            assertThat(watch.text("spring/digest-2023-01-12"))
                    .contains("（第一次）今天截止报送：2023年1月12日 18:00", "（补报）今天报送上级：2023年1月12日 20:00")
                    .doesNotContain("（补报）今天截止", "草稿");
        }
    }

    @Test
    void who_sent_nothing_is_listed_apart_from_whose_table_was_returned() {
        try (Watch watch = watch(FIRST)) {
            watch.office
                    .mailFrom(HUANGSHUI)
                    .with(HUANGSHUI, FIRST, "1", "1", Finding.of(FindingCode.BLANK))
                    .recorded();
            clock.moveTo(at("2023-01-12T08:00"));
            watch.mornings.tell();
            assertThat(watch.text("spring/digest-2023-01-12"))
                    .contains("退回 1，未报 2")
                    .containsSubsequence("没有报送：", "西沱镇", "已报送、被退回、尚未改正：", "黄水镇", "石柱县民政局");
        }
    }

    @Test
    void the_day_is_the_county_s_and_begins_at_eight() {
        try (Watch watch = watch(FIRST)) {
            for (String quiet : new String[] {"2023-01-11T23:59", "2023-01-12T07:59", "2023-01-13T08:00"}) {
                clock.moveTo(at(quiet));
                watch.mornings.tell();
                assertThat(watch.written()).as(quiet).isEmpty();
            }
        }
    }
}
