package org.huibao.intake.parts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileNameTests {
    @Test
    void is_the_last_step_of_a_strangers_path() {
        assertThat(FileName.last("C:\\桌面\\表.xlsx")).isEqualTo("表.xlsx");
        assertThat(FileName.last("/home/a/表.xlsx")).isEqualTo("表.xlsx");
        assertThat(FileName.last("../..")).isEqualTo("..");
        assertThat(FileName.last("表/")).isEmpty();
    }

    @Test
    void within_a_mail_or_an_archive_is_the_last_of_all() {
        assertThat(FileName.inside("来信.eml!a.zip!村/~$表.xlsx")).isEqualTo("~$表.xlsx");
        assertThat(FileName.inside("表.xlsx")).isEqualTo("表.xlsx");
    }

    @Test
    void may_say_that_a_table_is_meant() {
        assertThat(FileName.isOfTable("黄水镇.XLSX")).isTrue();
        assertThat(FileName.isOfTable("表.et")).isTrue();
        assertThat(FileName.isOfTable("说明.txt")).isFalse();
        assertThat(FileName.isOfTable("xlsx")).isFalse();
    }

    @Test
    void reads_in_one_line_and_in_one_direction() {
        assertThat(FileName.clean(" 表\r\n\u202Exslx.exe\u200B\u0000 ")).isEqualTo("表xslx.exe");
    }

    @Test
    void is_no_longer_than_file_systems_allow_and_keeps_its_ending() {
        assertThat(FileName.last("表".repeat(100_000) + ".xlsx"))
                .hasSize(128 - 1 + 6)
                .endsWith("表….xlsx");
        assertThat(FileName.clean("x".repeat(300))).hasSize(128).endsWith("…");
        assertThat(FileName.clean("x".repeat(255))).hasSize(255);
    }

    @ParameterizedTest
    @ValueSource(strings = {"~$a.xlsx", ".a.csv", "a.xlsx.tmp", "A.CRDOWNLOAD", "Thumbs.db", "desktop.ini", "__MACOSX"})
    void locks_and_half_written_files_are_nobodys_table(String name) {
        assertThat(FileName.isLeftOut(name)).isTrue();
        assertThat(FileName.isLeftOut("东" + name + "x")).isFalse();
    }
}
