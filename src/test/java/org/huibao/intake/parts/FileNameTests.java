package org.huibao.intake.parts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FileNameTests {
    @Test
    void is_the_last_step_of_a_strangers_path() {
        assertThat(FileName.last("C:\\桌面\\表.xlsx")).isEqualTo("表.xlsx");
        assertThat(FileName.last("/home/a/表.xlsx")).isEqualTo("表.xlsx");
        assertThat(FileName.last("../..")).isEqualTo("..");
        assertThat(FileName.last("表/")).isEmpty();
    }

    @Test
    void reads_in_one_line_and_in_one_direction() {
        assertThat(FileName.clean(" 表\r\n\u202Exslx.exe\u200B\u0000 ")).isEqualTo("表xslx.exe");
    }
}
