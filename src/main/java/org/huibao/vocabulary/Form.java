package org.huibao.vocabulary;

import java.util.List;
import java.util.Optional;

/**
 * A 统计表: its title, header tree and rules.
 *
 * @param aliases other titles under which the same table goes
 * @param columns the leaves of {@code headers}, in printed order
 * @param layout which way the form is printed; tables are read either way
 */
public record Form(
        String title,
        List<String> aliases,
        Stub stub,
        List<Header> headers,
        List<Column> columns,
        List<Rule> rules,
        Layout layout) {
    public Form {
        aliases = List.copyOf(aliases);
        headers = List.copyOf(headers);
        columns = List.copyOf(columns);
        rules = List.copyOf(rules);
    }

    /** A form whose indicators stand in columns. */
    public Form(
            String title,
            List<String> aliases,
            Stub stub,
            List<Header> headers,
            List<Column> columns,
            List<Rule> rules) {
        this(title, aliases, stub, headers, columns, rules, Layout.COLUMNS);
    }

    /** Where the indicators stand. */
    public enum Layout {
        COLUMNS,
        /** Sideways: one below the other. */
        ROWS
    }

    public Optional<Column> column(String key) {
        return columns.stream().filter(column -> column.key().equals(key)).findFirst();
    }
}
