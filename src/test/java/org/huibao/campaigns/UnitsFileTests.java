package org.huibao.campaigns;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.huibao.vocabulary.ReportingUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitsFileTests {
    @TempDir
    Path folder;

    private final MistakesFound mistakes = MistakesFound.none();

    private List<ReportingUnit> read(String rows) throws IOException {
        Path file = Files.writeString(folder.resolve("units.csv"), "code,name,aliases,emails,contact,phone\n" + rows);
        return UnitsFile.read(file, false, mistakes).orElseThrow().units();
    }

    @Test
    void a_unit_has_its_other_names_and_its_mailboxes_in_lower_case() throws IOException {
        assertThat(read("001,甲镇,甲乡； 甲；甲,Jia@Town.Example;jia@town.example,王某,010-1\n"))
                .containsExactly(
                        new ReportingUnit("001", "甲镇", List.of("甲乡", "甲"), List.of("jia@town.example"), "王某", "010-1"));
        assertThat(ASection.noted(mistakes)).isEmpty();
    }

    @Test
    void units_without_a_mailbox_are_named_once_where_letters_will_be_written() throws IOException {
        Path file = Files.writeString(
                folder.resolve("units.csv"), "name,emails\n甲镇,jia@town.example\n乙镇,\n丙镇,\n丁镇,\n戊镇,\n己镇,\n庚镇,\n");
        UnitsFile.read(file, true, mistakes);

        assertThat(ASection.noted(mistakes)).containsExactly("3 no-mailbox");
        assertThat(mistakes.warnings().get(0).arguments())
                .containsEntry("units", "乙镇、丙镇、丁镇、戊镇、己镇…")
                .containsEntry("count", "6");
    }

    @Test
    void a_unit_may_have_neither_code_nor_mailbox_and_so_may_another() throws IOException {
        assertThat(read(",甲镇,,,,\n,乙镇,;；,,,\n")).hasSize(2);
        assertThat(ASection.noted(mistakes)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    1,,甲,,,                               | 2 unit-without-name
                    1,合 计,,,,                            | 2 unit-is-total
                    1,小计,,,,                             | 2 unit-is-total
                    1,甲镇,,,,\\n1,乙镇,,,,                | 3 code-twice
                    1,甲镇,,,,\\n2,甲　镇,,,,              | 3 unit-twice
                    1,甲镇,乙,,,\\n2,乙镇,乙,,,            | 3 unit-twice
                    1,甲镇,,,,\\n2,乙镇,甲镇,,,            | 3 unit-twice
                    1,甲镇,jia@town.example,,,             | 2 alias-is-address
                    1,甲镇,,jia＠town.example,,            | 2 bad-email
                    1,甲镇,,a@town.example;jia@town,,      | 2 bad-email
                    """)
    void says_what_is_wrong_with_a_row(String rows, String noted) throws IOException {
        read(rows.replace("\\n", "\n") + "\n");

        assertThat(ASection.noted(mistakes)).containsExactly(noted);
    }

    @Test
    void a_unit_that_repeats_its_own_name_does_no_harm() throws IOException {
        read("1,甲镇,甲镇;甲 镇,,,\n");

        assertThat(ASection.noted(mistakes)).isEmpty();
    }

    @Test
    void a_file_without_units_is_told() throws IOException {
        assertThat(read("")).isEmpty();
        assertThat(ASection.noted(mistakes)).containsExactly("0 no-units");
    }
}
