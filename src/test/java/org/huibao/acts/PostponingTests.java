package org.huibao.acts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huibao.acts.ActingOffice.WHO;
import static org.huibao.acts.ActingOffice.came;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.huibao.campaigns.CampaignFolder;
import org.huibao.campaigns.Loaded;
import org.huibao.fixtures.County;
import org.huibao.fixtures.SmallCampaign;
import org.huibao.fixtures.TestStore;
import org.huibao.journal.About;
import org.huibao.journal.Happening;
import org.huibao.post.Letter;
import org.huibao.vocabulary.Campaign;
import org.huibao.vocabulary.Round;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PostponingTests {
    @TempDir
    private Path folder;

    private static Campaign campaign(Path of) {
        return ((Loaded.Ready) new CampaignFolder(of).load()).campaign();
    }

    private static Postponing.Dates dates(String due, String forward) {
        return new Postponing.Dates(at(due), at(forward));
    }

    private static @Nullable Instant at(String local) {
        return local.isEmpty() ? null : County.at(local);
    }

    private static Postponing postponing(ActingOffice room) {
        return new Postponing(
                room.acts,
                room.inFile(),
                room.inFolders(),
                new UnitLetters(room.letters.post, room.office.arrivals),
                room.office.reported);
    }

    @ParameterizedTest
    @EnumSource
    void dates_that_somebody_has_changed_by_hand_meanwhile_are_looked_at_first(TestStore.Make make) throws IOException {
        try (ActingOffice room = new ActingOffice(make, folder)) {
            SmallCampaign.in(folder);
            Path file = folder.resolve("campaigns/small/campaign.yaml");
            Campaign seen = campaign(folder.resolve("campaigns/small"));
            String byHand = Files.readString(file).replace("due: 2023-01-12T18:00", "due: 2023-01-12T20:00");
            Files.writeString(file, byHand);
            assertThat(came(postponing(room)
                            .postpone(seen, seen.rounds().get(0), dates("", "2023-01-16T09:00"), WHO, "雪灾")))
                    .isEqualTo("file-changed");
            assertThat(Files.readString(file)).isEqualTo(byHand);
            assertThat(room.letters.post.newest(Long.MAX_VALUE, 99)).isEmpty();
            Campaign now = room.inFolders().campaign("small").orElseThrow();
            assertThat(came(postponing(room)
                            .postpone(now, now.rounds().get(0), dates("", "2023-01-16T09:00"), WHO, "雪灾")))
                    .isEqualTo("postponement");
            assertThat(Files.readString(file)).contains("due: 2023-01-12T20:00").contains("2023-01-16T09:00");
        }
    }

    @ParameterizedTest
    @EnumSource
    void later_dates_stand_in_the_file_and_every_unit_is_told(TestStore.Make make) throws IOException {
        try (ActingOffice room = new ActingOffice(make, folder)) {
            SmallCampaign.in(folder);
            Path lies = folder.resolve("campaigns/small");
            Campaign campaign = campaign(lies);
            Round round = campaign.rounds().get(0);
            Postponing postponing = postponing(room);
            String before = Files.readString(lies.resolve("campaign.yaml"));
            assertThat(came(postponing.postpone(campaign, round, dates("2023-01-14T18:00", ""), WHO, " ")))
                    .isEqualTo("no-reason");
            assertThat(came(postponing.postpone(campaign, round, dates("", ""), WHO, "雪灾")))
                    .isEqualTo("no-date");
            assertThat(came(postponing.postpone(campaign, round, dates("2023-01-11T18:00", ""), WHO, "雪灾")))
                    .isEqualTo("not-later");
            assertThat(came(postponing.postpone(campaign, round, dates("2023-01-14T18:00", ""), WHO, "雪灾")))
                    .isEqualTo("backwards");
            room.office.isReported = true;
            assertThat(came(postponing.postpone(
                            campaign, round, dates("2023-01-14T18:00", "2023-01-16T09:00"), WHO, "雪灾")))
                    .isEqualTo("reported");
            room.office.isReported = false;
            assertThat(Files.readString(lies.resolve("campaign.yaml"))).isEqualTo(before);
            assertThat(room.letters.post.newest(Long.MAX_VALUE, 99)).isEmpty();
            assertThat(came(postponing.postpone(
                            campaign, round, dates("2023-01-14T18:00", "2023-01-16T09:00"), WHO, "大雪封路")))
                    .isEqualTo("postponement");
            Round now =
                    room.inFolders().campaign("small").orElseThrow().rounds().get(0);
            assertThat(now.due()).isEqualTo(County.at("2023-01-14T18:00"));
            assertThat(now.forward()).isEqualTo(County.at("2023-01-16T09:00"));
            List<Letter> letters = room.letters.post.newest(Long.MAX_VALUE, 99);
            assertThat(letters).hasSize(3);
            assertThat(room.letters.post.shown(letters.get(0)).text())
                    .contains("大雪封路")
                    .contains("1月14日");
            assertThat(room.written(About.round("small", "1"), Happening.ACT_POSTPONEMENT))
                    .isEqualTo(1);
        }
    }
}
