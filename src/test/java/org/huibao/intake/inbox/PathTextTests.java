package org.huibao.intake.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class PathTextTests {
    private static final Path INBOX = Path.of("/srv/收 件");

    @Test
    void a_name_in_our_charset_is_written_as_it_is() {
        Path file = INBOX.resolve("黄水镇/表 1%.xlsx");
        assertThat(PathText.of(INBOX, file)).isEqualTo("黄水镇/表 1%.xlsx");
        assertThat(PathText.in(INBOX, "黄水镇/表 1%.xlsx")).isEqualTo(file);
        assertThat(PathText.name(file)).isEqualTo("表 1%.xlsx");
    }

    @Test
    void a_name_in_another_charset_is_found_again_and_shown_as_it_was_meant() {
        Path file = Path.of(URI.create("file://" + INBOX.toUri().getRawPath() + "/%BB%C6%CB%AE%D5%F2.xlsx"));
        String text = PathText.of(INBOX, file);
        assertThat(text).isEqualTo("/%BB%C6%CB%AE%D5%F2.xlsx");
        assertThat(PathText.in(INBOX, text)).isEqualTo(file);
        assertThat(PathText.name(file)).isEqualTo("黄水镇.xlsx");
    }
}
