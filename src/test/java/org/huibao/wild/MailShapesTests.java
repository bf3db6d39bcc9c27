package org.huibao.wild;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.huibao.fixtures.MailServer;
import org.huibao.fixtures.RunningService;
import org.huibao.fixtures.SmallCampaign;
import org.huibao.fixtures.StartsAServer;
import org.huibao.vocabulary.DocumentState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Mails of all shapes through a running service: each ends where it is said to end, and only who may be is answered. */
@StartsAServer
class MailShapesTests {
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    @TempDir
    private Path home;

    @Test
    void every_shape_ends_where_it_should() {
        List<MailShape> shapes = MailShapes.all();
        assertThat(shapes).hasSizeGreaterThanOrEqualTo(150);
        SmallCampaign.in(home);
        try (MailServer mail = MailServer.start();
                RunningService service = RunningService.in(
                        home,
                        Stream.concat(
                                        mail.mailbox().stream(),
                                        Stream.of(
                                                "huibao.clock.manual=true", "huibao.clock.start=" + SmallCampaign.OPEN))
                                .toList())) {
            shapes.forEach(shape -> mail.deliver(shape.mail()));
            await().atMost(PATIENCE).until(() -> Ends.of(service).size() == shapes.size());

            Map<Integer, Ends.End> ends = Ends.of(service);
            List<String> wrong = new ArrayList<>();
            for (int at = 0; at < shapes.size(); at++) {
                MailShape shape = shapes.get(at);
                Ends.End end = ends.get(at + 1);
                if (end == null
                        || shape.ends().stream().map(DocumentState::word).noneMatch(end.state()::equals)) {
                    wrong.add(shape + ": " + end);
                }
            }
            assertThat(wrong).isEmpty();
            Letters.of(service).areOnlyWhatMayBeWritten(1);
        }
    }
}
