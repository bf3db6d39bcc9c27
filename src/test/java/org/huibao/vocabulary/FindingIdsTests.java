package org.huibao.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FindingIdsTests {
    private static final Finding BLANK = Finding.of(FindingCode.BLANK);

    @Test
    void each_finding_of_a_document_has_its_own() {
        Finding other = Finding.of(FindingCode.NEGATIVE);
        assertThat(FindingIds.of(List.of(BLANK, other, BLANK, BLANK)))
                .containsExactly(BLANK.id(), other.id(), BLANK.id() + "-2", BLANK.id() + "-3");
    }

    @Test
    void one_more_in_front_of_it_does_not_change_the_id_of_another() {
        Finding total = Finding.of(FindingCode.TOTAL_MISMATCH, Map.of("label", "合计", "header", "户数"));
        assertThat(FindingIds.of(List.of(BLANK, total)).get(1))
                .isEqualTo(FindingIds.of(List.of(total)).get(0));
    }
}
