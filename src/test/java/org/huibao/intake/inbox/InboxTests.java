package org.huibao.intake.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.huibao.fixtures.SmallCampaign;
import org.huibao.fixtures.StartsAServer;
import org.huibao.fixtures.TestStore;
import org.huibao.intake.AnIntake;
import org.huibao.intake.arrivals.Arrival;
import org.huibao.vocabulary.DocumentState;
import org.huibao.vocabulary.RealTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@StartsAServer
class InboxTests {
    private static final Duration QUIET = Duration.ofSeconds(10);

    @TempDir
    private Path home;

    private AnIntake intake;

    @BeforeEach
    void open() {
        intake = new AnIntake(TestStore.Make.SQLITE, home);
    }

    @AfterEach
    void close() {
        intake.close();
    }

    @Test
    void takes_a_file_only_once_it_has_stood_still() {
        Inbox inbox = intake.inbox(QUIET);
        drop("东山镇.xlsx", "half");
        assertThat(looks(inbox, 4)).isEmpty();
        drop("东山镇.xlsx", "half and half");
        assertThat(looks(inbox, 4)).isEmpty();
        assertThat(looks(inbox, 3)).extracting(Arrival::path).containsExactly("东山镇.xlsx");
        assertThat(looks(inbox, 9)).isEmpty();
    }

    @Test
    void names_what_was_seen_in_time_and_cannot_be_taken_yet() {
        Inbox inbox = intake.inbox(QUIET);
        Instant before = intake.clock.instant();
        drop("东山镇.xlsx", "half");
        looks(inbox, 1);
        assertThat(inbox.restless(before.minusSeconds(1))).isEmpty();
        assertThat(inbox.restless(intake.clock.instant())).containsExactly("东山镇.xlsx");
        looks(inbox, 9);
        assertThat(inbox.restless(intake.clock.instant())).as("taken").isEmpty();
    }

    @Test
    void sees_a_change_that_left_size_and_time_as_they_were() throws Exception {
        Inbox inbox = intake.inbox(QUIET);
        Path file = drop("东山镇.xlsx", "aaaa");
        FileTime time = Files.getLastModifiedTime(file);
        looks(inbox, 3);
        drop("东山镇.xlsx", "bbbb");
        Files.setLastModifiedTime(file, time);
        assertThat(looks(inbox, 4)).isEmpty();
        assertThat(looks(inbox, 8)).hasSize(1);
    }

    @Test
    void takes_a_file_that_was_renamed_into_place_at_once_where_quiet_is_zero() {
        Inbox inbox = intake.inbox(Duration.ZERO);
        drop("东山镇/附件1.xlsx", "whole");
        assertThat(looks(inbox, 1))
                .extracting(Arrival::path, Arrival::name)
                .containsExactly(tuple("东山镇/附件1.xlsx", "附件1.xlsx"));
    }

    @Test
    void leaves_alone_what_is_nobodys_table() throws Exception {
        for (String name : List.of(
                "~$a.xlsx", "a.tmp", "b.crdownload", ".hidden", "Thumbs.db", ".git/a.xlsx", "accepted/old.xlsx")) {
            drop(name, "x");
        }
        Files.createSymbolicLink(home.resolve("inbox/link.xlsx"), drop("../outside.xlsx", "x"));
        new ProcessBuilder("mkfifo", home.resolve("inbox/pipe.xlsx").toString())
                .start()
                .waitFor();
        assertThat(looks(intake.inbox(Duration.ZERO), 2)).isEmpty();
    }

    @Test
    void was_received_when_a_look_first_saw_it_not_when_it_stood_still() {
        Inbox inbox = intake.inbox(QUIET);
        looks(inbox, 1);
        drop("东山镇.xlsx", "x");
        Instant seen = intake.clock.instant().plusSeconds(2);
        assertThat(looks(inbox, 8)).extracting(Arrival::receivedAt).containsExactly(seen);
    }

    @Test
    void was_received_when_the_file_system_says_if_it_lay_there_at_the_start() throws Exception {
        Path file = drop("东山镇.xlsx", "x");
        Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2020-01-01T00:00:00Z")));
        Instant later = Instant.parse("2100-01-01T00:00:00Z");
        intake.clock.moveTo(later);
        Instant entry = FileTraits.changed(file).orElseThrow();
        assertThat(looks(intake.inbox(Duration.ZERO), 1))
                .extracting(Arrival::receivedAt)
                .containsExactly(entry);
    }

    @Test
    void moves_what_was_judged_and_never_over_another_file() {
        Inbox inbox = intake.inbox(Duration.ZERO);
        drop("accepted/东山镇.xlsx", "older");
        drop("东山镇.xlsx", "good");
        drop("西河镇.xlsx", "bad");
        drop("南坪乡.xlsx", "whose");
        List<Arrival> taken = looks(inbox, 1);
        intake.end(named(taken, "东山镇.xlsx"), DocumentState.QUERIED);
        intake.end(named(taken, "西河镇.xlsx"), DocumentState.UNREADABLE);
        intake.end(named(taken, "南坪乡.xlsx"), DocumentState.UNCLAIMED);
        looks(inbox, 1);
        assertThat(home.resolve("inbox/accepted/东山镇 (2).xlsx")).hasContent("good");
        assertThat(home.resolve("inbox/returned/西河镇.xlsx")).hasContent("bad");
        assertThat(home.resolve("inbox/unclaimed/南坪乡.xlsx")).hasContent("whose");
    }

