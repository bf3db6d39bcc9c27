package org.huibao.campaigns;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvFileTests {
    private static final Set<String> KNOWN = KnownKeys.UNIT.keys();

    @TempDir
    Path folder;

    private final MistakesFound mistakes = MistakesFound.none();

    private Optional<List<CsvFile.Row>> read(String text) throws IOException {
        return CsvFile.read(Files.writeString(folder.resolve("units.csv"), text), KNOWN, Set.of("name"), mistakes);
    }

    private List<String> noted() {
        return ASection.noted(mistakes);
    }

    @Test
    void a_row_has_its_line_and_its_cells_by_the_headers_name() throws IOException {
        assertThat(read("""
                name,emails
                \u3000甲镇 , a@town.example

                "乙,镇",b@town.example
                """).orElseThrow())
                .containsExactly(
                        new CsvFile.Row(2, Map.of("name", "甲镇", "emails", "a@town.example")),
                        new CsvFile.Row(4, Map.of("name", "乙,镇", "emails", "b@town.example")));
        assertThat(noted()).isEmpty();
    }

    @Test
    void a_cell_over_several_lines_moves_the_rows_below_it() throws IOException {
        assertThat(read("name,code\n\"甲\n镇\",1\n乙镇,2\n").orElseThrow())
                .extracting(CsvFile.Row::line)
                .containsExactly(2, 4);
    }

    @Test
    void a_cell_that_the_row_lacks_is_empty_and_told() throws IOException {
        CsvFile.Row row = read("code,name,emails\n1,甲镇\n").orElseThrow().get(0);

        assertThat(row.cell("emails")).isEmpty();
        assertThat(row.cell("phone")).isEmpty();
        assertThat(noted()).containsExactly("2 row-too-short");
        assertThat(mistakes.isEmpty()).isTrue();
    }

    @Test
    void a_row_too_long_is_a_mistake_unless_nothing_stands_there() throws IOException {
        read("code,name\n1,甲镇,,\n2,乙镇,more\n");

        assertThat(noted()).containsExactly("3 row-too-long");
        assertThat(mistakes.errors().get(0).arguments())
                .containsEntry("cells", "3")
                .containsEntry("columns", "2");
    }

    @Test
    void a_file_of_commas_is_an_empty_one() throws IOException {
        assertThat(read(",,\n , \n")).isEmpty();
        assertThat(noted()).containsExactly("0 file-empty");
    }

    @Test
    void a_quotation_without_end_is_told_where_it_begins() throws IOException {
        assertThat(read("name,code\n甲镇,1\n\"乙镇,2\n丙镇,3\n")).isEmpty();
        assertThat(noted()).containsExactly("3 csv-syntax");
    }
}
