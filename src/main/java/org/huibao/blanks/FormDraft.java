package org.huibao.blanks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.huibao.lexicon.AbsenceWords;
import org.huibao.lexicon.HeadWords;
import org.huibao.lexicon.PlainText;

/**
 * What a table of a blank was understood to be, with everything that a person should look at.
 *
 * @param title as printed
 * @param stub the head of the column that names the rows
 * @param columns with their keys
 * @param rules in the order in which they were found
 * @param notUnderstood what compares numbers but is no rule that could be read
 * @param units who reports
 * @param reporter what stands behind 填报单位, or empty
 * @param sideways whether its indicators stand one below the other
 */
public record FormDraft(
        String title,
        String stub,
        List<DraftColumn> columns,
        List<DraftRule> rules,
        List<String> notUnderstood,
        List<String> units,
        String reporter,
        boolean sideways,
        List<Unsure> unsure) {
    private static final int LOOKED_AT = 4;

    public FormDraft {
        columns = List.copyOf(columns);
        rules = List.copyOf(rules);
        notUnderstood = List.copyOf(notUnderstood);
        units = List.copyOf(units);
        unsure = List.copyOf(unsure);
    }

    /**
     * Something that a person should look at.
     *
     * @param key of the column, or what else of the form it is about: title, units
     * @param no the printed column number, or empty
     * @param path the headers, or empty
     */
    public record Unsure(String key, String no, String path, Said reason) {}

    /** Empty where the table has no column that could be a form's. */
    static Optional<FormDraft> of(BlankTable table) {
        List<HeadPath> paths = HeadPath.of(table.sheet(), table.head());
        StubRoles stub = StubRoles.of(table, paths);
        List<DraftColumn> columns = new DraftColumns(table, stub, paths).all();
        if (columns.isEmpty()) {
            return Optional.empty();
        }
        FoundRules.Result rules = FoundRules.of(table, columns);
        return Optional.of(new FormDraft(
                table.title(),
                PlainText.inOneLine(stub.header()),
                columns,
                rules.rules(),
                rules.notUnderstood(),
                stub.units(),
                table.reporter(),
                table.sideways(),
                unsure(table, stub, columns)));
    }

    private static List<Unsure> unsure(BlankTable table, StubRoles stub, List<DraftColumn> columns) {
        List<Unsure> unsure = new ArrayList<>();
        if (table.title().equals(table.sheet().name())) {
            unsure.add(new Unsure("title", "", table.title(), Said.of("no-title")));
        }
        if (stub.units().isEmpty()) {
            unsure.add(new Unsure("units", "", "", Said.of("no-units")));
        }
        table.body().stream()
                .map(row -> table.sheet().text(row, stub.column()))
                .filter(label -> HeadWords.BESIDE_NUMBERS.matches(PlainText.of(label)))
                .findFirst()
                .ifPresent(label -> unsure.add(new Unsure("columns", "", "", Said.of("odd-numbers", label))));
        if (isDeeper(table, columns)) {
            unsure.add(new Unsure("columns", "", "", Said.of("deeper")));
        }
        for (DraftColumn column : columns) {
            String no = column.no();
            column.doubts()
                    .forEach(doubt -> unsure.add(
                            new Unsure(column.key(), no == null ? "" : no, String.join("/", column.path()), doubt)));
        }
        return unsure;
    }

    /** Whether words stand below the head in columns of figures: then it may reach further down than was taken for it. */
    private static boolean isDeeper(BlankTable table, List<DraftColumn> columns) {
        return IntStream.range(
                        table.head().body(),
                        Math.min(table.head().body() + LOOKED_AT, table.sheet().rows()))
                .filter(row -> table.body().contains(row) || !table.isBeside(row))
                .anyMatch(row -> columns.stream()
                                .filter(DraftColumn::isNumeric)
                                .filter(column -> isWord(table.sheet(), row, column.at()))
                                .count()
                        > 1);
    }

    private static boolean isWord(DrawnSheet sheet, int row, int column) {
        String plain = sheet.plain(row, column);
        return plain.codePoints().anyMatch(Character::isIdeographic) && !AbsenceWords.isDash(plain);
    }

    public boolean isSure() {
        return unsure.isEmpty();
    }

    /** How many columns it has. */
    public int size() {
        return columns.size();
    }
}
