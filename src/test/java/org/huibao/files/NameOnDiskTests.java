package org.huibao.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NameOnDiskTests {
    private static final String LONG = "困难群众兜底保障有关工作开展情况统计表".repeat(6);

    private static int bytes(String name) {
        return name.getBytes(StandardCharsets.UTF_8).length;
    }

    @Test
    void a_name_that_fits_stays_as_it_is() {
        String just = "表".repeat(83) + "ab.xls".substring(0, 6);
        assertThat(bytes(just)).isEqualTo(255);
        assertThat(NameOnDisk.fitting(just)).isEqualTo(just);
        assertThat(NameOnDisk.fitting("表.xlsx")).isEqualTo("表.xlsx");
    }

    @Test
    void a_longer_one_loses_its_middle_and_keeps_its_ending_and_what_tells_it_from_others(@TempDir Path folder)
            throws IOException {
        String first = NameOnDisk.fitting(LONG + "（第一次）汇总表 更正2.xlsx");
        assertThat(first).startsWith("困难群众").endsWith("（第一次）汇总表 更正2.xlsx").contains("…");
        assertThat(bytes(first)).isBetween(250, 255);
        assertThat(NameOnDisk.fitting(LONG + "（第一次）汇总表 更正3.xlsx")).isNotEqualTo(first);
        assertThat(Files.writeString(folder.resolve(first), "")).exists();
    }

    @Test
    void a_number_stands_behind_the_stem_and_makes_no_name_too_long() {
        assertThat(NameOnDisk.numbered("表.xlsx", 2)).isEqualTo("表 (2).xlsx");
        assertThat(NameOnDisk.numbered("无结尾", 3)).isEqualTo("无结尾 (3)");
        assertThat(NameOnDisk.numbered(".hidden", 2)).isEqualTo(".hidden (2)");
        String numbered = NameOnDisk.numbered("表".repeat(83) + ".xlsx", 12);
        assertThat(numbered).endsWith("表 (12).xlsx");
        assertThat(bytes(numbered)).isLessThanOrEqualTo(255);
    }

    @Test
    void a_dot_somewhere_in_a_long_name_begins_no_ending() {
        String name = NameOnDisk.fitting("1." + LONG + LONG);
        assertThat(bytes(name)).isLessThanOrEqualTo(255);
        assertThat(name).startsWith("1.困难群众");
    }

    @Test
    void no_character_is_cut_in_half() {
        String name = NameOnDisk.fitting("𠮷".repeat(100) + ".xlsx");
        assertThat(name.codePoints().filter(one -> one == 0x20BB7).count()).isGreaterThan(50);
        assertThat(new String(name.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                .isEqualTo(name);
    }
}
