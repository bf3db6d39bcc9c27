package org.huibao.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.huibao.reading.cells.Cell;
import org.huibao.reading.grid.Sheet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Published tables in several carriers, each folder with what its cells truly hold. */
final class RealTables {
    static final Path FOLDER = Path.of("src/test/resources/real");

    private RealTables() {}

    static Stream<Path> carriers(String... endings) {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files
                    .filter(file -> Stream.of(endings).anyMatch(file.toString()::endsWith))
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Sheet sheet(Path file) {
        return sheets(file.getFileName().toString(), bytes(file)).get(0);
    }

    static List<Sheet> sheets(String name, byte[] bytes) {
        Contents contents = new Reading().read(name, bytes);
        assertThat(contents).isInstanceOf(Contents.Sheets.class);
        return ((Contents.Sheets) contents).sheets();
    }

    /** Every figure that the truth of the folder tells stands where it belongs; the number of figures seen. */
    static int compareWithTruth(Path file, Sheet sheet) {
        JsonNode truth =
                JsonMapper.shared().readTree(file.resolveSibling("truth.json").toFile());
        int keyColumn = truth.get("row_key_column").asInt() - 1;
        int seen = 0;
        for (int row = truth.get("data_rows").get(0).asInt() - 1;
                row < truth.get("data_rows").get(1).asInt();
                row++) {
            JsonNode figures = truth.get("units").get(sheet.text(row, keyColumn).strip());
            for (JsonNode column : figures == null
                    ? List.<JsonNode>of()
                    : truth.get("header_paths").values()) {
                JsonNode figure = figures.get(String.join("/", texts(column.get("path"))));
                if (figure != null && !figure.isNull()) {
                    compare(sheet.effective(row, index(column.get("col").asString())), figure);
                    seen++;
                }
            }
        }
        return seen;
    }

    private static void compare(Cell cell, JsonNode figure) {
        assertThat(cell).as(figure.toString()).isNotNull();
        if (figure.isNumber() && cell.number() != null) {
            assertThat(cell.number()).isEqualByComparingTo(new BigDecimal(figure.asString()));
        } else {
            String seen = String.valueOf(cell.shown() != null ? cell.shown() : cell.text());
            // a text that groups its digits is the same figure
            boolean grouped =
                    seen.matches("\\d{1,3}(,\\d{3})+") && figure.asString().matches("\\d+");
            assertThat(grouped ? seen.replace(",", "") : seen).isEqualTo(figure.asString());
        }
    }

    private static List<String> texts(JsonNode list) {
        return list.values().stream().map(JsonNode::asString).toList();
    }

    private static int index(String letters) {
        return letters.chars().reduce(0, (index, letter) -> index * 26 + letter - 'A' + 1) - 1;
    }
}