    @Test
    void takes_the_same_file_again_only_after_the_first_has_left() {
        Inbox inbox = intake.inbox(Duration.ZERO);
        drop("东山镇.xlsx", "same");
        Arrival first = looks(inbox, 1).get(0);
        assertThat(looks(inbox, 3)).isEmpty();
        assertThat(looks(intake.inbox(Duration.ZERO), 1)).isEmpty();
        intake.end(first, DocumentState.RETURNED);
        looks(inbox, 1);
        drop("东山镇.xlsx", "same");
        assertThat(looks(inbox, 1)).hasSize(1);
    }

    @Test
    void takes_a_file_again_that_changed_before_it_could_be_moved() {
        Inbox inbox = intake.inbox(Duration.ZERO);
        drop("东山镇.xlsx", "first");
        intake.end(looks(inbox, 1).get(0), DocumentState.ACCEPTED);
        drop("东山镇.xlsx", "second!");
        assertThat(looks(inbox, 1)).hasSize(1);
        assertThat(home.resolve("inbox/东山镇.xlsx")).hasContent("second!");
    }

    @Test
    void follows_an_inbox_that_is_a_link_to_another_drive() throws Exception {
        Path drive = Files.createDirectories(home.resolve("drive"));
        Files.createSymbolicLink(home.resolve("inbox"), drive);
        Inbox inbox = intake.inbox(Duration.ZERO);
        SmallCampaign.write(drive.resolve("东山镇/附件1.xlsx"), "whole");
        List<Arrival> taken = looks(inbox, 1);
        assertThat(taken).extracting(Arrival::path).containsExactly("东山镇/附件1.xlsx");
        intake.end(taken.get(0), DocumentState.ACCEPTED);
        looks(inbox, 1);
        assertThat(drive.resolve("accepted/附件1.xlsx")).hasContent("whole");
    }

    @Test
    void goes_on_taking_files_where_one_cannot_be_moved_and_moves_it_once_it_can_be() throws Exception {
        Inbox inbox = intake.inbox(Duration.ZERO);
        Path inTheWay = drop("returned", "a file has the folder's name");
        drop("西河镇.xlsx", "bad");
        Arrival bad = looks(inbox, 1).stream()
                .filter(one -> one.name().equals("西河镇.xlsx"))
                .findFirst()
                .orElseThrow();
        intake.end(bad, DocumentState.RETURNED);
        drop("东山镇.xlsx", "good");
        assertThat(looks(inbox, 2)).extracting(Arrival::name).containsExactly("东山镇.xlsx");
        assertThat(alerts()).containsExactly("alert-file-not-moved arrival/" + bad.id());
        Files.delete(inTheWay);
        looks(inbox, 300);
        assertThat(home.resolve("inbox/returned/西河镇.xlsx")).hasContent("bad");
        assertThat(alerts()).hasSize(1);
    }

    @Test
    void goes_on_taking_files_where_the_note_beside_one_cannot_be_written() {
        intake.notes.addBean("notes", (BesideFile) (arrival, state, name) -> {
            throw new UncheckedIOException(new IOException("the disk is full"));
        });
        Inbox inbox = intake.inbox(Duration.ZERO);
        drop("西河镇.xlsx", "bad");
        intake.end(looks(inbox, 1).get(0), DocumentState.RETURNED);
        drop("东山镇.xlsx", "good");
        assertThat(looks(inbox, 1)).extracting(Arrival::name).containsExactly("东山镇.xlsx");
        assertThat(home.resolve("inbox/西河镇.xlsx")).hasContent("bad");
    }

    @Test
    void tells_a_person_once_of_a_file_that_nobody_lets_it_read() throws Exception {
        UnreadFiles unread = new UnreadFiles(intake.places, intake.arrivals, new RealTime(intake.real));
        Path file = drop("东山镇/东山镇.xlsx", "x");
        unread.add(file, new AccessDeniedException("东山镇.xlsx"));
        assertThat(alerts()).isEmpty();
        for (int looks = 0; looks < 3; looks++) {
            intake.real.advance(Duration.ofMinutes(1));
            unread.forgetAllBut(List.of(file));
            unread.add(file, new AccessDeniedException("东山镇.xlsx"));
        }
        assertThat(alerts()).containsExactly("alert-file-unread file/东山镇/东山镇.xlsx");
    }

    private List<String> alerts() {
        return intake.journal.alerts(Instant.EPOCH).stream()
                .map(line -> line.what().word() + " " + line.about().text())
                .toList();
    }

    private static Arrival named(List<Arrival> all, String name) {
        return all.stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
    }

    private List<Arrival> looks(Inbox inbox, int times) {
        List<Arrival> taken = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            intake.clock.advance(Duration.ofSeconds(2));
            intake.real.advance(Duration.ofSeconds(2));
            taken.addAll(intake.look(inbox));
        }
        return taken;
    }

    private Path drop(String name, String text) {
        Path file = home.resolve("inbox").resolve(name);
        SmallCampaign.write(file, text);
        return file;
    }
}
