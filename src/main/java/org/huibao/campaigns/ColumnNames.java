package org.huibao.campaigns;

import java.text.Normalizer;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.huibao.lexicon.Measures;
import org.huibao.vocabulary.Column;
import org.jspecify.annotations.Nullable;

/** The names by which a rule may call a form's columns: key, printed number, header or path of headers. */
final class ColumnNames {
    private static final Pattern LEADING_ZEROS = Pattern.compile("^0+(?=\\d)");

    private final List<Column> columns;

    ColumnNames(List<Column> columns) {
        this.columns = columns;
    }

    boolean isKey(String word) {
        return columns.stream().anyMatch(column -> column.key().equals(word));
    }

    /** The column numbered so. */
    List<Column> numbered(String number) {
        List<Column> exact = having(column -> number.equals(column.no()));
        return exact.isEmpty() ? having(column -> sameNumber(number, column.no())) : exact;
    }

    /** The columns with this key, else with this number, which need not be a numeral: 甲, ①. */
    List<Column> named(String word) {
        List<Column> byKey = having(column -> column.key().equals(word));
        return byKey.isEmpty() ? numbered(word) : byKey;
    }

    /** The columns under this header or end of a path of headers, else with this number, as footnotes print it. */
    List<Column> headed(String reference) {
        String plain = Spelling.plain(reference);
        List<Column> exact = having(column -> path(column).equals(plain));
        if (!exact.isEmpty()) {
            return exact;
        }
        List<Column> ending = having(column -> path(column).endsWith("/" + plain));
        if (!ending.isEmpty()) {
            return ending;
        }
        List<Column> bare = having(column -> withoutUnit("/" + path(column)).endsWith("/" + withoutUnit(plain)));
        return bare.isEmpty() ? named(plain) : bare;
    }

    /** The columns with figures from one to another in printed order; none where they stand the other way round. */
    List<Column> between(Column first, Column last) {
        int from = columns.indexOf(first);
        int to = columns.indexOf(last);
        return from > to
                ? List.of()
                : columns.subList(from, to + 1).stream()
                        .filter(Column::isNumeric)
                        .toList();
    }

    List<String> keys() {
        return columns.stream().map(Column::key).toList();
    }

    private List<Column> having(Predicate<Column> property) {
        return columns.stream().filter(property).toList();
    }

    private static String path(Column column) {
        return Spelling.plain(String.join("/", column.path()));
    }

    private static String withoutUnit(String path) {
        return Measures.IN_BRACKETS.without(path);
    }

    private static boolean sameNumber(String one, @Nullable String other) {
        return other != null && normal(one).equals(normal(other));
    }

    /** 01 is 1, ① too. */
    private static String normal(String number) {
        String plain = Normalizer.normalize(number, Normalizer.Form.NFKC).strip();
        return LEADING_ZEROS.matcher(plain).replaceFirst("");
    }
}
