package org.huibao.desk.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProposalsTests {
    @Test
    void one_sign_may_be_mistaken_for_another_in_a_name_of_three_or_more() {
        assertThat(Proposals.isNear("龙沙真", "龙沙镇")).isTrue();
        assertThat(Proposals.isNear("龙少真", "龙沙镇")).isFalse();
        assertThat(Proposals.isNear("龙沙镇", "龙沙镇")).as("it is the name").isFalse();
        assertThat(Proposals.isNear("龙沙", "龙沙镇")).isFalse();
        assertThat(Proposals.isNear("万县", "石县")).as("too short").isFalse();
    }
}
