package org.huibao.operators;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.huibao.fixtures.HandClock;
import org.huibao.fixtures.TestStore;
import org.huibao.journal.Changes;
import org.huibao.journal.Journal;
import org.huibao.vocabulary.RealTime;

/** The room of operators on a store of one make, with a clock moved by hand. */
final class FrontDesk implements AutoCloseable {
    static final String PASSWORD = "correct horse battery";

    final HandClock clock = new HandClock(Instant.parse("2026-11-30T01:00:00Z"));
    final TestStore store;
    final Journal journal;
    final Operators operators;
    final OneTimeAddresses addresses;
    final SignIns signIns;
    final SigningIn signingIn;

    FrontDesk(TestStore.Make make, Path folder) {
        store = make.open(folder);
        journal = new Journal(store.jdbc(), clock);
        Changes changes = new Changes(store.transaction(), journal, clock);
        RealTime time = new RealTime(clock);
        Passwords passwords = new Passwords();
        operators = new Operators(store.jdbc(), changes);
        addresses = new OneTimeAddresses(store.jdbc(), changes, operators, passwords, time);
        signIns = new SignIns(store.jdbc(), changes, operators, time, new SessionSettings(Duration.ofHours(2)));
        signingIn = new SigningIn(operators, passwords, signIns, new Throttle(time));
    }

    /** Somebody with a password. */
    Operator with(String name, Role role) {
        operators.add(name, role, "test");
        addresses.use(addresses.forOperator(operators.named(name).orElseThrow()), name, PASSWORD);
        return operators.named(name).orElseThrow();
    }

    @Override
    public void close() {
        store.close();
    }
}
