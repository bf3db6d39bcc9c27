package org.huibao.intake.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.huibao.fixtures.TestStore;
import org.huibao.intake.AnIntake;
import org.huibao.intake.arrivals.Arrival;
import org.huibao.vocabulary.DocumentState;
import org.huibao.vocabulary.RealTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MovingJudgedFilesTests {
    @TempDir
    private Path home;

    private AnIntake intake;

    @BeforeEach
    void open() throws IOException {
        intake = new AnIntake(TestStore.Make.SQLITE, home);
        Files.createDirectories(intake.places.inbox());
    }

    @AfterEach
    void close() {
        intake.close();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            ACCEPTED, a
            QUERIED, a
            DUPLICATE, a
            IGNORED, a
            RETURNED, r
            UNREADABLE, r
            UNCLAIMED, u
            RECEIVED, u
            """)
    void a_file_goes_where_people_look_for_what_became_of_it(DocumentState state, char folder) {
        String expected = switch (folder) {
            case 'a' -> InboxTree.ACCEPTED;
            case 'r' -> InboxTree.RETURNED;
            default -> InboxTree.UNCLAIMED;
        };
        assertThat(MovingJudgedFiles.folderOf(state)).isEqualTo(expected);
    }

    @Test
    void a_name_in_use_gets_the_first_free_number_before_its_ending() throws IOException {
        for (String name : new String[] {"表.xlsx", "表 (2).xlsx", "无", ".隐"}) {
            Files.writeString(home.resolve(name), "");
        }
        assertThat(MovingJudgedFiles.free(home, "新.xlsx")).isEqualTo(home.resolve("新.xlsx"));
        assertThat(MovingJudgedFiles.free(home, "表.xlsx")).isEqualTo(home.resolve("表 (3).xlsx"));
        assertThat(MovingJudgedFiles.free(home, "无")).isEqualTo(home.resolve("无 (2)"));
        assertThat(MovingJudgedFiles.free(home, ".隐")).isEqualTo(home.resolve(".隐 (2)"));
    }

    @Test
    void a_judged_file_leaves_and_one_that_changed_or_went_stays_as_it_is() throws IOException {
        Path taken = judged("东山镇.csv");
        Path changed = judged("西山镇.csv");
        Files.writeString(changed, "another table");
        Path gone = judged("南山镇.csv");
        Files.delete(gone);

        assertThat(moving().leave()).containsExactlyInAnyOrder(taken, changed, gone);
        assertThat(intake.places.inbox().resolve(InboxTree.ACCEPTED).resolve("东山镇.csv"))
                .hasContent("东山镇.csv");
        assertThat(taken).doesNotExist();
        assertThat(changed).hasContent("another table");
        assertThat(moving().leave()).isEmpty();
    }

    @Test
    void the_longest_name_that_a_disk_takes_leaves_too_where_it_is_in_use() throws IOException {
        String name = "统计表".repeat(27) + "12345678.csv";
        Files.createDirectories(intake.places.inbox().resolve(InboxTree.ACCEPTED));
        Files.writeString(intake.places.inbox().resolve(InboxTree.ACCEPTED).resolve(name), "another");
        Path file = judged(name);
        assertThat(moving().leave()).containsExactly(file);
        try (var accepted = Files.list(intake.places.inbox().resolve(InboxTree.ACCEPTED))) {
            assertThat(accepted).hasSize(2).anyMatch(one -> one.toString().endsWith(" (2).csv"));
        }
    }

    @Test
    void one_that_cannot_be_moved_is_tried_again_after_a_while() throws IOException {
        Path file = judged("东山镇.csv");
        Path inTheWay = intake.places.inbox().resolve(InboxTree.ACCEPTED);
        Files.writeString(inTheWay, "a file where the folder should be");
        MovingJudgedFiles moving = moving();

        assertThat(moving.leave()).isEmpty();
        Files.delete(inTheWay);
        assertThat(moving.leave()).isEmpty();
        assertThat(file).exists();
        intake.real.advance(Duration.ofMinutes(10));
        assertThat(moving.leave()).containsExactly(file);
    }

    private Path judged(String name) throws IOException {
        Arrival arrival = intake.arrived(name);
        intake.end(arrival, DocumentState.ACCEPTED);
        return Files.writeString(intake.places.inbox().resolve(name), name);
    }

    private MovingJudgedFiles moving() {
        return new MovingJudgedFiles(
                intake.places,
                intake.archive,
                intake.files,
                intake.arrivals,
                intake.notes.getBeanProvider(BesideFile.class),
                new RealTime(intake.real));
    }
}
