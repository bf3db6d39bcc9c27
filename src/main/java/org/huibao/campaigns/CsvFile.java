package org.huibao.campaigns;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A CSV file of a campaign folder: UTF-8, a header row, cells between commas. */
final class CsvFile {
    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setIgnoreEmptyLines(false)
            .setIgnoreSurroundingSpaces(true)
            .get();

    private CsvFile() {}

    /**
     * A row that is not blank.
     *
     * @param number counted from 1; where the row begins if a quoted cell runs over several lines
     * @param cells trimmed
     */
    record Line(int number, List<String> cells) {}

    /**
     * A row below the header.
     *
     * @param cells by the header's name; a cell that the row lacks is absent
     */
    record Row(int line, Map<String, String> cells) {
        Row {
            cells = Map.copyOf(cells);
        }

        String cell(String column) {
            return cells.getOrDefault(column, "");
        }
    }

    /** The rows below the header, or noted mistakes. */
    static Optional<List<Row>> read(Path path, Set<String> known, Set<String> required, MistakesFound mistakes) {
        return TextFile.read(path, mistakes)
                .flatMap(text -> lines(text, mistakes))
                .flatMap(lines -> CsvHeader.of(lines.get(0), known, required, mistakes)
                        .map(header -> rows(lines, header, mistakes)));
    }

    private static Optional<List<Line>> lines(String text, MistakesFound mistakes) {
        List<Line> lines = new ArrayList<>();
        int line = 1;
        try (CSVParser parser = CSVParser.parse(text, FORMAT)) {
            Iterator<CSVRecord> records = parser.iterator();
            while (records.hasNext()) {
                List<String> cells = records.next().stream().map(String::strip).toList();
                if (cells.stream().anyMatch(cell -> !cell.isEmpty())) {
                    lines.add(new Line(line, cells));
                }
                line = (int) parser.getCurrentLineNumber() + 1;
            }
            if (lines.isEmpty()) { // nothing but commas
                mistakes.error(0, Mistake.FILE_EMPTY);
            }
            return Optional.of(lines).filter(found -> !found.isEmpty());
        } catch (IOException | UncheckedIOException broken) {
            mistakes.error(line, Mistake.CSV_SYNTAX);
            return Optional.empty();
        }
    }

    private static List<Row> rows(List<Line> lines, List<String> header, MistakesFound mistakes) {
        return lines.stream().skip(1).map(line -> row(line, header, mistakes)).toList();
    }

    private static Row row(Line line, List<String> header, MistakesFound mistakes) {
        List<String> cells = line.cells();
        Map<String, String> named = new HashMap<>();
        for (int i = 0; i < Math.min(cells.size(), header.size()); i++) {
            named.put(header.get(i), cells.get(i));
        }
        String[] sizes = {"cells", String.valueOf(cells.size()), "columns", String.valueOf(header.size())};
        if (cells.stream().skip(header.size()).anyMatch(cell -> !cell.isEmpty())) {
            mistakes.error(line.number(), Mistake.ROW_TOO_LONG, sizes);
        } else if (cells.size() < header.size()) {
            mistakes.warn(line.number(), Mistake.ROW_TOO_SHORT, sizes);
        }
        return new Row(line.number(), named);
    }
}
