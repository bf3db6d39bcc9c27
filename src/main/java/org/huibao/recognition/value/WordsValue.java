package org.huibao.recognition.value;

import org.huibao.lexicon.AbsenceWords;
import org.huibao.lexicon.Days;
import org.huibao.lexicon.Glyphs;
import org.huibao.reading.cells.Cell;
import org.huibao.vocabulary.Column;
import org.huibao.vocabulary.Entry;
import org.huibao.vocabulary.FindingCode;

/** A cell under a column of text or of dates. */
final class WordsValue {
    private WordsValue() {}

    static ValuedCell of(SeenCell sighting) {
        Cell cell = sighting.cell();
        if (cell.kind() == Cell.Kind.ERROR) {
            return sighting.unreadable(FindingCode.ERROR_VALUE);
        }
        if (cell.kind() == Cell.Kind.NO_VALUE) {
            return sighting.gap(Entry.Why.UNREADABLE);
        }
        return sighting.column().type() == Column.Type.DATE ? day(sighting) : sighting.words(cell.text());
    }

    private static ValuedCell day(SeenCell sighting) {
        String text = sighting.cell().text();
        String close = Glyphs.close(text);
        if (AbsenceWords.in(close) == AbsenceWords.NOT_APPLICABLE) {
            return sighting.gap(Entry.Why.NOT_APPLICABLE);
        }
        return Days.of(close)
                .map(day -> {
                    if (!day.equals(text)) {
                        sighting.tellTaken(FindingCode.DATE_REWRITTEN, day);
                    }
                    return sighting.words(day);
                })
                .orElseGet(() -> sighting.unreadable(FindingCode.NOT_A_DATE));
    }
}
