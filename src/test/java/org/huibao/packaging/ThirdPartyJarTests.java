package org.huibao.packaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** On what terms the work of others is in the jars, and that everybody who has them can read it. */
class ThirdPartyJarTests {
    private static final boolean WRITES = "write".equals(System.getProperty("third.party"));

    @Test
    void everything_in_the_jars_is_listed_under_a_licence_that_is_allowed() throws IOException {
        String made = ThirdPartyPage.text();
        if (WRITES) {
            Files.writeString(ThirdPartyPage.FILE, made, StandardCharsets.UTF_8);
        }
        assertThat(Files.readString(ThirdPartyPage.FILE))
                .as("./mvnw -Pthird-party integration-test writes it anew")
                .isEqualTo(made);
    }

    @Test
    void the_jars_hold_the_licence_the_notices_and_the_list() throws IOException {
        // while the list is being written anew the jars hold the old one
        for (String page : WRITES ? List.of("LICENSE", "NOTICE") : List.of("LICENSE", "NOTICE", "THIRD-PARTY")) {
            String text = Files.readString(Path.of(page));
            assertThat(new String(PackedJar.town().bytes("META-INF/" + page), StandardCharsets.UTF_8))
                    .isEqualTo(text);
            assertThat(new String(PackedJar.service().bytes("META-INF/" + page), StandardCharsets.UTF_8))
                    .isEqualTo(text);
        }
    }

    @Test
    void the_taken_licence_comes_first() {
        assertThat(Licences.of("mail", List.of("EPL 2.0", "GPL2 w/ CPE", "EDL 1.0")))
                .containsExactly("BSD-3-Clause", "EPL-2.0", "GPL-2.0-only WITH Classpath-exception-2.0");
    }

    @Test
    void a_licence_that_is_not_allowed_or_not_known_is_caught() {
        assertThatThrownBy(() -> Licences.of("borrowed", List.of("LGPL-2.1-only", "GPL2 w/ CPE")))
                .hasMessageContaining("borrowed is under no allowed licence");
        assertThatThrownBy(() -> Licences.of("pool", List.of("GNU Lesser General Public License", "EPL-2.0")))
                .hasMessageContaining("nobody has looked at: GNU Lesser");
        assertThatThrownBy(() -> Licences.of("silent", List.of())).hasMessageContaining("silent is under no allowed");
    }
}
