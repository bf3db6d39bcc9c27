package org.huibao.wild;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.huibao.fixtures.MailServer;
import org.huibao.fixtures.RunningService;
import org.huibao.fixtures.SmallCampaign;
import org.huibao.fixtures.StartsAServer;
import org.huibao.vocabulary.DocumentState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Mails of all shapes, harmed in all ways, through a running service: each ends in a named state. {@code -Dhuibao.harmed-mails=5000}
 * for more of them, {@code -Dhuibao.harmed-mails.from=300} for others.
 */
@StartsAServer
class HarmedMailsTests {
    private static final int MAILS = Integer.getInteger("huibao.harmed-mails", 300);
    private static final long FROM = Long.getLong("huibao.harmed-mails.from", 0);
    private static final int AT_A_TIME = 250;
    /** Harmed, a robot's mail may be a person's; a mailbox has no more answers to words alone in a day. */
    private static final int A_DAY = 10;

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    @TempDir
    private Path home;

    private final List<MailShape> shapes = MailShapes.all();

    @Test
    void every_one_ends_in_a_named_state_and_only_who_may_be_is_answered() {
        SmallCampaign.in(home);
        try (MailServer mail = MailServer.start();
                RunningService service = RunningService.in(
                        home,
                        Stream.concat(
                                        mail.mailbox().stream(),
                                        Stream.of(
                                                "huibao.clock.manual=true", "huibao.clock.start=" + SmallCampaign.OPEN))
                                .toList())) {
            for (int sent = 0; sent < MAILS; ) {
                for (int end = Math.min(MAILS, sent + AT_A_TIME); sent < end; sent++) {
                    mail.deliver(harmed(FROM + sent));
                }
                int all = sent;
                await("seeds from " + FROM + " to " + (FROM + sent))
                        .atMost(PATIENCE)
                        .until(() -> Ends.of(service).size() == all);
            }
            Map<Integer, Ends.End> ends = Ends.of(service);
            assertThat(ends.values())
                    .extracting(Ends.End::state)
                    .isSubsetOf(Stream.of(DocumentState.values())
                            .filter(state -> state != DocumentState.RECEIVED)
                            .map(DocumentState::word)
                            .toList());
            Letters.of(service).areOnlyWhatMayBeWritten(A_DAY);
        }
    }

    private byte[] harmed(long seed) {
        Random random = new Random(seed);
        random.nextInt();
        byte[] mail = shapes.get(random.nextInt(shapes.size())).mail();
        byte[] harmed = Harm.values()[(int) (seed % Harm.values().length)].to(mail, random);
        // a server hands out no mail of nothing
        return harmed.length == 0 ? new byte[] {'\r', '\n'} : harmed;
    }
}
