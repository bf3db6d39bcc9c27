package org.huibao.operators;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.huibao.fixtures.TestStore;
import org.huibao.operators.SigningIn.SignedIn;
import org.huibao.operators.SigningIn.TooOften;
import org.huibao.operators.SigningIn.Wrong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SigningInTests {
    @TempDir
    private Path folder;

    @Test
    void name_and_password_let_somebody_in() {
        try (FrontDesk desk = new FrontDesk(TestStore.Make.SQLITE, folder)) {
            desk.with("小李", Role.OPERATOR);
            assertThat(desk.signingIn.attempt("小李", FrontDesk.PASSWORD, "10.0.0.1"))
                    .isInstanceOfSatisfying(
                            SignedIn.class,
                            in -> assertThat(desk.signIns.seen(in.secret())).isPresent());
        }
    }

    @Test
    void an_unknown_name_a_wrong_password_and_a_blocked_account_are_told_alike() {
        try (FrontDesk desk = new FrontDesk(TestStore.Make.SQLITE, folder)) {
            desk.with("小张", Role.ADMIN);
            desk.with("小李", Role.OPERATOR);
            desk.operators.add("小赵", Role.OPERATOR, "test");
            desk.with("小王", Role.OPERATOR);
            desk.operators.block("小王", true, "test");
            Wrong wrong = new Wrong();
            assertThat(desk.signingIn.attempt("小周", FrontDesk.PASSWORD, "10.0.0.1"))
                    .isEqualTo(wrong);
            assertThat(desk.signingIn.attempt("小李", "another", "10.0.0.1")).isEqualTo(wrong);
            assertThat(desk.signingIn.attempt("小王", FrontDesk.PASSWORD, "10.0.0.1"))
                    .isEqualTo(wrong);
            assertThat(desk.signingIn.attempt("小赵", "", "10.0.0.1")).isEqualTo(wrong);
        }
    }

    @Test
    void trying_is_slowed_down_even_for_the_right_password() {
        try (FrontDesk desk = new FrontDesk(TestStore.Make.SQLITE, folder)) {
            desk.with("小李", Role.OPERATOR);
            for (int i = 0; i < 5; i++) {
                desk.signingIn.attempt("小李", "guess " + i, "10.0.0.1");
            }
            assertThat(desk.signingIn.attempt("小李", FrontDesk.PASSWORD, "10.0.0.1"))
                    .isInstanceOf(TooOften.class);
            assertThat(desk.signingIn.attempt("小李", FrontDesk.PASSWORD, "10.0.0.2"))
                    .isInstanceOf(SignedIn.class);
        }
    }
}
