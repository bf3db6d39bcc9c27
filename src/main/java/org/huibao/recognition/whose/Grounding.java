package org.huibao.recognition.whose;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.huibao.lexicon.OurWords;
import org.huibao.lexicon.PlainText;
import org.huibao.recognition.layout.CandidateForm;
import org.huibao.recognition.words.Legible;
import org.huibao.vocabulary.Clue;
import org.huibao.vocabulary.Grounds;
import org.huibao.vocabulary.ReportingUnit;

/** Keeps which clue decided, in the order in which they speak: a person, rows that name units, what stands around, the sender. */
public final class Grounding {
    private final CandidateForm table;
    private final Clues clues;
    private final Evidence evidence;

    public Grounding(CandidateForm table, Clues clues, Evidence evidence) {
        this.table = table;
        this.clues = clues;
        this.evidence = evidence;
    }

    /**
     * @param campaign what told the form from others
     * @param round what decided the round
     */
    public Grounds of(Clue campaign, Clue round, OwnedRows owned) {
        Map<String, Clue> units = new HashMap<>();
        owned.units().forEach(rows -> units.put(rows.unit().name(), whose(rows)));
        return new Grounds(campaign, round, units);
    }

    private Clue whose(UnitRows rows) {
        ReportingUnit unit = rows.unit();
        if (unit.equals(clues.unit())) {
            return Clue.of(Clue.By.PERSON);
        }
        String around = evidence.clue(unit);
        return rows.rows().stream()
                .filter(row ->
                        table.names().unit(row.label()).filter(unit::equals).isPresent())
                .findFirst()
                .map(row -> new Clue(Clue.By.ROW, PlainText.inOneLine(row.label())))
                .orElseGet(() -> around.isEmpty() ? Clue.of(silent(unit)) : around(around));
    }

    /** Where nothing names the unit, it is known by its mailbox, or by its blank. */
    private Clue.By silent(ReportingUnit unit) {
        boolean mailbox = clues.sender().equals(List.of(unit));
        return clues.stamp() == null || mailbox ? Clue.By.SENDER : Clue.By.STAMP;
    }

    private Clue around(String text) {
        Clue.By by = Clue.By.FILE;
        if (text.startsWith(OurWords.REPORTED_BY)) {
            by = Clue.By.REPORTER;
        } else if (text.equals(table.around().title())) {
            by = Clue.By.TITLE;
        } else if (text.equals(Legible.of(table.fit().page().sheetName()))) {
            by = Clue.By.SHEET;
        } else if (text.equals(clues.subject())) {
            by = Clue.By.SUBJECT;
        }
        return new Clue(by, PlainText.inOneLine(text));
    }
}
