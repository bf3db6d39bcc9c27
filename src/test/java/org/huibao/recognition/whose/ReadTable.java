package org.huibao.recognition.whose;

import static org.huibao.recognition.layout.DrawnTable.HEAD;

import java.util.List;
import java.util.stream.Collectors;
import org.huibao.recognition.layout.DrawnTable;
import org.huibao.vocabulary.Clue;
import org.huibao.vocabulary.Entry;
import org.huibao.vocabulary.Row;

/** The townships' form, drawn as text and read as county staff's. */
final class ReadTable {
    static final Clues STAFF = Clues.file("a.xlsx");

    /** The form with a column for villages beside the units. */
    static final String HEAD_WITH_VILLAGES = HEAD.replace("地区|", "地区|村（社区）|").replace("^|^|^|当月新增", "^|^|^|^|当月新增");

    private ReadTable() {}

    static RecognisedTable of(String drawing) {
        return of(drawing, "1");
    }

    static RecognisedTable of(String drawing, String round) {
        Evidence evidence = Evidence.of(DrawnTable.of(drawing), STAFF);
        OwnedRows owned = new Ownership(DrawnTable.NAMES, STAFF, evidence, DrawnTable.rows(drawing), false).decide();
        return new RecognisedTable(
                DrawnTable.CAMPAIGN,
                DrawnTable.CAMPAIGN.round(round).orElseThrow(),
                "Sheet1",
                new Grounding(DrawnTable.of(drawing), STAFF, evidence)
                        .of(Clue.of(Clue.By.HEADER), Clue.of(Clue.By.TIME), owned),
                List.of(),
                owned.units(),
                owned.total(),
                owned.members(),
                owned.subtotals(),
                owned.findings());
    }

    /** Each row as its role and label. */
    static List<String> said(List<Row> rows) {
        return rows.stream().map(row -> row.role().word() + " " + row.label()).collect(Collectors.toList());
    }

    /** The households that each row reports. */
    static List<String> households(List<Row> rows) {
        return rows.stream()
                .map(row -> row.figure("households")
                        .map(Entry.Figure::value)
                        .map(Object::toString)
                        .orElse(""))
                .toList();
    }
}
