package org.huibao.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.huibao.fixtures.TestStore;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import tools.jackson.databind.json.JsonMapper;

/** A store of an earlier version loses nothing of what was read out of its journal. */
class RowsInsteadOfWordsTests {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void what_units_wrote_and_how_far_the_alarm_had_come_is_taken_over(TestStore.Make make) {
        try (TestStore store = make.open(folder)) {
            store.jdbc().sql("DROP TABLE unit_words").update();
            store.jdbc().sql("DROP TABLE alarm").update();
            arrived(store, 17);
            arrived(store, 170);
            submitted(store, "黄水镇", 1);
            submitted(store, "黄水镇", 2);
            submitted(store, "水镇", 1);
            happened(store, "alert-unit-answered", "round/spring/1", answer("170", "黄水镇"));
            happened(store, "alert-unit-answered", "round/spring/1", answer("17", "别处镇"));
            happened(store, "alarm-told", "alarm", Map.of("to", "9", "needs", "12"));
            happened(store, "alarm-told", "alarm", Map.of("to", "1370", "needs", "2"));

            new ResourceDatabasePopulator(new ClassPathResource("db/migration/V10__rows_instead_of_words.sql"))
                    .execute(store.store().dataSource());

            assertThat(store.jdbc()
                            .sql(
                                    "SELECT campaign || ' ' || round_id || ' ' || unit || ' ' || arrival || ' ' || at FROM unit_words")
                            .query(String.class)
                            .list())
                    .containsExactly("spring 1 黄水镇 170 2023-01-12T10:00:00.000Z");
            assertThat(store.jdbc()
                            .sql("SELECT told_to FROM alarm")
                            .query(Long.class)
                            .list())
                    .containsExactly(1370L);
        }
    }

    private static Map<String, String> answer(String arrival, String unit) {
        return Map.of(
                "arrival",
                arrival,
                "unit",
                unit,
                "round",
                "第一次",
                "title",
                "春节前",
                "text",
                "\"unit\":\"水镇\"} 100% {\"arrival\":\"17\",");
    }

    private static void arrived(TestStore store, long id) {
        store.jdbc().sql("""
                INSERT INTO arrivals (id, channel, path, mark, name, sha256, size, received_at, taken_at)
                VALUES (?, 'mailbox', 'main', CAST(? AS TEXT), 'x', 'x', 1, 'x', 'x')""").params(id, id).update();
    }

    private static void submitted(TestStore store, String unit, int version) {
        store.jdbc().sql("""
                INSERT INTO submissions (campaign, round_id, unit, version, code, verdict, nil, late,
                                         received_at, recorded_at, arrival, document, sha256)
                VALUES ('spring', '1', ?, ?, 'x', 'queried', 0, 0, 'x', 'x', 17, ?, 'x')""").params(unit, version, version).update();
    }

    private static void happened(TestStore store, String what, String about, Map<String, String> details) {
        store.jdbc()
                .sql("INSERT INTO journal (at, what, about, details) VALUES ('2023-01-12T10:00:00.000Z', ?, ?, ?)")
                .params(what, about, new JsonMapper().writeValueAsString(new TreeMap<>(details)))
                .update();
    }
}
