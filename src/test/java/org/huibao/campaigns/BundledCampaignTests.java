package org.huibao.campaigns;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.huibao.vocabulary.Campaign;
import org.huibao.vocabulary.Rule;
import org.junit.jupiter.api.Test;

/** The founding campaign, as a fresh clone has it. */
class BundledCampaignTests {
    private final Loaded loaded = new CampaignFolder(Path.of("campaigns/2023-spring-festival")).load();

    @Test
    void loads_with_one_warning_the_first_report_leaves_on_a_sunday() {
        List<Problem> warnings = loaded.fold(Loaded.Ready::warnings, Loaded.Broken::problems);

        assertThat(warnings).singleElement().satisfies(sunday -> {
            assertThat(sunday.code()).isEqualTo("forward-on-day-off");
            assertThat(sunday.file()).isEqualTo("campaign.yaml");
            assertThat(sunday.line()).isEqualTo(10);
            assertThat(sunday.arguments())
                    .containsAllEntriesOf(Map.of("date", "2023-01-15", "weekday", "SUNDAY", "leaves", "2023-01-15"));
            assertThat(ProblemWording.in(Locale.SIMPLIFIED_CHINESE).of(sunday))
                    .contains("2023-01-15", "星期日", "as-planned");
            assertThat(ProblemWording.in(Locale.ENGLISH).of(sunday)).contains("2023-01-15, a Sunday, which");
        });
    }

    @Test
    void has_the_county_s_33_units_and_never_maps_the_town_that_became_two() {
        Campaign campaign = loaded.fold(Loaded.Ready::campaign, broken -> {
            throw new AssertionError(broken);
        });

        assertThat(campaign.roster().units()).hasSize(33);
        assertThat(campaign.roster().units()).allSatisfy(unit -> {
            assertThat(unit.aliases()).noneMatch(alias -> alias.startsWith("南宾"));
            assertThat(unit.emails()).singleElement().asString().endsWith(".example");
        });
        assertThat(campaign.roster().registeredTo("Huangshui@shizhu.example"))
                .singleElement()
                .satisfies(unit -> assertThat(unit.name()).isEqualTo("黄水镇"));
    }

    @Test
    void says_that_its_form_is_an_example_and_has_rules_over_both_rounds() {
        Campaign campaign = loaded.fold(Loaded.Ready::campaign, broken -> {
            throw new AssertionError(broken);
        });

        assertThat(campaign.title()).endsWith("（示例）");
        assertThat(campaign.form().title()).endsWith("（示例）");
        assertThat(campaign.form().columns()).hasSizeBetween(25, 30);
        assertThat(campaign.form().rules()).hasSizeBetween(8, 12).anyMatch(Rule::looksElsewhere);
        assertThat(campaign.rounds()).hasSize(2).noneMatch(round -> round.isDraft());
    }
}
