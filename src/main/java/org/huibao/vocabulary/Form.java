package org.huibao.vocabulary;

import java.util.List;
import java.util.Optional;

/**
 * A 统计表: its title, header tree and rules.
 *
 * @param aliases other titles under which the same table goes
 * @param columns the leaves of {@code headers}, in printed order
 */
public record Form(
        String title, List<String> aliases, Stub stub, List<Header> headers, List<Column> columns, List<Rule> rules) {
    public Form {
        aliases = List.copyOf(aliases);
        headers = List.copyOf(headers);
        columns = List.copyOf(columns);
        rules = List.copyOf(rules);
    }

    public Optional<Column> column(String key) {
        return columns.stream().filter(column -> column.key().equals(key)).findFirst();
    }
}
