package org.huibao.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.huibao.vocabulary.Entry;
import org.huibao.vocabulary.Place;
import org.huibao.vocabulary.Row;
import org.junit.jupiter.api.Test;

class RowsFromTextTests {
    @Test
    void reads_each_way_in_which_a_cell_may_be_said() {
        List<Row> rows = RowsFromText.of("""
                {"sheet":"Sheet1","columns":{"a":1,"b":2,"c":3,"d":4,"e":5,"f":6},"rows":[
                ["total","合计","A9",12,"无",[],null,["figure","7","７"],["words",null,"见",["附表","Z9"]]]]}""");
        assertThat(rows)
                .containsExactly(new Row(
                        Row.Role.TOTAL,
                        "合计",
                        at("A9"),
                        Map.of(
                                "a", new Entry.Figure(new BigDecimal("12"), null, at("B9")),
                                "b", new Entry.Words("无", at("C9")),
                                "c", new Entry.Gap(Entry.Why.BLANK, "", at("D9")),
                                "e", new Entry.Figure(new BigDecimal("7"), "７", at("F9")),
                                "f", new Entry.Words("见", Place.of("附表", "Z9")))));
    }

    @Test
    void passes_over_what_a_later_program_adds() {
        assertThat(RowsFromText.of("""
                {"sheet":"Sheet1","shown":{"rows":[1]},"columns":{"a":1},"rows":[["unit","黄水镇","A5",0.5]]}"""))
                .containsExactly(new Row(
                        Row.Role.UNIT,
                        "黄水镇",
                        at("A5"),
                        Map.of("a", new Entry.Figure(new BigDecimal("0.5"), null, at("B5")))));
    }

    @Test
    void tells_of_a_row_that_it_does_not_know() {
        assertThatThrownBy(() -> RowsFromText.of("""
                {"sheet":"","columns":{},"rows":[["riddle","","A1"]]}""")).hasMessageContaining("riddle");
    }

    private static Place at(String cell) {
        return Place.of("Sheet1", cell);
    }
}
