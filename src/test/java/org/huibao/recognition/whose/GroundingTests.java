package org.huibao.recognition.whose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.huibao.recognition.layout.CandidateForm;
import org.huibao.recognition.layout.DrawnTable;
import org.huibao.vocabulary.Clue;
import org.huibao.vocabulary.Grounds;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GroundingTests {
    private static final String LIST = "城市居民最低生活保障统计表|<|<\n地区|低保户数|低保人数\n";

    private static Map<String, Clue> decided(String drawing, Clues clues) {
        CandidateForm table = DrawnTable.of(drawing);
        Evidence evidence = Evidence.of(table, clues);
        OwnedRows owned = new Ownership(DrawnTable.NAMES, clues, evidence, DrawnTable.rows(drawing), false).decide();
        Grounds grounds = new Grounding(table, clues, evidence)
                .of(table.decidedAmong(List.of(table)), Clue.of(Clue.By.TIME), owned);
        assertThat(grounds.campaign().by()).isEqualTo(Clue.By.HEADER);
        return grounds.units();
    }

    @ParameterizedTest
    @CsvSource({
        "黄水镇/3/5, 报表.xlsx, ROW, 黄水镇",
        "金河村/3/5, 黄水镇.xlsx, FILE, 黄水镇",
        "金河村/3/5, 报表/黄水镇报/一.xlsx, FILE, 黄水镇报",
        "黄水镇人民政府/3/5, 西沱镇/x.xlsx, ROW, 黄水镇人民政府"
    })
    void the_first_clue_that_speaks_is_kept(String row, String path, Clue.By by, String text) {
        String drawing = LIST + row.replace('/', '|') + "\n";
        Map<String, Clue> units = decided(drawing, Clues.file(path));
        if (path.startsWith("西沱镇")) {
            assertThat(units).as("contradicted").isEmpty();
        } else {
            assertThat(units).containsExactly(Map.entry("黄水镇", new Clue(by, text)));
        }
    }

    @ParameterizedTest
    @CsvSource({"填报单位：黄水镇, REPORTER", "黄水镇城市低保统计表, TITLE"})
    void what_stands_above_the_table_tells_before_its_file(String above, Clue.By by) {
        String drawing = by == Clue.By.TITLE
                ? LIST.replace("城市居民最低生活保障统计表", above) + "金河村|3|5\n"
                : LIST.replace("地区", above + "\n地区") + "金河村|3|5\n";
        assertThat(decided(drawing, Clues.file("黄水镇.xlsx")))
                .hasEntrySatisfying("黄水镇", clue -> assertThat(clue.by()).isEqualTo(by));
    }
}
