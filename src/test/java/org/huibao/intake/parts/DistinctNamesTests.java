package org.huibao.intake.parts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DistinctNamesTests {
    private final DistinctNames names = new DistinctNames();

    @Test
    void a_second_one_is_numbered_before_its_ending() {
        assertThat(names.distinct("附件.xlsx")).isEqualTo("附件.xlsx");
        assertThat(names.distinct("附件.xlsx")).isEqualTo("附件 (2).xlsx");
        assertThat(names.distinct("附件.XLSX")).isEqualTo("附件 (3).XLSX");
        assertThat(names.distinct("附件 (2).xlsx")).isEqualTo("附件 (2) (2).xlsx");
    }

    @Test
    void a_name_without_an_ending_is_numbered_at_its_end() {
        names.distinct("a.b/附件");
        names.distinct("x/.hidden");

        assertThat(names.distinct("a.b/附件")).isEqualTo("a.b/附件 (2)");
        assertThat(names.distinct("x/.hidden")).isEqualTo("x/.hidden (2)");
    }
}
