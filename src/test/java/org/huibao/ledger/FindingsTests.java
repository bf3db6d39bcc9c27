package org.huibao.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.huibao.fixtures.TestStore;
import org.huibao.vocabulary.Finding;
import org.huibao.vocabulary.FindingCode;
import org.huibao.vocabulary.Limit;
import org.huibao.vocabulary.Place;
import org.huibao.vocabulary.RealTime;
import org.huibao.vocabulary.Special;
import org.huibao.vocabulary.Tableless;
import org.huibao.vocabulary.UnreadFormat;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FindingsTests {
    private static final String FILE = "{\"file\":\"甲.x\",";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void says_again_what_was_kept(TestStore.Make make) {
        try (TestStore store = make.open(folder)) {
            Findings findings =
                    new Books(store.template(), new RealTime(Clock.systemUTC()), Clock.systemUTC()).findings;
            List<Finding> told = List.of(
                    Finding.of(FindingCode.MAGNITUDE, Map.of("header", "户数", "factor", "10", "per", "人数"))
                            .as(Special.PER_HEAD)
                            .at(Place.of("Sheet1", "B3"))
                            .about("households")
                            .ofUnit("黄水镇")
                            .with("９０", "90"),
                    Finding.of(FindingCode.UNSUPPORTED_FORMAT)
                            .as(UnreadFormat.SEVEN_ZIP)
                            .ofFile("甲.7z"),
                    Finding.tooLarge(Limit.MEMORY, 1024),
                    Finding.of(FindingCode.BLANK));

            findings.keep(21, told, finding -> null);

            assertThat(findings.of(21)).isEqualTo(told);
        }
    }

    @ParameterizedTest
    @EnumSource
    void reads_the_words_under_which_cases_have_always_been_kept(TestStore.Make make) {
        try (TestStore store = make.open(folder)) {
            kept(store, 0, "not-a-table", FILE + "\"format\":\"docx\"}");
            kept(store, 1, "not-a-table", FILE + "\"case\":\"beside\"}");
            kept(store, 2, "unsupported-format", FILE + "\"format\":\"xls-95\"}");
            kept(store, 3, "too-large", FILE + "\"what\":\"memory\",\"limit\":\"7\"}");
            kept(store, 4, "unsupported-format", FILE + "\"format\":\"of-tomorrow\"}");

            List<Finding> findings =
                    new Books(store.template(), new RealTime(Clock.systemUTC()), Clock.systemUTC()).findings.of(22);

            assertThat(findings)
                    .extracting(Finding::which)
                    .containsExactly(Tableless.DOCX, Tableless.BESIDE, UnreadFormat.XLS_95, Limit.MEMORY, null);
            assertThat(findings)
                    .extracting(Finding::arguments)
                    .containsExactly(
                            Map.of("file", "甲.x"),
                            Map.of("file", "甲.x"),
                            Map.of("file", "甲.x"),
                            Map.of("file", "甲.x", "limit", "7"),
                            Map.of("file", "甲.x", "format", "of-tomorrow"));
        }
    }

    private static void kept(TestStore store, Object... values) {
        store.jdbc().sql("""
                        INSERT INTO findings (document, line, code, severity, arguments)
                        VALUES (22, ?, ?, 'error', ?)""").params(Arrays.asList(values)).update();
    }
}
