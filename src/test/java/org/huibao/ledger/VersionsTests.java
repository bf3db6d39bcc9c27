package org.huibao.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.huibao.fixtures.TestStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VersionsTests {
    @TempDir
    private Path folder;

    @Test
    void whose_figures_came_in_the_same_bytes_is_found_by_the_bytes_and_not_among_all_of_the_round() {
        try (TestStore store = TestStore.Make.SQLITE.open(folder)) {
            assertThat(store.jdbc()
                            .sql("EXPLAIN QUERY PLAN " + Versions.OF_BYTES)
                            .params("campaign", "1", "bytes")
                            .query((row, line) -> row.getString("detail"))
                            .list())
                    .singleElement()
                    .asString()
                    .contains("submissions_by_bytes (sha256=? AND campaign=? AND round_id=?)");
        }
    }
}
