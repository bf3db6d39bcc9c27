package org.huibao.recognition.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.huibao.reading.grid.RowLength;
import org.huibao.reading.grid.Sheet;
import org.huibao.vocabulary.Finding;
import org.huibao.vocabulary.FindingCode;
import org.huibao.vocabulary.Place;
import org.huibao.vocabulary.Severity;

/** Tells the rows of a text file that have more fields than its header: which figure is whose, nobody knows. */
public final class LongRows {
    private LongRows() {}

    public static List<Finding> in(List<Sheet> sheets) {
        List<Finding> findings = new ArrayList<>();
        for (Sheet sheet : sheets) {
            for (int row = 0; row < sheet.rows(); row++) {
                RowLength length = sheet.lengthOf(row);
                if (length != RowLength.USUAL) {
                    findings.add(Finding.of(FindingCode.ROW_SHIFTED, Map.of("row", String.valueOf(row + 1)))
                            .weighing(length == RowLength.TOO_LONG ? Severity.ERROR : Severity.QUERY)
                            .at(Place.at(sheet.name(), row, 0)));
                }
            }
        }
        return findings;
    }
}
