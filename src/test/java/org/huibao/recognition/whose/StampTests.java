package org.huibao.recognition.whose;

import static org.assertj.core.api.Assertions.assertThat;

import org.huibao.recognition.layout.DrawnTable;
import org.huibao.vocabulary.Campaign;
import org.huibao.vocabulary.ReportingUnit;
import org.huibao.vocabulary.Round;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StampTests {
    private static final Campaign CAMPAIGN = DrawnTable.CAMPAIGN;
    private static final ReportingUnit UNIT = DrawnTable.unit("黄水镇");
    private static final Round ROUND = CAMPAIGN.rounds().get(0);
    private static final Stamp STAMP = Stamp.of(CAMPAIGN, UNIT, ROUND);

    @Test
    void what_is_written_is_read_again() {
        assertThat(Stamp.read(" " + STAMP.text() + "\n")).contains(STAMP);
        assertThat(STAMP.text()).endsWith("/" + STAMP.check());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "a/b/c", "a/b/c/00000000", "a/b/c/zzzzzzzz", "a/b/c/d/00000000", "//1/00000000"})
    void parts_that_do_not_belong_together_say_nothing(String property) {
        assertThat(Stamp.read(property)).isEmpty();
    }

    @Test
    void it_names_units_and_rounds_of_its_own_campaign_alone() {
        assertThat(STAMP.unitIn(CAMPAIGN)).contains(UNIT);
        assertThat(STAMP.roundIn(CAMPAIGN)).contains(ROUND);
        Stamp other = new Stamp("other", STAMP.unit(), STAMP.round());
        assertThat(other.unitIn(CAMPAIGN)).isEmpty();
        assertThat(other.roundIn(CAMPAIGN)).isEmpty();
        assertThat(new Stamp(CAMPAIGN.id(), "?", "?").unitIn(CAMPAIGN)).isEmpty();
    }
}
