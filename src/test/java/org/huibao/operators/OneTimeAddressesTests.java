package org.huibao.operators;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.huibao.fixtures.TestStore;
import org.huibao.operators.OneTimeAddresses.Invited;
import org.huibao.operators.OneTimeAddresses.Used;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OneTimeAddressesTests {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void the_first_operator_names_himself_and_looks_after_the_rest(TestStore.Make make) {
        try (FrontDesk desk = new FrontDesk(make, folder)) {
            String secret = desk.addresses.forTheFirst();
            assertThat(desk.addresses.look(secret)).contains(new Invited(null));
            assertThat(desk.addresses.use(secret, "x", FrontDesk.PASSWORD)).isEqualTo(Used.BAD_NAME);
            assertThat(desk.addresses.use(secret, "小李", FrontDesk.PASSWORD)).isEqualTo(Used.DONE);
            assertThat(desk.operators.named("小李")).get().matches(one -> one.role() == Role.ADMIN && one.hasPassword());
            assertThat(desk.addresses.look(secret)).isEmpty();
            assertThat(desk.addresses.use(secret, "小王", FrontDesk.PASSWORD)).isEqualTo(Used.GONE);
            assertThat(desk.operators.all()).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_new_address_ends_the_one_before_and_time_ends_each(TestStore.Make make) {
        try (FrontDesk desk = new FrontDesk(make, folder)) {
            String first = desk.addresses.forTheFirst();
            String second = desk.addresses.forTheFirst();
            assertThat(desk.addresses.look(first)).isEmpty();
            assertThat(desk.addresses.look(second)).isPresent();
            desk.clock.advance(Duration.ofHours(49));
            assertThat(desk.addresses.look(second)).isEmpty();
            assertThat(desk.addresses.look("a-guess")).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void once_somebody_is_in_no_address_makes_another_first(TestStore.Make make) {
        try (FrontDesk desk = new FrontDesk(make, folder)) {
            String secret = desk.addresses.forTheFirst();
            desk.with("小李", Role.ADMIN);
            assertThat(desk.addresses.look(secret)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void whoever_is_blocked_chooses_no_password(TestStore.Make make) {
        try (FrontDesk desk = new FrontDesk(make, folder)) {
            desk.operators.add("小王", Role.VIEWER, "test");
            String secret =
                    desk.addresses.forOperator(desk.operators.named("小王").orElseThrow());
            desk.operators.block("小王", true, "test");
            assertThat(desk.addresses.look(secret)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_store_keeps_nothing_that_could_be_used(TestStore.Make make) {
        try (FrontDesk desk = new FrontDesk(make, folder)) {
            String secret = desk.addresses.forTheFirst();
            assertThat(desk.store.template().queryForObject("SELECT hash FROM one_time_addresses", String.class))
                    .hasSize(64)
                    .isNotEqualTo(secret);
        }
    }
}
