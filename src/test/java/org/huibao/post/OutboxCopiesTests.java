package org.huibao.post;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.huibao.intake.settings.Places;
import org.huibao.post.Letter.Kind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutboxCopiesTests {
    @TempDir
    private Path folder;

    private AnOffice desk;
    private OutboxCopies copies;

    @BeforeEach
    void open() {
        desk = new AnOffice(folder, 0);
        copies = new OutboxCopies(desk.letters, Places.in(folder));
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void a_letter_of_a_round_lies_with_its_round_and_any_other_apart() {
        Letter ofRound = desk.write(Kind.NOTICE, "a");
        Letter ofCampaign = desk.office.write(AnOffice.draft(Kind.NOTICE, "b", "spring", null));
        Letter ofNone = desk.office.write(AnOffice.draft(Kind.NOTICE, "c", null, null));
        copies.write();
        Path outbox = folder.resolve("outbox");
        assertThat(outbox.resolve("spring/1/letters/" + ofRound.id() + ".eml"))
                .content()
                .isEqualTo(desk.office.mail(ofRound.id()));
        assertThat(outbox.resolve("其他/" + ofCampaign.id() + ".eml")).exists();
        assertThat(outbox.resolve("其他/" + ofNone.id() + ".eml")).exists();
    }

    @Test
    void a_copy_is_written_once() throws IOException {
        Letter letter = desk.write(Kind.NOTICE, "a");
        copies.write();
        Path copy = folder.resolve("outbox/spring/1/letters/" + letter.id() + ".eml");
        Files.delete(copy);
        copies.write();
        assertThat(copy).doesNotExist();
    }

    @Test
    void an_outbox_that_cannot_be_written_holds_nothing_up_and_gets_its_copies_later() throws IOException {
        Path outbox = Files.writeString(folder.resolve("outbox"), "in the way");
        Letter letter = desk.write(Kind.NOTICE, "a");
        copies.write();
        copies.write();
        Files.delete(outbox);
        copies.write();
        assertThat(outbox.resolve("spring/1/letters/" + letter.id() + ".eml")).exists();
    }
}
