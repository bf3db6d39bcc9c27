package org.huibao.acts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huibao.acts.ActingOffice.WHO;
import static org.huibao.acts.ActingOffice.came;

import java.nio.file.Path;
import org.huibao.fixtures.TestStore;
import org.huibao.intake.arrivals.ArrivalList;
import org.huibao.intake.arrivals.EndedByHand;
import org.huibao.journal.About;
import org.huibao.journal.Happening;
import org.huibao.ledger.Office;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DismissingMailTests {
    @TempDir
    private Path folder;

    private static String reason(Office office, long mail) {
        return office.store
                .jdbc()
                .sql("SELECT reason FROM arrivals WHERE id = ?")
                .param(mail)
                .query(String.class)
                .single();
    }

    @ParameterizedTest
    @EnumSource
    void a_mail_of_words_waits_until_somebody_has_dealt_with_it(TestStore.Make make) {
        try (ActingOffice room = new ActingOffice(make, folder)) {
            Office office = room.office;
            long mail = office.store.jdbc().sql("""
                            INSERT INTO arrivals (channel, path, mark, name, sha256, size, received_at, taken_at, state, reason)
                            VALUES ('mailbox', 'main', '1:1', 'Re', 'x', 1, '2023-01-11T00:00:00.000Z',
                                    '2023-01-11T00:00:00.000Z', 'ignored', 'no-document') RETURNING id""").query(Long.class).single();
            DismissingMail dismissing = new DismissingMail(
                    new Acts(office.store.jdbc(), office.changes()),
                    new ArrivalList(office.store.jdbc()),
                    new EndedByHand(office.store.jdbc(), office.journal),
                    office.changes());
            assertThat(came(dismissing.dismiss(mail, WHO, " "))).isEqualTo("no-reason");
            assertThat(came(dismissing.dismiss(mail + 9, WHO, "x"))).isEqualTo("no-arrival");
            assertThat(came(dismissing.takeUpAgain(mail, WHO))).isEqualTo("not-open");
            assertThat(came(dismissing.dismiss(mail, WHO, "已电话答复"))).isEqualTo("dismissal");
            assertThat(reason(office, mail)).isEqualTo("dismissed");
            assertThat(came(dismissing.dismiss(mail, WHO, "x"))).isEqualTo("not-open");
            assertThat(came(dismissing.takeUpAgain(mail, WHO))).isEqualTo("dismissal");
            assertThat(reason(office, mail)).isEqualTo("no-document");
            assertThat(room.written(About.arrival(mail), Happening.ACT_DISMISSAL))
                    .isOne();
        }
    }
}
