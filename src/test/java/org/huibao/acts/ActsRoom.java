package org.huibao.acts;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.huibao.fixtures.County;
import org.huibao.fixtures.HandClock;
import org.huibao.fixtures.TestStore;
import org.huibao.journal.Changes;
import org.huibao.journal.Journal;
import org.huibao.post.Draft;
import org.huibao.post.Letter;
import org.huibao.post.Matter;
import org.huibao.post.PostOffice;

/** The room of acts on a store of one make, with letters in any state. */
final class ActsRoom implements AutoCloseable {
    final HandClock clock = new HandClock(Instant.parse("2023-01-12T04:00:00Z"));
    final TestStore store;
    final Journal journal;
    final Changes changes;
    final Acts acts;
    LetterActs letterActs;
    private final Path folder;
    private PostOffice office;
    private int written;

    ActsRoom(TestStore.Make make, Path folder) {
        this.folder = folder;
        store = make.open(folder);
        journal = new Journal(store.jdbc(), clock);
        changes = new Changes(store.transaction(), journal, clock);
        acts = new Acts(store.jdbc(), changes);
        office = new PostOffice(store, clock, folder, PostOffice.settings(9));
        letterActs = new LetterActs(acts, office.post, office.byHand, changes);
    }

    /** From now on nothing can leave. */
    void withoutServer() {
        office = new PostOffice(store, clock, folder, PostOffice.settings(0));
        letterActs = new LetterActs(acts, office.post, office.byHand, changes);
    }

    long letter(String state) {
        written++;
        long letter = office.write(new Draft(
                        new Matter(Letter.Kind.RECEIPT, "spring/1/黄水镇/" + written, "spring", "1"),
                        List.of("huangshui@town.example"),
                        new Draft.Words("【回执】黄水镇", "已收到。"),
                        List.of(),
                        null,
                        County.ZONE))
                .id();
        store.jdbc()
                .sql("UPDATE letters SET state = ? WHERE id = ?")
                .params(state, letter)
                .update();
        return letter;
    }

    void onTheWire(long letter) {
        store.jdbc()
                .sql("UPDATE letters SET data_at = '2023-01-12T04:00:00.000Z' WHERE id = ?")
                .param(letter)
                .update();
    }

    String state(long letter) {
        return store.jdbc()
                .sql("SELECT state FROM letters WHERE id = ?")
                .param(letter)
                .query(String.class)
                .single();
    }

    String mail(long letter) {
        return store.jdbc()
                .sql("SELECT mail FROM letters WHERE id = ?")
                .param(letter)
                .query(String.class)
                .single();
    }

    @Override
    public void close() {
        store.close();
    }
}
