package org.huibao.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.huibao.bench.Corpus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the benchmarks check is checked in earnest: tables of their own campaign's form, read whole. */
class MadeCorpusTests {
    @TempDir
    Path folder;

    @Test
    void its_tables_are_accepted_with_every_figure_and_nothing_to_ask() throws IOException {
        Corpus.main(folder.toString(), "3");
        Spoken spoken = Spoken.by("check", "--campaign", "bench/campaign", "--format", "json", folder.toString());
        assertThat(spoken.exit()).isZero();
        assertThat(spoken.json()).hasSize(3).allSatisfy(document -> {
            assertThat(document.get("findings")).isEmpty();
            assertThat(document.get("submissions")).hasSize(1).allSatisfy(submission -> {
                assertThat(submission.get("figures")).hasSize(22);
                assertThat(submission.get("rows")).hasSize(34);
            });
        });
    }
}
