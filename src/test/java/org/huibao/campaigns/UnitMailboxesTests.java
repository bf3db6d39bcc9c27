package org.huibao.campaigns;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UnitMailboxesTests {

    private static String changed(String text, String unit) {
        return UnitMailboxes.changed(text, unit, before -> before.isEmpty() ? "a@b.example" : before + ";a@b.example")
                .orElse("");
    }

    @Test
    void only_the_cell_of_the_unit_is_changed() {
        assertThat(changed("name,emails\n甲,\n乙 , \"x@y.example\" ,z", "乙"))
                .isEqualTo("name,emails\n甲,\n乙 ,\"x@y.example;a@b.example\",z");
        assertThat(changed("name,emails\r甲", "甲")).isEqualTo("name,emails\r甲,a@b.example");
        assertThat(changed("name,emails\n甲,", "丙")).isEmpty();
        assertThat(changed("", "丙")).isEmpty();
    }

    @Test
    void a_column_that_is_not_there_is_added() {
        assertThat(changed("name,code\n\n甲,1\n乙\n", "甲")).isEqualTo("name,code,emails\n\n甲,1,a@b.example\n乙,,\n");
    }

    @Test
    void an_address_is_taken_as_chinese_keyboards_write_it() {
        assertThat(UnitMailboxes.address(" Huangshui＠town.example ")).contains("huangshui@town.example");
        assertThat(UnitMailboxes.address("黄水镇")).isEmpty();
        assertThat(UnitMailboxes.address("a@b.example;c@d.example")).isEmpty();
    }
}
