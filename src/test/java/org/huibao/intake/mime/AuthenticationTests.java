package org.huibao.intake.mime;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AuthenticationTests {
    private static final String OURS = "mx.county.example";

    private static boolean failed(String authservId, String... results) {
        return found(authservId, results) == Authentication.FAILED;
    }

    private static Authentication found(String authservId, String... results) {
        StringBuilder head = new StringBuilder("From: jia@town.example\r\n");
        for (String result : results) {
            head.append("Authentication-Results: ").append(result).append("\r\n");
        }
        return Authentication.of(
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "; spf=fail smtp.mailfrom=\"dmarc=pass\"@evil.example; dmarc=fail header.from=town.example",
                "; spf=fail smtp.mailfrom=\"a; dmarc=pass\"@evil.example",
                "; spf=fail smtp.mailfrom=\"a\\\"; dmarc=pass; b\"@evil.example",
                "; spf=fail smtp.mailfrom=dmarc=pass@evil.example",
                "; spf=fail (dmarc=pass) smtp.mailfrom=evil.example",
                "; spf=fail (a (nested); dmarc=pass \\) dmarc=pass) smtp.mailfrom=evil.example",
                "; spf=fail smtp.mailfrom=a;dmarc=pass@evil.example",
                "; spf=fail smtp.mailfrom=a; dmarc=pass @evil.example",
                "; spf=fail smtp.mailfrom=a; dmarc=pass b@evil.example; dmarc=fail",
                "; spf=fail smtp.mailfrom=a(; dmarc=pass@evil.example",
                "; spf=fail smtp.mailfrom=\"; dmarc=pass",
                "; spf=fail reason=\"dmarc=pass\"",
                "; spf=fail;\r\n\tx-dmarc=pass"
            })
    void what_a_sender_wrote_is_no_result(String result) {
        assertThat(found(OURS, OURS + result)).isEqualTo(Authentication.FAILED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "spf=pass smtp.mailfrom=town.example; dmarc=fail | FAILED",
                "spf=pass smtp.mailfrom=jia@town.example; dkim=pass header.d=town.example; dmarc=fail (p=none) | FAILED",
                "spf=fail; dkim=fail; dmarc=pass (p=reject dis=none) header.from=town.example | PASSED",
                "dmarc=pass action=none header.from=town.example | PASSED",
                "dmarc=pass header.from=evil.example; spf=fail | FAILED",
                "dmarc=pass; dmarc=fail | FAILED",
                "dmarc=none; spf=pass smtp.mailfrom=jia@town.example | PASSED",
                "spf=fail; dkim=pass header.i=@mail.town.example header.s=s1 | PASSED",
                "dkim=fail header.d=list.example; dkim=pass header.d=TOWN.example | PASSED",
                "spf=pass smtp.mailfrom=evil.example | OPEN",
                "spf=pass smtp.mailfrom=evil.example; dkim=fail header.d=town.example | FAILED",
                "spf=pass smtp.mailfrom=nottown.example | OPEN",
                "spf=pass smtp.helo=town.example | OPEN",
                "spf=softfail smtp.mailfrom=town.example | OPEN",
                "none | OPEN",
                "dkim/1 = pass (good) header.d = town.example | PASSED"
            })
    void dmarc_decides_and_without_it_a_pass_of_the_senders_own_domain(String results, Authentication expected) {
        assertThat(found(OURS, OURS + " 1; " + results)).isEqualTo(expected);
    }

    @Test
    void a_registry_vouches_for_nobody() {
        MailHead head = MailHead.of(
                ("From: jia@a.gov.cn\r\nAuthentication-Results: " + OURS + "; spf=pass smtp.mailfrom=gov.cn\r\n\r\n")
                        .getBytes(StandardCharsets.UTF_8));
        assertThat(Authentication.of(head, OURS)).isEqualTo(Authentication.OPEN);
    }

    @Test
    void a_folded_result_is_read_over_its_lines() {
        assertThat(found(OURS, OURS + ";\r\n spf=pass\r\n\tsmtp.mailfrom=town.example;\r\n dmarc\r\n =\r\n fail"))
                .isEqualTo(Authentication.FAILED);
    }
}
