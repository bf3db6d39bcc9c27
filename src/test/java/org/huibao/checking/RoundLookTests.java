package org.huibao.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.huibao.vocabulary.Campaign;
import org.huibao.vocabulary.Entry;
import org.huibao.vocabulary.Finding;
import org.huibao.vocabulary.Place;
import org.huibao.vocabulary.ReportingUnit;
import org.huibao.vocabulary.Roster;
import org.huibao.vocabulary.Round;
import org.huibao.vocabulary.Severity;
import org.huibao.vocabulary.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoundLookTests {
    private static final String FORM = """
            columns:
              - {key: persons, no: 1, header: 人数, type: count}
              - {key: paid, no: 2, header: 资金, type: amount, unit: 万元, scale: 4}
            rules:
              - "2 >= prev(2)"
              - {rule: "1 <= 1000.0", severity: query}
            """;

    @TempDir
    private Path folder;

    private Campaign campaign() {
        return ATable.ofForm(folder.resolve("round"), FORM)
                .unit("甲镇", "1 1")
                .recognised()
                .tables()
                .get(0)
                .campaign();
    }

    private static ReportingUnit named(String name) {
        return new ReportingUnit(name, name, List.of(), List.of(), "", "");
    }

    private static UnitOfRound unit(int number, int times) {
        Map<String, BigDecimal> figures = Map.of(
                "persons", BigDecimal.valueOf(100L + number),
                "paid", BigDecimal.valueOf((100L + number) * times));
        return UnitOfRound.of(named("第" + number + "镇"), column -> Optional.ofNullable(figures.get(column)));
    }

    private static List<String> asked(Campaign campaign, List<UnitOfRound> units) {
        Round round = campaign.rounds().get(0);
        return new RoundLook(EarlierFigures.NONE)
                .look(campaign, round, units).stream()
                        .map(suspicion -> suspicion.unit().unit().name() + " "
                                + suspicion.column().key() + " "
                                + suspicion.finding().arguments())
                        .sorted()
                        .toList();
    }

    @Test
    void what_is_asked_does_not_depend_on_the_order_of_the_units() {
        Campaign campaign = campaign();
        List<UnitOfRound> units = new ArrayList<>(IntStream.range(0, 20)
                .mapToObj(number -> unit(number, number == 7 ? 10_000 : 1))
                .toList());
        List<String> asked = asked(campaign, units);
        assertThat(asked).singleElement().asString().startsWith("第7镇 paid");
        for (int seed = 0; seed < 50; seed++) {
            Collections.shuffle(units, new Random(seed));
            assertThat(asked(campaign, units)).isEqualTo(asked);
        }
    }

    /** Figures come, change and go; each look is held against one that was made afresh, with and without a round before. */
    @ParameterizedTest
    @CsvSource({"7", "13", "40"})
    void a_comparison_that_is_kept_says_what_a_new_one_says(int size) {
        Campaign campaign = campaign();
        Round round = campaign.rounds().get(0);
        Random random = new Random(size);
        EarlierFigures before = (of, at, unit, operand) -> operand.when() == Term.When.PREVIOUS_ROUND
                ? Optional.of(BigDecimal.valueOf(50 + unit.name().length()))
                : Optional.empty();
        Comparison plain = new Comparison(campaign, round);
        Comparison back = new Comparison(campaign, round);
        List<UnitOfRound> units = new ArrayList<>(IntStream.range(0, size)
                .mapToObj(number -> UnitOfRound.holding(named("第" + number + "镇"), Peer.NOTHING))
                .toList());
        int asked = 0;
        for (int change = 0; change < 300; change++) {
            int number = random.nextInt(size);
            units.set(
                    number,
                    random.nextInt(9) == 0
                            ? UnitOfRound.holding(named("第" + number + "镇"), Peer.NOTHING)
                            : unit(number, random.nextInt(7) == 0 ? 10_000 : 1 + random.nextInt(2)));
            asked += sameAsNew(new RoundLook(EarlierFigures.NONE), plain, units);
            sameAsNew(new RoundLook(before), back, units);
        }
        assertThat(asked).isGreaterThan(50);
    }

    private static int sameAsNew(RoundLook look, Comparison kept, List<UnitOfRound> units) {
        List<Suspicion> asked = look.look(kept, units);
        assertThat(asked)
                .isEqualTo(look.look(kept.campaign(), kept.campaign().rounds().get(0), units));
        return asked.size();
    }

    @Test
    void a_question_is_put_at_the_cell_with_what_stands_there() {
        List<UnitOfRound> units = IntStream.range(0, 9)
                .mapToObj(number -> unit(number, number == 0 ? 10_000 : 1))
                .toList();
        Campaign campaign = campaign();
        Suspicion suspicion = new RoundLook(EarlierFigures.NONE)
                .look(campaign, campaign.rounds().get(0), units)
                .get(0);
        Finding finding = suspicion.at(new Entry.Figure(new BigDecimal("1000000"), "一百万", Place.of("Sheet1", "C7")));
        assertThat(finding.place()).isEqualTo(Place.of("Sheet1", "C7"));
        assertThat(finding.unit()).isEqualTo("第0镇");
        assertThat(finding.column()).isEqualTo("paid");
        assertThat(finding.original()).isEqualTo("一百万");
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 0", "1, 1, 1", "33, 1, 33", "1031, 1, 1031", "4000, 1, 4000", "4001, 2, 2001", "38600, 10, 3860"
    })
    void the_units_of_a_round_are_held_against_each_other_and_only_a_country_is_cut_into_parts_of_much_the_same_size(
            int units, int parts, int most) {
        List<ReportingUnit> roster = IntStream.range(0, units)
                .mapToObj(unit -> named("第" + unit + "镇"))
                .toList();
        List<List<ReportingUnit>> groups = RoundLook.groups(new Roster(roster));
        assertThat(groups).hasSize(parts);
        assertThat(groups.stream().flatMap(List::stream)).containsExactlyElementsOf(roster);
        assertThat(groups.stream().mapToInt(List::size).max().orElse(0)).isEqualTo(most);
        assertThat(groups).allSatisfy(group -> assertThat(group.size()).isGreaterThanOrEqualTo(most - 1));
    }

    @Test
    void a_rule_that_looks_back_is_asked_and_no_error_any_more_and_one_that_does_not_is_left_alone() {
        Campaign campaign = campaign();
        EarlierFigures hundred = (of, round, unit, operand) ->
                operand.when() == Term.When.PREVIOUS_ROUND ? Optional.of(BigDecimal.valueOf(100)) : Optional.empty();
        Map<String, Entry> figures = Map.of(
                "persons", new Entry.Figure(new BigDecimal("2000"), "2000", Place.of("Sheet1", "B5")),
                "paid", new Entry.Figure(new BigDecimal("99"), "99", Place.of("Sheet1", "C5")));
        Round round = campaign.rounds().get(0);
        ReportingUnit unit = named("甲镇");
        assertThat(new RoundLook(hundred).rules(campaign, round, unit, figures))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.severity()).isEqualTo(Severity.QUERY);
                    assertThat(finding.arguments()).containsEntry("rule", "2 >= prev(2)");
                    assertThat(finding.place()).isEqualTo(Place.of("Sheet1", "C5"));
                });
        assertThat(new RoundLook(EarlierFigures.NONE).rules(campaign, round, unit, figures))
                .isEmpty();
    }

    @Test
    void a_table_that_comes_in_is_not_asked_by_itself_what_the_look_asks() {
        ATable table = ATable.ofForm(folder.resolve("county"), FORM);
        for (int number = 0; number < 9; number++) {
            table.unit("第" + number + "镇", (100 + number) + " " + (100 + number) * (number == 0 ? 10_000 : 1));
        }
        assertThat(table.judged().findings()).isNotEmpty();
        assertThat(Checking.atArrival(EarlierFigures.NONE)
                        .check(table.recognised())
                        .findings())
                .isEmpty();
    }
}
