package org.huibao.recognition.whose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huibao.recognition.TownCampaign;
import org.huibao.recognition.layout.DrawnTable;
import org.huibao.vocabulary.Campaign;
import org.huibao.vocabulary.Finding;
import org.huibao.vocabulary.FindingCode;
import org.huibao.vocabulary.ReportingUnit;
import org.huibao.vocabulary.Severity;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StampDoubtsTests {
    private static final Campaign CAMPAIGN = DrawnTable.CAMPAIGN;
    private static final ReportingUnit OWN = DrawnTable.unit("黄水镇");
    private static final ReportingUnit OTHER = DrawnTable.unit("西沱镇");
    private static final Campaign ELSEWHERE = TownCampaign.of(
            "elsewhere", TownCampaign.CAMPAIGN.replace("id: towns", "id: elsewhere"), TownCampaign.FORM);

    private static List<Finding> told(@Nullable Stamp stamp, Set<ReportingUnit> owners, Campaign... all) {
        return StampDoubts.of(stamp, CAMPAIGN, owners, List.of(all)).stream().toList();
    }

    private static Stamp stamp(Campaign campaign) {
        return Stamp.of(campaign, OWN, campaign.rounds().get(0));
    }

    @Test
    void a_blank_of_the_units_own_or_none_is_silent() {
        assertThat(told(null, Set.of(OWN), CAMPAIGN)).isEmpty();
        assertThat(told(stamp(CAMPAIGN), Set.of(OWN), CAMPAIGN)).isEmpty();
        assertThat(told(stamp(CAMPAIGN), Set.of(OTHER, OWN), CAMPAIGN)).isEmpty();
        assertThat(told(stamp(CAMPAIGN), Set.of(), CAMPAIGN)).isEmpty();
    }

    @Test
    void another_units_blank_is_asked_about() {
        assertThat(told(stamp(CAMPAIGN), Set.of(OTHER), CAMPAIGN))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.code()).isEqualTo(FindingCode.OTHER_BLANK);
                    assertThat(finding.severity()).isEqualTo(Severity.QUERY);
                    assertThat(finding.arguments()).containsAllEntriesOf(Map.of("found", "黄水镇", "expected", "西沱镇"));
                });
    }

    @Test
    void another_forms_blank_is_asked_about_where_that_form_is_known() {
        assertThat(told(stamp(ELSEWHERE), Set.of(OWN), CAMPAIGN, ELSEWHERE))
                .singleElement()
                .satisfies(finding -> assertThat(finding.arguments()).containsEntry("found", ELSEWHERE.title()));
        assertThat(told(stamp(ELSEWHERE), Set.of(OWN), CAMPAIGN)).isEmpty();
    }
}
