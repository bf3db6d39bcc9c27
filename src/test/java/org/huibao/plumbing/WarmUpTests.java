package org.huibao.plumbing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.huibao.fixtures.RunningService;
import org.huibao.fixtures.SmallCampaign;
import org.huibao.fixtures.StartsAServer;
import org.huibao.journal.Journal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@StartsAServer
class WarmUpTests {
    @TempDir
    private Path home;

    @Test
    void judges_tables_of_the_campaign_and_leaves_no_trace() throws Exception {
        SmallCampaign.in(home);
        try (RunningService service = RunningService.in(home)) {
            Journal journal = service.bean(Journal.class);
            var before = journal.newest(Long.MAX_VALUE, 100);
            assertThat(service.bean(WarmUp.class).run()).isEqualTo(30);
            assertThat(journal.newest(Long.MAX_VALUE, 100)).isEqualTo(before);
            assertThat(service.arrivals()).isEmpty();
        }
    }

    @Test
    void needs_no_campaign() throws Exception {
        try (RunningService service = RunningService.in(home)) {
            assertThat(service.bean(WarmUp.class).run()).isZero();
        }
    }
}
