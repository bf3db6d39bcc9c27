package org.huibao.reminders;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.huibao.journal.Changes;
import org.huibao.needs.Need;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of needs of which a person was told: each once, again when it has grown, and anew when it comes back. */
@Component
class ToldNeeds {
    private final JdbcClient jdbc;
    private final Changes changes;

    ToldNeeds(JdbcClient jdbc, Changes changes) {
        this.jdbc = jdbc;
        this.changes = changes;
    }

    /** How a person is told. */
    enum Way {
        LETTER,
        BELL;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private record Key(String what, String about) {
        static Key of(Need need) {
            return new Key(need.what().word(), need.about().text());
        }
    }

    /**
     * Those of which nobody was told in this way, or when there was less of them.
     *
     * @param present all that there are: what is no more among them is settled, and forgotten
     */
    List<Need> untold(Way way, List<Need> present) {
        Map<Key, Integer> told = told(way);
        Set<Key> here = present.stream().map(Key::of).collect(Collectors.toSet());
        List<Key> settled =
                told.keySet().stream().filter(key -> !here.contains(key)).toList();
        if (!settled.isEmpty()) {
            changes.make(() ->
                    settled.forEach(key -> jdbc.sql("DELETE FROM told_needs WHERE way = ? AND what = ? AND about = ?")
                            .params(way.word(), key.what(), key.about())
                            .update()));
        }
        return present.stream()
                .filter(need -> need.extent() > told.getOrDefault(Key.of(need), 0))
                .toList();
    }

    private Map<Key, Integer> told(Way way) {
        Map<Key, Integer> told = new HashMap<>();
        jdbc.sql("SELECT what, about, extent FROM told_needs WHERE way = ?")
                .param(way.word())
                .query(row -> {
                    told.put(new Key(row.getString(1), row.getString(2)), row.getInt(3));
                });
        return told;
    }

    /** Remembers in the caller's change that a person was told of these. */
    void remember(Way way, List<Need> needs) {
        needs.forEach(need -> jdbc.sql("""
                INSERT INTO told_needs (way, what, about, extent) VALUES (?, ?, ?, ?)
                ON CONFLICT (way, what, about) DO UPDATE SET extent = excluded.extent""")
                .params(way.word(), need.what().word(), need.about().text(), need.extent())
                .update());
    }
}
