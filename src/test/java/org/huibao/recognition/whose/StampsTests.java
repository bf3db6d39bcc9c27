package org.huibao.recognition.whose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.huibao.reading.Contents;
import org.huibao.reading.cost.Budget;
import org.huibao.reading.cost.Limits;
import org.huibao.reading.grid.GridBuilder;
import org.huibao.reading.grid.Sheet;
import org.huibao.recognition.layout.DrawnTable;
import org.huibao.vocabulary.Campaign;
import org.junit.jupiter.api.Test;

class StampsTests {
    private static final Campaign CAMPAIGN = DrawnTable.CAMPAIGN;
    private static final Stamp FIRST =
            Stamp.of(CAMPAIGN, DrawnTable.unit("黄水镇"), CAMPAIGN.rounds().get(0));
    private static final Stamp SECOND =
            Stamp.of(CAMPAIGN, DrawnTable.unit("西沱镇"), CAMPAIGN.rounds().get(1));

    private final Stamps stamps = new Stamps();

    private static Sheet sheet(String footer) {
        GridBuilder grid = GridBuilder.plain("表", new Budget(Limits.USUAL));
        grid.footer(footer);
        return grid.build();
    }

    private Optional<Stamp> first(String property, String... footers) {
        List<Sheet> sheets = Arrays.stream(footers).map(StampsTests::sheet).toList();
        return stamps.of(sheets.get(0), new Contents.Sheets(sheets, List.of(), property), List.of(CAMPAIGN));
    }

    private static String code(Stamp stamp) {
        return "&LHuibao " + stamp.check() + "&R第 &P 页";
    }

    @Test
    void a_sheets_own_code_counts_for_more_than_the_workbooks_property() {
        assertThat(first(FIRST.text(), code(SECOND))).contains(SECOND);
        assertThat(first("", code(SECOND))).contains(SECOND);
        assertThat(first(FIRST.text(), code(FIRST))).contains(FIRST);
    }

    @Test
    void the_property_speaks_where_no_sheet_has_a_code() {
        assertThat(first(FIRST.text(), "")).contains(FIRST);
        assertThat(first(FIRST.text(), "", "第 1 页")).contains(FIRST);
        assertThat(first(FIRST.text(), "", code(SECOND))).isEmpty();
    }

    @Test
    void a_code_of_nobodys_says_nothing() {
        assertThat(first("", "Huibao 00000000")).isEmpty();
        assertThat(first("", "")).isEmpty();
    }
}
