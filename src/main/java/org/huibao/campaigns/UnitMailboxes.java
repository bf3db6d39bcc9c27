package org.huibao.campaigns;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.huibao.files.Charsets;
import org.huibao.vocabulary.ReportingUnit;

/** A unit's mailboxes where they stand in {@code units.csv}; whatever else stands there stays as somebody wrote it. */
public final class UnitMailboxes {
    private static final String COLUMN = "emails";

    private UnitMailboxes() {}

    /** An address as it is registered, or nothing where it cannot be one; a full-width ＠ is what Chinese keyboards write. */
    public static Optional<String> address(String typed) {
        return Optional.of(typed.strip().replace('＠', '@').toLowerCase(Locale.ROOT))
                .filter(Mailbox::isPlausible);
    }

    /** The unit as it is with one mailbox more. */
    public static ReportingUnit with(ReportingUnit unit, String mailbox) {
        List<String> emails = new ArrayList<>(unit.emails());
        emails.add(mailbox);
        return of(unit, emails);
    }

    private static ReportingUnit of(ReportingUnit unit, List<String> emails) {
        return new ReportingUnit(unit.code(), unit.name(), unit.aliases(), emails, unit.contact(), unit.phone());
    }

    /** The mailbox is the unit's from now on. */
    public static Edit registered(ReportingUnit unit, String mailbox) {
        return edit(
                unit.name(),
                cell -> cell.isEmpty() ? mailbox : cell + separator(cell) + mailbox,
                with(unit, mailbox).emails());
    }

    /** It is no more. */
    public static Edit removed(ReportingUnit unit, String mailbox) {
        return edit(
                unit.name(),
                cell -> String.join(
                        separator(cell),
                        UnitsFile.list(cell).stream()
                                .filter(each -> !each.equalsIgnoreCase(mailbox))
                                .toList()),
                unit.emails().stream().filter(each -> !each.equals(mailbox)).toList());
    }

    private static Edit edit(String unit, UnaryOperator<String> cell, List<String> meant) {
        return new Edit(
                UnitsFile.NAME,
                text -> changed(text, unit, cell),
                campaign -> campaign.roster()
                        .named(unit)
                        .filter(now -> now.emails().equals(meant))
                        .isPresent());
    }

    /** As whoever wrote the file parts them. */
    private static String separator(String cell) {
        return cell.contains("；") && !cell.contains(";") ? "；" : ";";
    }

    /** The text with another cell of mailboxes, or nothing where the unit is not in it. */
    static Optional<String> changed(String marked, String unit, UnaryOperator<String> cell) {
        String text = Charsets.withoutMark(marked);
        List<List<CsvPlaces.Cell>> rows = CsvPlaces.of(text);
        List<String> header = rows.isEmpty()
                ? List.of()
                : rows.get(0).stream()
                        .map(one -> one.value().toLowerCase(Locale.ROOT))
                        .toList();
        int names = header.indexOf("name");
        Optional<List<CsvPlaces.Cell>> row = rows.stream()
                .skip(1)
                .filter(one -> names >= 0
                        && names < one.size()
                        && one.get(names).value().equals(unit))
                .findFirst();
        return row.map(found -> {
            Map<Integer, Replacement> changes = new TreeMap<>();
            int column = header.contains(COLUMN) ? header.indexOf(COLUMN) : header.size();
            if (column == header.size()) { // the whole column is new
                rows.forEach(one -> put(changes, text, one, column, ""));
                put(changes, text, rows.get(0), column, COLUMN);
            }
            String before = column < found.size() ? found.get(column).value() : "";
            put(changes, text, found, column, cell.apply(before));
            return marked.substring(0, marked.length() - text.length()) + replaced(text, changes);
        });
    }

    /** What stands from one place to another is replaced. */
    private record Replacement(int to, String by) {}

    private static void put(
            Map<Integer, Replacement> changes, String text, List<CsvPlaces.Cell> row, int column, String value) {
        if (column < row.size()) {
            CsvPlaces.Cell cell = row.get(column);
            boolean isQuoted =
                    text.substring(cell.from(), cell.to()).contains("\"") || value.matches("(?s).*[,\"\r\n].*");
            changes.put(
                    cell.from(),
                    new Replacement(cell.to(), isQuoted ? '"' + value.replace("\"", "\"\"") + '"' : value));
        } else {
            int end = row.get(row.size() - 1).to();
            changes.put(end, new Replacement(end, ",".repeat(column - row.size() + 1) + value));
        }
    }

    private static String replaced(String text, Map<Integer, Replacement> changes) {
        StringBuilder changed = new StringBuilder();
        int at = 0;
        for (Map.Entry<Integer, Replacement> change : changes.entrySet()) {
            changed.append(text, at, change.getKey()).append(change.getValue().by());
            at = change.getValue().to();
        }
        return changed.append(text.substring(at)).toString();
    }
}
