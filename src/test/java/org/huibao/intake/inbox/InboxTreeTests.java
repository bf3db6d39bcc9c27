package org.huibao.intake.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.huibao.fixtures.StartsAServer;
import org.huibao.fixtures.TestStore;
import org.huibao.intake.AnIntake;
import org.huibao.intake.arrivals.Arrival;
import org.huibao.vocabulary.DocumentState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Names, depths, sizes and links that nobody means, and that somebody has. */
@StartsAServer
class InboxTreeTests {
    @TempDir
    private Path home;

    private AnIntake intake;

    @BeforeEach
    void open() throws IOException {
        intake = new AnIntake(TestStore.Make.SQLITE, home);
        Files.createDirectories(home.resolve("inbox"));
    }

    @AfterEach
    void close() {
        intake.close();
    }

    private List<Arrival> look(Inbox inbox) throws IOException {
        List<Arrival> taken = new ArrayList<>();
        inbox.look(taken::add);
        return taken;
    }

    private void ended(Arrival arrival) {
        intake.end(arrival, DocumentState.RETURNED);
    }

    @Test
    void a_name_in_another_charset_is_taken_once_and_moved_under_what_it_means() throws IOException {
        Path file = Path.of(URI.create(home.resolve("inbox").toUri() + "%BB%C6%CB%AE%D5%F2.csv"));
        Files.writeString(file, "单位");
        Arrival arrival = look(intake.inbox(Duration.ZERO)).get(0);
        assertThat(arrival.name()).isEqualTo("黄水镇.csv");
        ended(arrival);
        assertThat(look(intake.inbox(Duration.ZERO))).isEmpty();
        assertThat(home.resolve("inbox/returned/黄水镇.csv")).exists();
        assertThat(look(intake.inbox(Duration.ZERO))).isEmpty();
    }

    @Test
    void a_name_of_as_many_bytes_as_a_name_may_have_is_taken_once_and_moved() throws IOException {
        String name = "镇".repeat(83) + "x.csv";
        Files.writeString(home.resolve("inbox").resolve(name), "单位");
        ended(look(intake.inbox(Duration.ZERO)).get(0));
        assertThat(look(intake.inbox(Duration.ZERO))).isEmpty();
        assertThat(home.resolve("inbox/returned").resolve(name)).exists();
    }

    @Test
    void a_table_that_lies_very_deep_is_seen() throws IOException {
        Path deep = home.resolve("inbox");
        while (deep.toString().length() < 3_500) {
            deep = deep.resolve("a".repeat(12));
        }
        Files.createDirectories(deep);
        Files.writeString(deep.resolve("b.csv"), "单位");
        assertThat(look(intake.inbox(Duration.ZERO))).hasSize(1);
    }

    @Test
    void a_file_too_large_for_us_is_not_copied() throws IOException {
        Files.write(home.resolve("inbox/a.xlsx"), new byte[3 << 20]);
        Arrival arrival = look(intake.inbox(Duration.ZERO)).get(0);
        assertThat(intake.archive.holds(arrival.sha256())).isFalse();
        assertThat(intake.arrivals.size(arrival)).isEqualTo(3 << 20);
    }

    @Test
    void nothing_is_written_through_a_link() throws IOException {
        Path elsewhere = Files.createDirectories(home.resolve("campaigns"));
        Files.createSymbolicLink(home.resolve("inbox/returned"), elsewhere);
        Files.writeString(home.resolve("inbox/a.csv"), "单位");
        ended(look(intake.inbox(Duration.ZERO)).get(0));
        assertThat(look(intake.inbox(Duration.ZERO))).isEmpty();
        assertThat(elsewhere).isEmptyDirectory();
        assertThat(home.resolve("inbox/a.csv")).exists();
    }

    @Test
    void nothing_is_taken_into_another_folder_that_was_put_in_the_place_of_data() throws IOException {
        Files.writeString(home.resolve("inbox/a.csv"), "单位");
        Inbox inbox = intake.inbox(Duration.ZERO);
        assertThat(look(inbox)).hasSize(1);
        Files.move(home.resolve("data/archive"), home.resolve("old"));
        Files.createDirectories(home.resolve("data/archive"));
        Files.writeString(home.resolve("inbox/b.csv"), "单位,户数");
        assertThatThrownBy(() -> look(inbox)).hasMessageContaining("replaced while the service runs");
        assertThat(home.resolve("data/archive")).isEmptyDirectory();
    }
}
