package org.huibao.operators;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RoleTests {
    @Test
    void each_role_may_do_what_the_ones_before_it_may() {
        assertThat(Role.APPROVER.included()).containsExactly(Role.VIEWER, Role.OPERATOR, Role.APPROVER);
        assertThat(Role.ADMIN.includes(Role.APPROVER)).isTrue();
        assertThat(Role.VIEWER.includes(Role.OPERATOR)).isFalse();
    }

    @Test
    void is_known_by_its_word() {
        assertThat(Role.of(" Approver ")).contains(Role.APPROVER);
        assertThat(Role.of("boss")).isEmpty();
        assertThat(Role.VIEWER.word()).isEqualTo("viewer");
    }
}
