package org.huibao.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huibao.fixtures.County.FIRST;
import static org.huibao.fixtures.County.HUANGSHUI;
import static org.huibao.fixtures.County.SANHE;
import static org.huibao.fixtures.County.XITUO;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.huibao.fixtures.County;
import org.huibao.fixtures.HandClock;
import org.huibao.fixtures.TestStore;
import org.huibao.vocabulary.Finding;
import org.huibao.vocabulary.FindingCode;
import org.huibao.vocabulary.RealTime;
import org.huibao.vocabulary.Submission;
import org.huibao.vocabulary.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

class RoundsAtHandTests {
    private static final Finding BLANK = Finding.of(FindingCode.BLANK).ofUnit("黄水镇");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void changes_with_each_version_that_counts(TestStore.Make make) {
        try (Office office = new Office(make, folder)) {
            office.mailFrom(HUANGSHUI).with(HUANGSHUI, FIRST, "90", "1.10").recorded();
            assertThat(households(office)).containsExactly("90");
            office.mailFrom(XITUO).with(XITUO, FIRST, "70", "2").recorded();
            office.mailFrom(HUANGSHUI).with(HUANGSHUI, FIRST, "91", "1.10").recorded();
            office.mailFrom(HUANGSHUI)
                    .with(HUANGSHUI, FIRST, "9", "1.10", BLANK)
                    .recorded();
            office.mailFrom(XITUO)
                    .receivedAt("2023-01-10T08:00")
                    .with(XITUO, FIRST, "1", "1")
                    .recorded();
            assertThat(households(office)).containsExactly("91", "70");
            assertThat(atHand(office)).isEqualTo(asTheTablesSay(office));
        }
    }

    @Test
    void a_round_that_nobody_asks_for_is_forgotten_with_the_next_commit_too() {
        HandClock clock = new HandClock(County.at("2023-01-12T12:00"));
        try (Office office = new Office(TestStore.Make.SQLITE, folder, County.campaign(), clock)) {
            office.books.atHand.of("autumn", "1");
            clock.advance(Duration.ofMinutes(31));
            office.mailFrom(HUANGSHUI).with(HUANGSHUI, FIRST, "90", "1").recorded();
            assertThat(office.books.atHand.size())
                    .as("the round that changed, and no other")
                    .isEqualTo(1);
        }
    }

    @Test
    void a_unit_that_reports_nothing_has_no_figures_to_hold_others_against() {
        Submission nil = new Submission(XITUO, FIRST, Verdict.ACCEPTED, true, Map.of(), List.of(), List.of());
        try (Office office = new Office(TestStore.Make.SQLITE, folder)) {
            office.mailFrom(HUANGSHUI).with(HUANGSHUI, FIRST, "90", "1").recorded();
            office.mailFrom(XITUO).holding(nil).recorded();
            assertThat(households(office)).containsExactly("90");
            assertThat(office.books.atHand.of("spring", "1").current("西沱镇"))
                    .hasValueSatisfying(
                            current -> assertThat(current.figures().isEmpty()).isTrue());
            assertThat(atHand(office)).isEqualTo(asTheTablesSay(office)).containsKey("西沱镇 1");
        }
    }

    @ParameterizedTest
    @EnumSource
    void knows_nothing_of_what_was_rolled_back(TestStore.Make make) {
        try (Office office = new Office(make, folder)) {
            assertThat(households(office)).isEmpty();
            TransactionTemplate each =
                    new TransactionTemplate(office.store.store().transactions());
            each.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
            office.store.transaction().executeWithoutResult(all -> {
                each.executeWithoutResult(one -> office.mailFrom(HUANGSHUI)
                        .with(HUANGSHUI, FIRST, "90", "1")
                        .recorded());
                each.executeWithoutResult(poisoned -> {
                    office.mailFrom(XITUO).with(XITUO, FIRST, "70", "2").recorded();
                    poisoned.setRollbackOnly();
                });
                each.executeWithoutResult(one ->
                        office.mailFrom(SANHE).with(SANHE, FIRST, "80", "3").recorded());
                assertThat(households(office)).isEmpty();
            });
            assertThat(households(office)).containsExactly("90", "80");
            assertThat(atHand(office)).isEqualTo(asTheTablesSay(office));
            assertThatThrownBy(() -> office.store.transaction().executeWithoutResult(all -> {
                        office.mailFrom(XITUO).with(XITUO, FIRST, "70", "2").recorded();
                        throw new IllegalStateException("the power fails");
                    }))
                    .hasMessage("the power fails");
            assertThat(households(office)).containsExactly("90", "80");
        }
    }

    @Test
    void forgets_a_round_that_nobody_asks_for_and_reads_it_anew() {
        HandClock clock = new HandClock(County.at("2023-01-12T12:00"));
        try (TestStore store = TestStore.Make.SQLITE.open(folder)) {
            Books books = new Books(store.template(), new RealTime(clock), clock);
            books.atHand.of("spring", "1");
            clock.advance(Duration.ofMinutes(29));
            books.atHand.of("autumn", "1");
            assertThat(books.atHand.size()).isEqualTo(2);
            clock.advance(Duration.ofMinutes(2));
            books.atHand.of("autumn", "1");
            assertThat(books.atHand.size()).isEqualTo(1);
            books.atHand.forget("autumn", "1");
            assertThat(books.atHand.size()).isZero();
        }
    }

    @Test
    void packs_numbers_of_any_size_exactly() {
        Map<String, BigDecimal> figures = Map.of(
                "a", new BigDecimal("0.00"),
                "b", new BigDecimal("-9223372036854775808"),
                "c", new BigDecimal("9223372036854775808.5"),
                "d", new BigDecimal("1E-200"),
                "e", new BigDecimal("1E+300"));
        ColumnPlaces columns = new ColumnPlaces();
        PackedFigures packed = new PackedFigures(columns, figures);
        PackedFigures later = new PackedFigures(columns, Map.of("f", BigDecimal.TEN));
        assertThat(packed.all()).isEqualTo(figures);
        assertThat(later.all()).isEqualTo(Map.of("f", BigDecimal.TEN));
        assertThat(packed.figure("f")).isEmpty();
        assertThat(packed.figure("a")).contains(new BigDecimal("0.00"));
        assertThat(new PackedFigures(columns, Map.of()).isEmpty()).isTrue();
    }

    private static List<String> households(Office office) {
        RoundAtHand round = office.books.atHand.of("spring", "1");
        return office.campaign.roster().units().stream()
                .flatMap(unit -> round.current(unit.name()).stream())
                .flatMap(current -> current.figures().figure("households").stream())
                .map(BigDecimal::toPlainString)
                .toList();
    }

    private static Map<String, Map<String, BigDecimal>> atHand(Office office) {
        Map<String, Map<String, BigDecimal>> all = new TreeMap<>();
        office.books
                .atHand
                .of("spring", "1")
                .each((unit, current) -> all.put(
                        unit + " " + current.receipt().version(),
                        current.figures().all()));
        return all;
    }

    private static Map<String, Map<String, BigDecimal>> asTheTablesSay(Office office) {
        Map<String, Map<String, BigDecimal>> all = new TreeMap<>();
        new RoundsAtHand(office.books.figures, new RealTime(Clock.systemUTC()))
                .of("spring", "1")
                .each((unit, current) -> all.put(
                        unit + " " + current.receipt().version(),
                        new HashMap<>(current.figures().all())));
        return all;
    }
}
