package org.huibao.blanks;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.huibao.campaigns.PrintedRules;
import org.huibao.lexicon.BlankWords;
import org.huibao.lexicon.PlainText;
import org.huibao.reading.cells.Cell;
import org.huibao.vocabulary.Column;
import org.jspecify.annotations.Nullable;

/** The rules of a blank, from everything that says one: notes, heads, the number row, 其中, formulas. */
final class FoundRules {
    private static final String NOTE = "source.note";
    private static final String HEAD = "source.head";
    private static final String NUMBERS = "source.number";
    private static final String PART = "source.part";
    private static final String FORMULA = "source.formula";

    private final List<DraftColumn> drafts;
    private final List<Column> columns;
    private final List<DraftRule> rules = new ArrayList<>();
    private final List<String> notUnderstood = new ArrayList<>();

    private FoundRules(List<DraftColumn> drafts) {
        this.drafts = drafts;
        this.columns = drafts.stream().map(DraftColumn::column).toList();
    }

    /**
     * The rules, and what compares numbers but could not be read.
     *
     * @param rules each once, with all its sources
     */
    record Result(List<DraftRule> rules, List<String> notUnderstood) {}

    static Result of(BlankTable table, List<DraftColumn> columns) {
        FoundRules found = new FoundRules(columns);
        table.notes().forEach(note -> found.printed(note.text(), NOTE, note.cell()));
        table.above().forEach(line -> found.printed(line.text(), NOTE, line.cell()));
        found.heads(table);
        new TreeMap<>(table.head().numbered()).values().forEach(number -> found.printed(number, NUMBERS, ""));
        found.parts();
        found.formulas(table);
        List<DraftRule> tried = DraftRule.merged(found.rules).stream()
                .map(new TriedRules(table, columns)::tried)
                .toList();
        return new Result(tried, found.notUnderstood.stream().distinct().toList());
    }

    /** What 其中 alone says of the columns. */
    static List<DraftRule> ofParts(List<DraftColumn> columns) {
        FoundRules found = new FoundRules(columns);
        found.parts();
        return List.copyOf(found.rules);
    }

    private void printed(String text, String source, String cell) {
        PrintedRules found = PrintedRules.in(text, columns);
        found.rules().forEach(rule -> rules.add(DraftRule.from(rule, Said.of(source, cell, rule.text()))));
        notUnderstood.addAll(found.notUnderstood());
    }

    private void heads(BlankTable table) {
        for (int row : table.head().rows()) {
            for (int column : table.sheet().filled(row)) {
                String text = PlainText.of(table.sheet().own(row, column));
                if (BlankWords.COMPARISON.isIn(text)) {
                    String inner = text.replaceFirst("^[^(]*[(]", "").replaceFirst("[)]$", "");
                    printed(inner, HEAD, table.sheet().cell(row, column));
                }
            }
        }
    }

    /** What stands under 其中 is not more than what it is a part of; whether it is all of it nobody says. */
    private void parts() {
        for (int at = 1; at < drafts.size(); at++) {
            DraftColumn part = drafts.get(at);
            whole(at).ifPresent(whole -> rule(name(part) + " <= " + name(whole), Said.of(PART, part.header())));
        }
    }

    private Optional<DraftColumn> whole(int at) {
        DraftColumn part = drafts.get(at);
        boolean said = part.path().stream().anyMatch(header -> BlankWords.OF_WHICH.matches(PlainText.of(header)));
        for (int before = at - 1; before >= 0; before--) {
            DraftColumn whole = drafts.get(before);
            boolean headed = part.path().size() > whole.path().size()
                    && part.path().subList(0, whole.path().size()).equals(whole.path());
            boolean beside = said && isBeside(whole, part);
            if (headed || beside) {
                return Optional.of(whole).filter(known -> isLike(known, part));
            }
        }
        return Optional.empty();
    }

    /** The nearest column before it, in the same group, that is not itself a part. */
    private static boolean isBeside(DraftColumn whole, DraftColumn part) {
        int depth = whole.path().size() - 1;
        boolean together = part.path().size() > depth
                && part.path().subList(0, depth).equals(whole.path().subList(0, depth));
        boolean isWhole = whole.path().stream().noneMatch(header -> BlankWords.OF_WHICH.matches(PlainText.of(header)));
        return together && isWhole && isLike(whole, part);
    }

    private static boolean isLike(DraftColumn one, DraftColumn other) {
        return one.isNumeric()
                && other.isNumeric()
                && (one.unit() == null || other.unit() == null || one.unit().equals(other.unit()))
                && one.sums()
                && other.sums();
    }

    private void formulas(BlankTable table) {
        for (DraftColumn column : drafts) {
            table.body().stream()
                    .map(row -> formula(table, row, column))
                    .filter(Objects::nonNull)
                    .findFirst()
                    .ifPresent(formula -> rule(name(column) + " = " + formula, Said.of(FORMULA, formula)));
        }
    }

    /** What the cell follows from within its own row, in the form's names; null where there is no such formula. */
    private @Nullable String formula(BlankTable table, int row, DraftColumn column) {
        Cell cell = table.sheet().at(row, column.at());
        Cell.Formula formula = cell == null ? null : cell.formula();
        return formula == null
                ? null
                : RowFormula.inNames(
                                formula.text(),
                                row,
                                at -> drafts.stream()
                                        .filter(other ->
                                                other.at() == at && other.at() != column.at() && other.isNumeric())
                                        .findFirst()
                                        .map(FoundRules::name))
                        .orElse(null);
    }

    private void rule(String text, Said source) {
        PrintedRules.in(text, columns).rules().forEach(rule -> rules.add(DraftRule.from(rule, source)));
    }

    private static String name(DraftColumn column) {
        return PrintedRules.name(column.column());
    }
}
