package org.huibao.campaigns;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.huibao.vocabulary.Campaign;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CampaignsTests {
    @TempDir
    Path directory;

    private Campaigns campaigns;
    private ACampaign small;

    @BeforeEach
    void aDirectoryWithOneCampaign() {
        small = ACampaign.in(directory);
        campaigns = new Campaigns(directory, FixedParts.NONE);
        campaigns.refresh();
    }

    @Test
    void knows_its_campaigns_by_id() {
        assertThat(campaigns.campaign("small")).isPresent();
        assertThat(campaigns.campaign("other")).isEmpty();
        assertThat(campaigns.all())
                .singleElement()
                .satisfies(known -> assertThat(known.problems()).isEmpty());
    }

    @Test
    void reads_again_only_when_a_file_has_changed() {
        assertThat(campaigns.refresh()).isFalse();

        small.campaign("title: 新表\n");

        assertThat(campaigns.refresh()).isTrue();
        assertThat(campaigns.campaign("small").orElseThrow().title()).isEqualTo("新表");
    }

    @Test
    void goes_on_with_the_last_good_copy_while_a_folder_is_broken() {
        small.form("title: [");
        campaigns.refresh();

        assertThat(campaigns.campaign("small").map(Campaign::title)).contains("统计表");
        assertThat(campaigns.all())
                .singleElement()
                .satisfies(known -> assertThat(known.problems()).isNotEmpty());

        small.form("title: [ [");
        campaigns.refresh();
        assertThat(campaigns.usable()).hasSize(1);
    }

    @Test
    void starts_without_a_broken_campaign_and_takes_it_up_once_it_is_mended() {
        small.form("title: [");
        Campaigns fresh = new Campaigns(directory, FixedParts.NONE);
        fresh.refresh();
        assertThat(fresh.usable()).isEmpty();
        assertThat(fresh.all())
                .singleElement()
                .satisfies(known -> assertThat(known.id()).isEqualTo("small"));

        ACampaign.in(directory);
        fresh.refresh();
        assertThat(fresh.usable()).hasSize(1);
    }

    @Test
    void leaves_an_id_with_the_folder_that_already_works_with_it() throws IOException {
        Path early = directory.resolve("another");
        Files.createDirectories(early);
        for (String name : new String[] {CampaignFile.NAME, FormFile.NAME, UnitsFile.NAME}) {
            Files.copy(small.folder().resolve(name), early.resolve(name));
        }
        small.form("title: [");
        campaigns.refresh();

        assertThat(campaigns.usable()).hasSize(1);
        assertThat(campaigns.all().get(0).problems()).extracting(Problem::code).containsExactly("id-taken");
        assertThat(campaigns.all().get(1).campaign()).isNotNull();
    }

    @Test
    void forgets_a_campaign_whose_folder_was_taken_away_but_none_when_the_whole_directory_is_away() throws IOException {
        Path elsewhere = directory.resolveSibling(directory.getFileName() + "-away");
        Files.move(directory, elsewhere);
        assertThat(campaigns.refresh()).isFalse();
        assertThat(campaigns.usable()).hasSize(1);

        Files.move(elsewhere, directory);
        small.without(CampaignFile.NAME).without(FormFile.NAME).without(UnitsFile.NAME);
        Files.delete(small.folder());
        campaigns.refresh();
        assertThat(campaigns.all()).isEmpty();
    }

    @Test
    void refuses_another_shape_of_the_form_once_there_is_a_submission() {
        Campaign first = campaigns.campaign("small").orElseThrow();
        String shape = FixedParts.of(first);
        Campaigns used = new Campaigns(directory, id -> Optional.of(shape).filter(any -> id.equals("small")));
        used.refresh();

        small.campaignWith("notice: 某号").formWith("rules: ['1 > 0']");
        used.refresh();
        assertThat(used.campaign("small").orElseThrow().notice()).isEqualTo("某号");
        assertThat(used.campaign("small").orElseThrow().form().rules()).hasSize(1);

        small.form("title: 统计表\ncolumns:\n  - {key: households, header: 户数, type: amount}\n");
        used.refresh();
        assertThat(used.campaign("small").orElseThrow().form().columns())
                .hasSameSizeAs(first.form().columns());
        assertThat(used.all().get(0).problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("fixed-changed");
            assertThat(problem.arguments().get("changes"))
                    .contains("- households count 户", "+ households amount", "- paid amount 万元");
        });
    }

    @Test
    void knows_which_days_are_worked() throws IOException {
        Files.writeString(
                directory.resolve("holidays.csv"), "date,day,name\n2023-01-23,off,春节\n2023-01-28,work,春节调休\n");
        campaigns.refresh();

        assertThat(campaigns.holidays().isWorked(LocalDate.parse("2023-01-23"))).isFalse();
        assertThat(campaigns.holidays().isWorked(LocalDate.parse("2023-01-28"))).isTrue();
        assertThat(campaigns.holidays().isWorked(LocalDate.parse("2023-01-29"))).isFalse();
        assertThat(campaigns.holidays().isWorked(LocalDate.parse("2023-01-30"))).isTrue();
    }

    @Test
    void keeps_the_days_off_that_it_knows_while_their_file_is_broken_or_away() throws IOException {
        Path file = directory.resolve("holidays.csv");
        Files.writeString(file, "date,day,name\n2023-01-23,off,春节\n");
        campaigns.refresh();

        Files.writeString(file, "date,day,name\n2023-01-2");
        campaigns.refresh();
        assertThat(campaigns.holidays().isWorked(LocalDate.parse("2023-01-23"))).isFalse();

        Files.move(directory, directory.resolveSibling("away"));
        campaigns.refresh();
        assertThat(campaigns.holidays().isWorked(LocalDate.parse("2023-01-23"))).isFalse();
        Files.move(directory.resolveSibling("away"), directory);
    }
}
