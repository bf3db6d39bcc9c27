package org.huibao.needs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.huibao.fixtures.County;
import org.huibao.fixtures.HandClock;
import org.huibao.fixtures.TestStore;
import org.huibao.journal.About;
import org.huibao.journal.DueActs;
import org.huibao.ledger.Office;
import org.huibao.vocabulary.RealTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FailingActsTests {
    @TempDir
    private Path folder;

    private final HandClock clock = new HandClock(County.at("2023-01-12T12:00"));

    private static void fail() {
        throw new IllegalStateException("made by the test");
    }

    @Test
    void what_is_due_and_fails_is_a_need_of_its_round_or_of_the_letters_until_it_is_done() {
        try (Office office = new Office(TestStore.Make.SQLITE, folder)) {
            DueActs acts = new DueActs(new RealTime(clock), office.changes());
            Needs needs = new Needs(List.of(new FailingActs(acts, () -> List.of(office.campaign))));
            assertThat(needs.all()).isEmpty();
            acts.carefully("reminders", About.round("spring", "1"), FailingActsTests::fail);
            acts.carefully("letters", About.door("smtp"), FailingActsTests::fail);
            assertThat(needs.all()).extracting(Need::what).containsOnly(Need.Kind.TROUBLE);
            Need round = needs.all().get(0);
            assertThat(round.about()).isEqualTo(About.round("spring", "1"));
            assertThat(round.matter()).isEqualTo(new Need.Matter("spring", "1", null));
            assertThat(round.deadline()).isEqualTo(County.FIRST.forward());
            assertThat(NeedWords.in(Locale.SIMPLIFIED_CHINESE).of(round))
                    .contains("没有做成")
                    .contains(County.FIRST.title());
            acts.begin("spring/1", About.round("spring", "1"), "disk full");
            assertThat(needs.all().get(0).extent()).isEqualTo(2);
            acts.over("spring/1");
            acts.carefully("reminders", About.round("spring", "1"), () -> {});
            acts.carefully("letters", About.door("smtp"), () -> {});
            assertThat(needs.all()).isEmpty();
        }
    }
}
