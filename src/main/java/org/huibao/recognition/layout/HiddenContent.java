package org.huibao.recognition.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.huibao.reading.cells.Cell;
import org.huibao.reading.grid.Sheet;
import org.huibao.vocabulary.Finding;
import org.huibao.vocabulary.FindingCode;
import org.huibao.vocabulary.HiddenPart;
import org.huibao.vocabulary.Place;
import org.jspecify.annotations.Nullable;

/** Tells what of a workbook was hidden and therefore not read: sheets, rows and columns that hold numbers. */
public final class HiddenContent {
    private HiddenContent() {}

    public static List<Finding> in(List<Sheet> sheets) {
        List<Finding> findings = new ArrayList<>();
        for (Sheet sheet : sheets) {
            long numbers = sheet.isHidden() ? all(sheet) : hidden(sheet);
            if (numbers > 0) {
                HiddenPart part = sheet.isHidden() ? HiddenPart.SHEET : HiddenPart.ROWS;
                findings.add(Finding.of(FindingCode.HIDDEN_CONTENT, Map.of("numbers", String.valueOf(numbers)))
                        .as(part)
                        .at(Place.wholeSheet(sheet.name())));
            }
        }
        return findings;
    }

    private static long all(Sheet sheet) {
        long numbers = 0;
        for (int row = 0; row < sheet.rows(); row++) {
            for (int column = 0; column < sheet.columns(); column++) {
                numbers += isNumber(sheet.at(row, column)) ? 1 : 0;
            }
        }
        return numbers;
    }

    private static long hidden(Sheet sheet) {
        boolean[] columns = new boolean[sheet.columns()];
        boolean any = false;
        for (int column = 0; column < columns.length; column++) {
            columns[column] = sheet.isColumnHidden(column);
            any |= columns[column];
        }
        long numbers = 0;
        for (int row = 0; row < sheet.rows(); row++) {
            boolean hiddenRow = sheet.isRowHidden(row);
            for (int column = 0; (hiddenRow || any) && column < columns.length; column++) {
                numbers += (hiddenRow || columns[column]) && isNumber(sheet.at(row, column)) ? 1 : 0;
            }
        }
        return numbers;
    }

    private static boolean isNumber(@Nullable Cell cell) {
        return cell != null && cell.kind() == Cell.Kind.NUMBER;
    }
}
