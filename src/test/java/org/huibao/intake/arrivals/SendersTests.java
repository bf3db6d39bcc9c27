package org.huibao.intake.arrivals;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.huibao.fixtures.County;
import org.huibao.intake.arrivals.Sender.Kind;
import org.huibao.intake.mime.MailHead;
import org.huibao.intake.settings.IntakeSettings;
import org.huibao.intake.settings.MailboxSettings;
import org.huibao.intake.settings.Places;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SendersTests {
    private static final String STAFF = "staff@county.example";
    private static final String UNIT = County.HUANGSHUI.emails().get(0);
    private static final String FORGED_FROM = "spf=fail smtp.mailfrom=\"dmarc=pass\"@evil.example";

    @TempDir
    private Path folder;

    private Kind kind(@Nullable String authservId, String from, String results) {
        MailboxSettings mailbox = new MailboxSettings(
                "127.0.0.1",
                143,
                "office",
                "secret",
                MailboxSettings.Security.NONE,
                "INBOX",
                Duration.ofSeconds(60),
                authservId,
                false,
                Duration.ofSeconds(5),
                Duration.ofSeconds(5),
                null);
        IntakeSettings settings = new IntakeSettings(
                Duration.ZERO, Duration.ofSeconds(2), mailbox, Map.of(), new IntakeSettings.Operator(List.of(STAFF)));
        Archive archive = new Archive(Places.in(folder));
        byte[] mail = ("Authentication-Results: mx.county.example; " + results + "\r\nFrom: " + from + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8);
        Arrival arrival = new Arrival(
                1,
                Channel.MAILBOX,
                new Origin(IntakeSettings.MAIN, "", MailHead.of(mail).from(), null, ""),
                archive.keep(mail).sha256(),
                Instant.EPOCH,
                false);
        return new Senders(() -> List.of(County.campaign()), settings, archive)
                .of(arrival)
                .kind();
    }

    @Test
    void a_senders_words_in_our_servers_result_make_nobody_of_the_house() {
        assertThat(kind("mx.county.example", UNIT, FORGED_FROM)).isEqualTo(Kind.FORGED);
        assertThat(kind("mx.county.example", STAFF, FORGED_FROM)).isEqualTo(Kind.FORGED);
    }

    @Test
    void a_unit_is_believed_where_nothing_settles_it_and_staff_only_where_it_is_proven() {
        assertThat(kind("mx.county.example", UNIT, "none")).isEqualTo(Kind.UNIT);
        assertThat(kind("mx.county.example", STAFF, "none")).isEqualTo(Kind.FORGED);
        assertThat(kind("mx.county.example", STAFF, "spf=pass smtp.mailfrom=evil.example"))
                .isEqualTo(Kind.FORGED);
        assertThat(kind("mx.county.example", STAFF, "dmarc=pass header.from=county.example"))
                .isEqualTo(Kind.STAFF);
    }

    @Test
    void without_a_server_that_is_believed_nothing_is_asked() {
        assertThat(kind(null, STAFF, "dmarc=fail")).isEqualTo(Kind.STAFF);
        assertThat(kind(" ", UNIT, "dmarc=fail")).isEqualTo(Kind.UNIT);
    }
}
