package org.huibao.intake.mime;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class AuthenticationTests {
    private static boolean failed(String authservId, String... results) {
        StringBuilder head = new StringBuilder("From: jia@town.example\r\n");
        for (String result : results) {
            head.append("Authentication-Results: ").append(result).append("\r\n");
        }
        return Authentication.failed(
                MailHead.of(head.append("\r\n").toString().getBytes(StandardCharsets.UTF_8)), authservId);
    }

    @Test
    void our_servers_word_counts() {
        assertThat(failed("mx.county.example", "mx.county.example; spf=fail smtp.mailfrom=x"))
                .isTrue();
        assertThat(failed(" MX.County.Example ", "mx.county.example 1;\r\n dkim = FAIL"))
                .isTrue();
        assertThat(failed("mx.county.example", "mx.county.example; spf=pass; dkim=pass"))
                .isFalse();
        assertThat(failed("mx.county.example", "mx.county.example; spf=softfail"))
                .isFalse();
    }

    @Test
    void a_sender_whose_domain_vouches_for_the_mail_is_believed() {
        assertThat(failed("mx.county.example", "mx.county.example; spf=fail; dmarc=pass"))
                .isFalse();
    }

    @Test
    void the_word_of_others_and_an_older_one_of_ours_do_not_count() {
        assertThat(failed("mx.county.example", "mx.elsewhere.example; spf=fail"))
                .isFalse();
        assertThat(failed("mx.county.example", "mx.county.example.evil.example; spf=fail"))
                .isFalse();
        assertThat(failed("mx.county.example", "mx.county.example; spf=pass", "mx.county.example; spf=fail"))
                .isFalse();
        assertThat(failed("mx.county.example", "mx.county.example; spf=fail", "mx.county.example; spf=pass"))
                .isTrue();
    }

    @Test
    void without_a_server_of_ours_nothing_is_believed() {
        assertThat(failed("", "mx.county.example; spf=fail")).isFalse();
        assertThat(failed(" ", "; spf=fail")).isFalse();
        assertThat(failed("mx.county.example")).isFalse();
    }
}
