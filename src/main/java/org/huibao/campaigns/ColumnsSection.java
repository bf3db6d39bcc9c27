package org.huibao.campaigns;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.huibao.vocabulary.Column;
import org.huibao.vocabulary.Header;
import org.jspecify.annotations.Nullable;

/** The {@code columns:} of {@code form.yaml}: the header tree in printed order. */
final class ColumnsSection {
    private static final Set<String> OF_LEAVES =
            Set.of("no", "type", "unit", "scale", "aggregate", "required", "empty");
    private static final Set<String> OF_FIGURES = Set.of("unit", "scale");
    private static final Pattern KEY = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_-]*");
    private static final int MOST_DECIMALS = 15;

    private final MistakesFound mistakes;
    private final Column.Empty usualEmpty;
    private final List<Column> columns = new ArrayList<>();
    private final Map<String, Integer> keys = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, Scalar> formulas = new LinkedHashMap<>();

    ColumnsSection(MistakesFound mistakes, Column.Empty usualEmpty) {
        this.mistakes = mistakes;
        this.usualEmpty = usualEmpty;
    }

    /** Reads the columns of a form; formulas of totals are left for later, when every column is known. */
    List<Header> read(Section form) {
        List<Header> headers = members(form, List.of());
        if (columns.isEmpty() && mistakes.isEmpty()) {
            mistakes.error(form.line("columns"), Mistake.NO_COLUMNS);
        }
        return headers;
    }

    List<Column> columns() {
        return List.copyOf(columns);
    }

    /** The formulas of totals as written, by column key. */
    Map<String, Scalar> formulas() {
        return formulas;
    }

    private List<Header> members(Section parent, List<String> above) {
        List<Header> headers = new ArrayList<>();
        for (Section section : parent.sections("columns", KnownKeys.COLUMN.keys())) {
            Optional<Scalar> text = section.required("header");
            List<String> path = new ArrayList<>(above);
            path.add(text.map(Scalar::value).orElse("?"));
            if (section.has("columns")) {
                headers.add(group(section, path));
            } else {
                leaf(section, path).ifPresent(headers::add);
            }
        }
        return headers;
    }

    private Header group(Section section, List<String> path) {
        if (section.has("key")) {
            mistakes.error(section.line("key"), Mistake.LEAF_WITH_COLUMNS, "header", path.get(path.size() - 1));
        }
        section.unused("unused-group", OF_LEAVES);
        List<Header> members = members(section, path);
        if (members.isEmpty() && section.nodes("columns").isEmpty()) {
            mistakes.error(section.line("columns"), Mistake.NO_COLUMNS);
        }
        return new Header.Group(path.get(path.size() - 1), members);
    }

    private Optional<Header> leaf(Section section, List<String> path) {
        Optional<Scalar> key = section.required("key");
        if (!section.has("type")) {
            section.missing("type");
        }
        Optional<Column.Type> type = WordChoice.of(section, "type", Column.Type.class);
        section.scalar("no").ifPresent(no -> once(numbers, no, Mistake.NO_TWICE));
        key.ifPresent(written -> key(written));
        if (key.isEmpty() || type.isEmpty()) {
            return Optional.empty();
        }
        Column column = column(section, key.get(), path, type.get());
        columns.add(column);
        if (!column.isNumeric()) {
            section.unused("unused-words", OF_FIGURES);
        }
        return Optional.of(new Header.Leaf(column.header(), column));
    }

    private Column column(Section section, Scalar key, List<String> path, Column.Type type) {
        boolean counts = type == Column.Type.COUNT || type == Column.Type.AMOUNT;
        boolean required = WordChoice.flag(section, "required", counts);
        return new Column(
                key.value(),
                section.textOrNull("no"),
                path,
                type,
                section.textOrNull("unit"),
                aggregate(section, key.value(), type, counts),
                required,
                WordChoice.of(section, "empty", Column.Empty.class, required ? usualEmpty : Column.Empty.NONE),
                scale(section, type));
    }

    private void key(Scalar key) {
        if (!KEY.matcher(key.value()).matches()) {
            mistakes.error(key.line(), Mistake.BAD_COLUMN_KEY, "value", key.value());
        }
        once(keys, key, Mistake.KEY_TWICE);
    }

    private void once(Map<String, Integer> seen, Scalar written, Mistake twice) {
        Integer first = seen.putIfAbsent(written.value(), written.line());
        if (first != null) {
            mistakes.error(written.line(), twice, "value", written.value(), "first", String.valueOf(first));
        }
    }

    private Column.Aggregate aggregate(Section section, String key, Column.Type type, boolean counts) {
        Optional<Scalar> written = section.scalar("aggregate");
        String word = written.map(Scalar::value).orElse(counts ? "sum" : "none");
        if (word.equals("sum")) {
            if (type == Column.Type.TEXT || type == Column.Type.DATE) {
                mistakes.error(section.line("aggregate"), Mistake.NOT_SUMMABLE, "key", key);
            }
            return new Column.Aggregate.Sum();
        }
        if (!word.equals("none")) {
            written.ifPresent(formula -> formulas.put(key, formula));
        }
        return new Column.Aggregate.None();
    }

    private @Nullable Integer scale(Section section, Column.Type type) {
        boolean whole = type == Column.Type.COUNT;
        Optional<Scalar> written = section.scalar("scale");
        if (written.isEmpty()) {
            return whole ? Integer.valueOf(0) : null;
        }
        String digits = written.get().value();
        boolean usable = digits.matches("\\d{1,2}") && Integer.parseInt(digits) <= MOST_DECIMALS;
        if (!usable || (whole && Integer.parseInt(digits) != 0)) {
            mistakes.error(written.get().line(), Mistake.BAD_SCALE, "value", digits);
            return null;
        }
        return Integer.valueOf(digits);
    }
}
