package org.huibao.desk.entry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalPathTests {
    @ParameterizedTest
    @ValueSource(strings = {"/", "/arrivals?state=unclaimed", "/campaigns/spring/rounds/1#unit"})
    void leads_on_within_the_desk(String path) {
        assertThat(LocalPath.of(path)).isEqualTo(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example",
                "https://evil.example",
                "/\\evil.example",
                "/\t/evil.example",
                "\\\\evil.example",
                "javascript:alert(1)",
                "/a\r\nSet-Cookie: x",
                ""
            })
    void leads_nowhere_else(String path) {
        assertThat(LocalPath.of(path)).isEqualTo("/");
    }

    @Test
    void leads_home_where_nothing_was_asked_for() {
        assertThat(LocalPath.of(null)).isEqualTo("/");
    }
}
