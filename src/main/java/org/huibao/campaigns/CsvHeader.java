package org.huibao.campaigns;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The header row of a CSV file: the names of its columns. */
final class CsvHeader {
    private static final List<String> OTHER_DELIMITERS = List.of(";", "\t", "，", "；");

    private CsvHeader() {}

    /** The columns' names in order, or a noted mistake. */
    static Optional<List<String>> of(
            CsvFile.Line line, Set<String> known, Set<String> required, MistakesFound mistakes) {
        String first = line.cells().get(0);
        if (line.cells().size() == 1 && OTHER_DELIMITERS.stream().anyMatch(first::contains)) {
            mistakes.error(line.number(), Mistake.CSV_DELIMITER);
            return Optional.empty();
        }
        List<String> names = new ArrayList<>();
        for (String cell : line.cells()) {
            String name = cell.toLowerCase(Locale.ROOT);
            if (!name.isEmpty() && names.contains(name)) {
                mistakes.error(line.number(), Mistake.CSV_COLUMN_TWICE, "column", name);
            } else if (!known.contains(name) && !name.isEmpty()) {
                unknown(line.number(), name, known, mistakes);
            }
            names.add(name);
        }
        List<String> missing = known.stream()
                .filter(required::contains)
                .filter(name -> !names.contains(name))
                .toList();
        missing.forEach(name -> mistakes.error(
                line.number(), Mistake.CSV_COLUMN_MISSING, "column", name, "known", String.join(",", known)));
        return missing.isEmpty() ? Optional.of(names) : Optional.empty();
    }

    /** A column of somebody's own does no harm; one that is nearly a known one would be missed. */
    private static void unknown(int line, String name, Set<String> known, MistakesFound mistakes) {
        NearestWord.to(name, known)
                .ifPresentOrElse(
                        near -> mistakes.error(line, Mistake.CSV_COLUMN_MISSPELT, "column", name, "near", near),
                        () -> mistakes.warn(line, Mistake.CSV_COLUMN_UNKNOWN, "column", name));
    }
}
