package org.huibao.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.huibao.crash.Fed.Mailed;
import org.huibao.crash.Fed.Table;
import org.junit.jupiter.api.Test;

/** What the checker sees when a guard is missing. */
class LedgerCheckerTests {
    private static final String BUREAU = "bureau@municipal.example";
    private static final String TOWN = "town@town.example";

    private final Table table = new Table("东山镇", "1", 10, 20);
    private final Fed fed = new Fed();
    private final Found found = new Found();

    LedgerCheckerTests() {
        fed.rounds.add("1");
        fed.mails.put("<m>", new Mailed(TOWN, table, true, 1));
        found.office.add("raw");
        arrive(1, "raw");
        found.documents.add(new Found.Document(1, 1, "a.csv", table.sha256(), "accepted"));
        found.journal.add("document-accepted document/1");
        found.archive.put(table.sha256(), table.sha256());
        found.versions.add(version(1, 1));
        letter(1, "receipt", "<r>", TOWN);
        found.copies.add(new Found.Copy(TOWN, "<r>", "<m>", "Received: x\nletter <r>", null));
        letter(2, "report", "<up>", BUREAU);
        found.reports.add(new Found.Report("1", 1, "small/1/a.xlsx", "file", 2));
        found.outbox.put("small/1/a.xlsx", "file");
        found.copies.add(new Found.Copy(BUREAU, "<up>", null, "letter <up>", "file"));
    }

    private void arrive(long id, String sha256) {
        found.arrivals.add(new Found.Arrival(id, "mailbox", "报表", sha256, "<m>", "accepted"));
        found.journal.addAll(List.of("arrival-taken arrival/" + id, "arrival-accepted arrival/" + id));
        found.archive.put(sha256, sha256);
    }

    private Found.Version version(int number, long document) {
        return new Found.Version(
                "1", "东山镇", number, "accepted", document, table.sha256(), table.figures(), "received " + document);
    }

    private void letter(long id, String kind, String messageId, String to) {
        found.letters.add(new Found.Letter(id, kind, "1", List.of(to), messageId, "letter " + messageId, "sent"));
    }

    private List<String> problems() {
        return LedgerChecker.problems(fed, found);
    }

    @Test
    void is_content_with_sound_books() {
        assertThat(problems()).isEmpty();
    }

    @Test
    void misses_a_lost_mail_and_a_lost_file() {
        fed.files.put("b.csv", table);
        found.office.add("another");
        assertThat(problems())
                .contains(
                        "lost of the mails by their bytes: another",
                        "lost of the files: b.csv",
                        "accepted/ does not hold b.csv");
    }

    @Test
    void sees_a_mail_that_was_taken_twice() {
        arrive(2, "raw");
        assertThat(problems()).contains("doubled of the mails by their bytes: raw", "<m> came 1 times and arrived 2");
    }

    @Test
    void misses_bytes_that_the_archive_has_lost_or_spoilt() {
        found.archive.remove("raw");
        found.archive.put(table.sha256(), "other bytes");
        assertThat(problems())
                .containsExactlyInAnyOrder(
                        "the archive does not hold arrival/1", "the archive does not hold document/1");
    }

    @Test
    void sees_what_never_ended_and_what_the_journal_does_not_know() {
        found.documents.add(new Found.Document(2, 1, "b.csv", table.sha256(), "received"));
        assertThat(problems())
                .contains(
                        "document/2 has not ended: received", "the journal says 0 times: document-received document/2");
    }

    @Test
    void sees_a_doubled_submission() {
        found.versions.add(version(2, 1));
        assertThat(problems()).anyMatch(problem -> problem.contains("a document is two versions"));
        assertThat(problems()).anyMatch(problem -> problem.contains("sent 1 times and is 2 versions"));
    }

    @Test
    void sees_figures_that_nobody_sent() {
        found.versions.set(
                0, new Found.Version("1", "东山镇", 1, "accepted", 1, table.sha256(), "households=10", "received 1"));
        assertThat(problems()).anyMatch(problem -> problem.startsWith("nobody sent"));
    }

    @Test
    void sees_the_same_table_that_counts_twice_in_a_row() {
        found.versions.add(version(2, 2));
        assertThat(problems()).anyMatch(problem -> problem.contains("twice in a row"));
    }

    @Test
    void knows_that_a_table_received_earlier_repeats_nothing_that_came_later() {
        found.versions.add(version(2, 0));
        assertThat(problems()).noneMatch(problem -> problem.contains("twice in a row"));
    }

    @Test
    void sees_a_second_answer_under_another_message_id() {
        letter(3, "receipt", "<r2>", TOWN);
        found.copies.add(new Found.Copy(TOWN, "<r2>", "<m>", "letter <r2>", null));
        assertThat(problems()).singleElement().asString().startsWith("<m> was answered by");
    }

    @Test
    void sees_a_letter_that_differs_that_lies_there_three_times_or_that_nobody_wrote() {
        found.copies.add(new Found.Copy(TOWN, "<r>", "<m>", "letter <r> again", null));
        found.copies.add(new Found.Copy(TOWN, "<r>", "<m>", "letter <r>", null));
        found.copies.add(new Found.Copy(TOWN, "<x>", null, "letter <x>", null));
        assertThat(problems())
                .containsExactlyInAnyOrder(
                        TOWN + " <r> lies there 3 times",
                        TOWN + " <r> differs from the letter that was written",
                        "no letter is known as " + TOWN + " <x>");
    }

    @Test
    void accepts_a_second_copy_with_the_same_bytes() {
        found.copies.add(new Found.Copy(TOWN, "<r>", "<m>", "letter <r>", null));
        assertThat(problems()).isEmpty();
    }

    @Test
    void misses_a_letter_that_was_called_sent() {
        found.copies.removeIf(copy -> copy.mailbox().equals(BUREAU));
        assertThat(problems()).contains("<up> was sent and never came to " + BUREAU);
    }

    @Test
    void sees_a_second_report_and_a_report_with_another_file() {
        found.outbox.put("small/1/a.xlsx", "another file");
        assertThat(problems()).singleElement().asString().startsWith("the outbox holds another file");
        found.reports.add(new Found.Report("1", 2, "small/1/b.xlsx", "file", 3));
        assertThat(problems()).contains("round 1 has 2 reports and 1 letters");
    }
}
