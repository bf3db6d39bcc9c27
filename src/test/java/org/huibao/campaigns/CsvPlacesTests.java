package org.huibao.campaigns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CsvPlacesTests {

    @Test
    void cells_are_found_between_commas_and_line_ends_of_any_make() {
        assertThat(values("a, b ,\r\n\r\n,,\n\"c,\"\"d\"\"\ne\" ,f\rg"))
                .containsExactly(List.of("a", "b", ""), List.of("c,\"d\"\ne", "f"), List.of("g"));
        assertThat(values("a,\"b")).containsExactly(List.of("a", "b"));
        assertThat(values("a\"b\",")).containsExactly(List.of("a\"b\"", ""));
    }

    @Test
    void a_cell_reaches_from_comma_to_comma() {
        String text = "名称, \"x\" ,y";
        CsvPlaces.Cell cell = CsvPlaces.of(text).get(0).get(1);
        assertThat(text.substring(cell.from(), cell.to())).isEqualTo(" \"x\" ");
    }

    private static List<List<String>> values(String text) {
        return CsvPlaces.of(text).stream()
                .map(row -> row.stream().map(CsvPlaces.Cell::value).toList())
                .toList();
    }
}
