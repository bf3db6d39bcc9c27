package org.huibao.intake.mime;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.huibao.intake.mime.AuthenticationResult.Found;
import org.junit.jupiter.api.Test;

class AuthenticationResultTests {
    @Test
    void names_the_server_and_each_method_with_its_result_and_properties() {
        AuthenticationResult result = new AuthenticationResult(
                "(ours) MX.county.example 1 ; spf/1 = PASS (sender ok) smtp.mailfrom=jia@town.example;\r\n\tdkim=fail header.d=b.example header.s=\"s 1\"");
        assertThat(result.server()).isEqualTo("mx.county.example");
        assertThat(result.found())
                .containsExactly(
                        new Found("spf", "pass", Map.of("smtp.mailfrom", "jia@town.example"), true),
                        new Found("dkim", "fail", Map.of("header.d", "b.example", "header.s", "s 1"), true));
    }

    @Test
    void what_is_quoted_or_unquoted_within_a_value_is_the_value() {
        assertThat(new AuthenticationResult("mx; spf=fail smtp.mailfrom=\"a; dmarc=pass\"@b reason=x=y=z").found())
                .containsExactly(
                        new Found("spf", "fail", Map.of("smtp.mailfrom", "a; dmarc=pass@b", "reason", "x=y=z"), true));
    }

    @Test
    void a_pass_in_a_statement_with_something_left_over_proves_nothing() {
        assertThat(new AuthenticationResult("mx; dmarc=pass @evil.example").found())
                .noneMatch(Found::passes);
    }

    @Test
    void knows_that_a_comment_or_a_quoted_string_has_no_end() {
        assertThat(new AuthenticationResult("mx; spf=pass (a (b)").isWhole()).isFalse();
        assertThat(new AuthenticationResult("mx; spf=pass a=\"b").isWhole()).isFalse();
        assertThat(new AuthenticationResult("mx; spf=pass (a\\) (b)) a=\"\\\"\"").isWhole())
                .isTrue();
        assertThat(new AuthenticationResult("").server()).isEmpty();
    }
}
