package org.huibao.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class DraftTests {
    private static Draft to(List<String> recipients) {
        return new Draft(
                new Matter(Letter.Kind.NOTICE, "about", null, null),
                recipients,
                new Draft.Words("", ""),
                List.of(),
                null,
                ZoneOffset.UTC);
    }

    @Test
    void a_letter_goes_to_somebody() {
        assertThat(to(List.of("huangshui@town.example")).to()).hasSize(1);
        assertThatThrownBy(() -> to(List.of())).hasMessageContaining("nobody").hasMessageContaining("about");
    }
}
