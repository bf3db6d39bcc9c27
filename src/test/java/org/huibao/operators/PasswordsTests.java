package org.huibao.operators;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PasswordsTests {
    private final Passwords passwords = new Passwords();

    @Test
    void knows_a_password_again_and_no_other() {
        String kept = passwords.encoded("correct horse battery");
        assertThat(kept).startsWith("$2").doesNotContain("horse");
        assertThat(passwords.isRight("correct horse battery", kept)).isTrue();
        assertThat(passwords.isRight("correct horse batterY", kept)).isFalse();
    }

    @Test
    void nothing_is_right_where_there_is_no_password() {
        assertThat(passwords.isRight("correct horse battery", null)).isFalse();
        assertThat(passwords.isRight("", null)).isFalse();
    }
}
