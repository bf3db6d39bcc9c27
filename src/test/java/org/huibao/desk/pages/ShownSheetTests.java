package org.huibao.desk.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.huibao.reading.Contents;
import org.huibao.reading.Reading;
import org.huibao.reading.grid.Sheet;
import org.huibao.vocabulary.Place;
import org.junit.jupiter.api.Test;

class ShownSheetTests {
    private static Sheet sheet(String html) {
        return new Reading()
                .read("x.html", html.getBytes(StandardCharsets.UTF_8))
                .fold((Contents.Sheets sheets) -> sheets.sheets().get(0), unreadable -> {
                    throw new AssertionError(unreadable);
                });
    }

    private static List<String> line(ShownSheet.Line line) {
        return line.boxes().stream()
                .map(box -> box.address() + "=" + box.text() + " " + box.across() + "x" + box.down())
                .toList();
    }

    @Test
    void merges_stand_as_in_the_original_and_every_cell_has_its_address() {
        ShownSheet shown = ShownSheet.of(sheet("""
                        <meta charset="utf-8"><table><tr><td rowspan="2">地区</td><td colspan="2">城乡低保</td></tr>
                        <tr><td>户数</td><td>人数</td></tr><tr><td>黄水镇</td><td>90</td><td>171</td></tr></table>"""), Map.of());
        assertThat(shown.letters()).containsExactly("A", "B", "C");
        assertThat(line(shown.lines().get(0))).containsExactly("A1=地区 1x2", "B1=城乡低保 2x1");
        assertThat(line(shown.lines().get(1))).containsExactly("B2=户数 1x1", "C2=人数 1x1");
        assertThat(line(shown.lines().get(2))).containsExactly("A3=黄水镇 1x1", "B3=90 1x1", "C3=171 1x1");
        assertThat(shown.cut()).isFalse();
    }

    @Test
    void what_was_found_in_a_cell_is_marked_there() {
        Sheet sheet = sheet(
                "<meta charset=\"utf-8\"><table><tr><td>地区</td><td>户数</td></tr><tr><td>黄水镇</td><td>9O</td></tr></table>");
        Place place = Place.of(sheet.name(), "B2");
        ShownSheet shown = ShownSheet.of(sheet, Map.of(place, new ShownSheet.Note("error", List.of(2, 5))));
        ShownSheet.Box box = shown.lines().get(1).boxes().get(1);
        assertThat(box.weight()).isEqualTo("error");
        assertThat(box.findings()).containsExactly(2, 5);
        assertThat(shown.lines().get(0).boxes().get(0).weight()).isEmpty();
    }

    @Test
    void of_a_large_sheet_the_heads_are_shown_and_what_lies_around_the_figures() {
        String rows = IntStream.range(0, 900)
                .mapToObj(n -> "<tr><td>村" + n + "</td><td>" + n + "</td></tr>")
                .collect(Collectors.joining());
        Sheet sheet = sheet("<meta charset=\"utf-8\"><table>" + rows + "</table>");
        ShownSheet shown =
                ShownSheet.of(sheet, Map.of(Place.of(sheet.name(), "B700"), new ShownSheet.Note("taken", List.of())));
        assertThat(shown.cut()).isTrue();
        assertThat(shown.lines())
                .extracting(ShownSheet.Line::number)
                .contains(1, 12, 700)
                .doesNotContain(300, 850);
        assertThat(shown.lines()).hasSizeLessThan(300);
    }
}
