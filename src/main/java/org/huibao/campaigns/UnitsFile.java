package org.huibao.campaigns;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.huibao.lexicon.RowLabels;
import org.huibao.vocabulary.ReportingUnit;
import org.huibao.vocabulary.Roster;

/** {@code units.csv}: who reports, under which names and from which mailboxes. */
final class UnitsFile {
    static final String NAME = "units.csv";

    /** So many names are enough to find the others. */
    private static final int SHOWN = 5;

    private final MistakesFound mistakes;
    private final List<ReportingUnit> units = new ArrayList<>();
    private final Map<String, Integer> codes = new HashMap<>();
    private final Map<String, Taken> names = new HashMap<>();
    private final boolean written;
    private final Map<String, Integer> withoutMailbox = new LinkedHashMap<>();

    private UnitsFile(MistakesFound mistakes, boolean written) {
        this.mistakes = mistakes;
        this.written = written;
    }

    /** Whose a name is already, and on which line. */
    private record Taken(String unit, int line) {}

    /**
     * The units, or noted mistakes.
     *
     * @param written whether letters will be written to them
     */
    static Optional<Roster> read(Path path, boolean written, MistakesFound mistakes) {
        UnitsFile file = new UnitsFile(mistakes, written);
        return CsvFile.read(path, KnownKeys.UNIT.keys(), Set.of("name"), mistakes)
                .map(file::roster);
    }

    private Roster roster(List<CsvFile.Row> rows) {
        rows.forEach(this::unit);
        if (rows.isEmpty()) {
            mistakes.error(0, Mistake.NO_UNITS);
        }
        if (written && !withoutMailbox.isEmpty()) {
            noMailbox();
        }
        return new Roster(units);
    }

    /** Told once for all of them: they may be as many as a county has. */
    private void noMailbox() {
        List<String> some = withoutMailbox.keySet().stream().limit(SHOWN).toList();
        mistakes.warn(
                withoutMailbox.values().iterator().next(),
                Mistake.NO_MAILBOX,
                "units",
                String.join("、", some) + (withoutMailbox.size() > SHOWN ? "…" : ""),
                "count",
                String.valueOf(withoutMailbox.size()));
    }

    private void unit(CsvFile.Row row) {
        String name = row.cell("name");
        if (name.isEmpty()) {
            mistakes.error(row.line(), Mistake.UNIT_WITHOUT_NAME);
            return;
        }
        if (RowLabels.isNoUnit(Spelling.plain(name))) {
            mistakes.error(row.line(), Mistake.UNIT_IS_TOTAL, "name", name);
        }
        code(row);
        take(name, name, row.line());
        List<String> aliases = list(row.cell("aliases"));
        for (String alias : aliases) {
            if (alias.contains("@")) {
                mistakes.error(row.line(), Mistake.ALIAS_IS_ADDRESS, "value", alias);
            } else {
                take(alias, name, row.line());
            }
        }
        List<String> emails = emails(row);
        if (emails.isEmpty()) {
            withoutMailbox.putIfAbsent(name, row.line());
        }
        units.add(new ReportingUnit(row.cell("code"), name, aliases, emails, row.cell("contact"), row.cell("phone")));
    }

    private void code(CsvFile.Row row) {
        String code = row.cell("code");
        Integer first = code.isEmpty() ? null : codes.putIfAbsent(code, row.line());
        if (first != null) {
            mistakes.error(row.line(), Mistake.CODE_TWICE, "code", code, "first", String.valueOf(first));
        }
    }

    /** A name leads to one unit only; that a unit repeats its own name among its aliases does no harm. */
    private void take(String name, String unit, int line) {
        Taken taken = names.putIfAbsent(Spelling.plain(name), new Taken(unit, line));
        if (taken != null && taken.line() != line) {
            mistakes.error(
                    line,
                    Mistake.UNIT_TWICE,
                    "name",
                    name,
                    "unit",
                    taken.unit(),
                    "first",
                    String.valueOf(taken.line()));
        }
    }

    private List<String> emails(CsvFile.Row row) {
        List<String> emails = list(row.cell("emails"));
        for (String email : emails) {
            if (!Mailbox.isPlausible(email)) {
                mistakes.error(row.line(), Mistake.BAD_EMAIL, "key", "emails", "value", email);
            }
        }
        return emails.stream()
                .map(email -> email.toLowerCase(Locale.ROOT))
                .distinct()
                .toList();
    }

    /** What stands in a cell that may hold several. */
    static List<String> list(String cell) {
        return Arrays.stream(cell.split("[;；]"))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .distinct()
                .toList();
    }
}
