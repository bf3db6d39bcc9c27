package org.huibao.post;

import static org.huibao.fixtures.County.ZONE;
import static org.huibao.fixtures.County.at;

import java.nio.file.Path;
import java.util.List;
import org.huibao.fixtures.HandClock;
import org.huibao.fixtures.TestStore;
import org.huibao.post.Letter.Kind;
import org.jspecify.annotations.Nullable;

/** A post office of a test that needs no mail server: letters are written and wait. */
final class AnOffice implements AutoCloseable {
    static final String TOWN = "huangshui@town.example";

    final TestStore store;
    final HandClock clock = new HandClock(at("2023-01-12T12:00"));
    final PostOffice office;
    final Letters letters;

    /** With nothing behind the port, so that letters wait; with port 0 there is no server at all. */
    AnOffice(Path folder, int port, String... onlyTo) {
        store = TestStore.Make.SQLITE.open(folder);
        office = new PostOffice(store, clock, folder, PostOffice.settings(port, onlyTo));
        letters = new Letters(store.jdbc());
    }

    Letter write(Kind kind, String about) {
        return office.write(draft(kind, about, "spring", "1"));
    }

    static Draft draft(Kind kind, String about, @Nullable String campaign, @Nullable String round) {
        return new Draft(
                new Matter(kind, about, campaign, round),
                List.of(TOWN),
                new Draft.Words("【回执】\n黄水镇", "已收到。"),
                List.of(),
                null,
                ZONE);
    }

    @Override
    public void close() {
        store.close();
    }
}
