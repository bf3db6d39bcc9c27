package org.huibao.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huibao.fixtures.County.FIRST;
import static org.huibao.fixtures.County.HUANGSHUI;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.huibao.fixtures.County;
import org.huibao.fixtures.TestStore;
import org.huibao.vocabulary.Place;
import org.huibao.vocabulary.Row;
import org.huibao.vocabulary.Submission;
import org.huibao.vocabulary.Verdict;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TableRowsTests {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void the_rows_of_a_large_table_come_back_in_their_order(TestStore.Make make) {
        List<Row> rows = IntStream.range(0, 1001)
                .mapToObj(line -> new Row(
                        Row.Role.DETAIL,
                        "第" + line + "组",
                        Place.at("Sheet1", line, 0),
                        Map.of("households", County.figure("1", "B" + (line + 1)))))
                .toList();
        try (Office office = new Office(make, folder)) {
            office.file()
                    .holding(new Submission(HUANGSHUI, FIRST, Verdict.ACCEPTED, false, Map.of(), rows, List.of()))
                    .recorded();
            Version version =
                    office.standings.versions(office.campaign, FIRST, HUANGSHUI).get(0);
            assertThat(office.books.rows.of(version.id())).isEqualTo(rows);
            assertThat(office.store
                            .jdbc()
                            .sql("SELECT part FROM table_rows ORDER BY part")
                            .query(Integer.class)
                            .list())
                    .containsExactly(0, 1, 2);
        }
    }
}
