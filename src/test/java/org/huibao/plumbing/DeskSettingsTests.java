package org.huibao.plumbing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DeskSettingsTests {
    @Test
    void the_token_is_in_no_text_that_a_log_could_hold() {
        DeskSettings settings = new DeskSettings(8080, "127.0.0.1", "once-upon-a-token", List.of(), false);
        assertThat(settings.toString()).isEqualTo("127.0.0.1:8080");
        assertThat(String.valueOf(settings)).doesNotContain("once-upon-a-token");
    }

    @Test
    void without_a_token_the_interface_is_off() {
        assertThat(new DeskSettings(0, "", null, List.of(), false).isOff()).isTrue();
        assertThat(new DeskSettings(0, "", "  ", List.of(), false).isOff()).isTrue();
        assertThat(new DeskSettings(0, "", "x", List.of(), false).isOff()).isFalse();
    }
}
