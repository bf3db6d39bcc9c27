package org.huibao.desk.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huibao.fixtures.County.FIRST;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.huibao.desk.asked.ChosenRound;
import org.huibao.fixtures.County;
import org.huibao.ledger.UnitStanding;
import org.huibao.vocabulary.ReportingUnit;
import org.huibao.vocabulary.Sentences;
import org.huibao.vocabulary.Standing;
import org.junit.jupiter.api.Test;

class WallTests {
    private static Wall wall(List<UnitStanding> standings) {
        return Wall.of(
                standings, new ChosenRound(County.campaign(), FIRST), Sentences.in("desk", Locale.SIMPLIFIED_CHINESE));
    }

    private static UnitStanding unit(String code, Standing standing) {
        ReportingUnit unit = new ReportingUnit(code, "乡" + code, List.of(), List.of(), "王经办", "023-00000101");
        return new UnitStanding(unit, standing, null, false, standing == Standing.ACCEPTED);
    }

    @Test
    void who_owes_is_shown_with_since_when_and_whom_to_call() {
        Wall wall = wall(List.of(
                unit("500240101", Standing.MISSING),
                unit("500240102", Standing.ACCEPTED),
                unit("500240103", Standing.RETURNED)));
        assertThat(wall.shown(null, null)).hasSize(3);
        assertThat(wall.groups(null)).as("all are seen at once").isEmpty();
        assertThat(wall.shown("owing", null)).extracting(Wall.Tile::name).containsExactly("乡500240101", "乡500240103");
        assertThat(wall.isAboutOwing("owing")).isTrue();
        assertThat(wall.isAboutOwing("accepted")).isFalse();
        Wall.Tile missing = wall.tiles().get(0);
        assertThat(missing.word()).isEqualTo("未报");
        assertThat(missing.at()).isEqualTo("2023-01-12 18:00");
        assertThat(missing.phone()).isEqualTo("023-00000101");
        assertThat(wall.shown("late", null)).extracting(Wall.Tile::more).containsExactly("逾期");
    }

    @Test
    void of_two_hundred_units_the_counties_are_shown_and_counted_before_the_units() {
        Wall wall = wall(Stream.concat(
                        IntStream.range(0, 150).mapToObj(n -> unit("500240" + (100 + n), Standing.MISSING)),
                        IntStream.range(0, 50).mapToObj(n -> unit("500241" + (100 + n), Standing.ACCEPTED)))
                .toList());
        assertThat(wall.shown(null, null)).isEmpty();
        assertThat(wall.groups(null)).extracting(Wall.Group::code).containsExactly("500240", "500241");
        assertThat(wall.groups(null)).extracting(Wall.Group::units).containsExactly(150L, 50L);
        assertThat(wall.groups(null).get(0).counts())
                .extracting(Wall.Count::kind)
                .containsExactly("owing", "missing");
        assertThat(wall.shown(null, "500241")).hasSize(50);
        assertThat(wall.shown("missing", "500240")).hasSize(150);
        assertThat(wall.shown("missing", null)).as("few enough").hasSize(150);
        assertThat(wall.groups("missing")).isEmpty();
        assertThat(wall.counts("missing"))
                .filteredOn(Wall.Count::chosen)
                .singleElement()
                .extracting(Wall.Count::units)
                .isEqualTo(150L);
    }
}
