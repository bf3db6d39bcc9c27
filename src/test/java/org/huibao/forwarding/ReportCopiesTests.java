package org.huibao.forwarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huibao.fixtures.County.FIRST;
import static org.huibao.fixtures.County.HUANGSHUI;
import static org.huibao.fixtures.County.SECOND;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.huibao.files.Sha256;
import org.huibao.fixtures.County;
import org.huibao.fixtures.HandClock;
import org.huibao.fixtures.TestStore;
import org.huibao.journal.About;
import org.huibao.journal.Happening;
import org.huibao.vocabulary.Campaign;
import org.huibao.vocabulary.Forwarding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportCopiesTests {
    @TempDir
    private Path folder;

    private final HandClock clock = new HandClock(County.at("2023-01-13T09:00"));

    private House house(Campaign campaign) {
        House house = new House(TestStore.Make.SQLITE, folder, clock, campaign, 0);
        house.office.mailFrom(HUANGSHUI).with(HUANGSHUI, FIRST, "1", "1").recorded();
        return house;
    }

    private Report sent(House house) {
        return house.byHand.sendNow(house.office.campaign, FIRST).orElseThrow();
    }

    @Test
    void a_copy_is_the_very_file_of_the_letter() throws IOException {
        try (House house = house(County.campaign(List.of(FIRST, SECOND), Forwarding.USUAL))) {
            Report report = sent(house);
            byte[] copy = Files.readAllBytes(folder.resolve("outbox").resolve(report.file()));
            assertThat(Sha256.of(copy)).isEqualTo(report.sha256());
            assertThat(house.reports.workbook(report)).isEqualTo(copy);
            assertThat(house.reports.isUncopied(report)).isFalse();
        }
    }

    @Test
    void what_cannot_be_copied_has_left_all_the_same_is_told_once_and_copied_later() throws IOException {
        try (House house = house(County.campaign(List.of(FIRST, SECOND), Forwarding.USUAL))) {
            Path outbox = Files.writeString(folder.resolve("outbox"), "in the way");
            Report report = sent(house);
            assertThat(report.letter()).isNotNull();
            assertThat(house.acts.reasons()).containsOnlyKeys("copy " + report.file());
            clock.advance(Duration.ofMinutes(2));
            house.copies.write();
            assertThat(house.office.journal.about(About.round("spring", "1")))
                    .extracting(line -> line.what())
                    .containsOnlyOnce(Happening.ALERT_REPORT_NOT_COPIED);
            Files.delete(outbox);
            house.copies.write();
            assertThat(outbox).as("a minute has not passed").doesNotExist();
            clock.advance(Duration.ofMinutes(1));
            house.copies.write();
            assertThat(outbox.resolve(report.file())).exists();
            assertThat(house.acts.reasons()).isEmpty();
        }
    }

    @Test
    void a_title_of_any_length_makes_a_name_that_every_disk_takes() {
        Campaign usual = County.campaign(List.of(FIRST, SECOND), Forwarding.USUAL);
        Campaign campaign = House.titled(usual, "困难群众兜底保障有关工作开展情况统计表".repeat(5));
        try (House house = house(campaign)) {
            Report report = sent(house);
            Path copy = folder.resolve("outbox").resolve(report.file());
            assertThat(copy).exists();
            String name = String.valueOf(copy.getFileName());
            assertThat(name).endsWith("（第一次）汇总表.xlsx");
            assertThat(name.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(255);
        }
    }
}
