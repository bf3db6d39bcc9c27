package org.huibao.commands;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huibao.campaigns.CampaignFolder;
import org.huibao.vocabulary.Column;
import org.huibao.vocabulary.Entry;
import org.huibao.vocabulary.Form;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a published table says, by the keys of its campaign's form; made without the reader. */
final class Truth {
    static final Path REAL = Path.of("src/test/resources/real");
    static final Path CAMPAIGNS = Path.of("src/test/resources/campaigns");

    private final JsonNode truth;
    private final Map<String, String> keysByPath = new LinkedHashMap<>();
    private final Form form;

    private Truth(JsonNode truth, Form form) {
        this.truth = truth;
        this.form = form;
        Map<String, List<String>> keys = new LinkedHashMap<>();
        for (Column column : form.columns()) {
            keys.computeIfAbsent(String.join("/", column.path()), path -> new ArrayList<>())
                    .add(column.key());
        }
        keys.forEach((path, those) -> {
            if (those.size() > 1) {
                throw new AssertionError(path + " is printed more than once");
            }
            keysByPath.put(path, those.get(0));
        });
    }

    static Truth of(String table) {
        try {
            JsonNode truth = JsonMapper.shared()
                    .readTree(Files.readString(REAL.resolve(table).resolve("truth.json")));
            Form form = new CampaignFolder(CAMPAIGNS.resolve(table))
                    .load()
                    .fold(ready -> Optional.of(ready.campaign().form()), broken -> Optional.<Form>empty())
                    .orElseThrow();
            return new Truth(truth, form);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** How many columns of the form the published table has; all of them, if the campaign is right. */
    int columns() {
        return keysByPath.size();
    }

    /** By the unit's name, its figures by column key as plain decimals. */
    Map<String, Map<String, String>> units() {
        return named("units");
    }

    /** The figures of the overall total row; empty where the table has none. */
    Map<String, String> totals() {
        Collection<Map<String, String>> totals = named("totals").values();
        return totals.isEmpty() ? Map.of() : totals.iterator().next();
    }

    /** The columns whose published total is not the sum of the published rows. */
    List<String> mismatchedColumns() {
        return truth.get("sum_mismatches").properties().stream()
                .map(mismatch -> keysByPath.getOrDefault(mismatch.getKey(), mismatch.getKey()))
                .toList();
    }

    private Map<String, Map<String, String>> named(String rows) {
        Map<String, Map<String, String>> named = new LinkedHashMap<>();
        truth.get(rows).properties().forEach(row -> named.put(row.getKey(), figures(row.getValue())));
        return named;
    }

    private Map<String, String> figures(JsonNode row) {
        Map<String, String> figures = new LinkedHashMap<>();
        keysByPath.forEach((path, key) -> {
            JsonNode value = row.get(path);
            if (value == null) {
                throw new AssertionError("the published table has no column " + path);
            }
            if (!value.isNull()) {
                figures.put(key, plain(key, value));
            }
        });
        return figures;
    }

    private String plain(String key, JsonNode value) {
        boolean numeric = form.column(key).orElseThrow().isNumeric();
        String text = value.asString();
        return numeric ? Entry.Figure.plain(new BigDecimal(text.replace("%", ""))) : text;
    }
}
