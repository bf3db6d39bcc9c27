package org.huibao.demo;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/**
 * A consolidated table as somebody at the bureau reads it: columns by the numbers below the header, rows by their names.
 *
 * @param rows figures by the row's name and the column's number
 */
record BureauTable(Map<String, Map<String, BigDecimal>> rows) {
    private static final DataFormatter TEXT = new DataFormatter();
    /** What stands before the numbers of the columns: their own name, or that of the first column, which has none. */
    private static final Set<String> NUMBERS = Set.of("栏次", "甲");

    static BureauTable of(byte[] workbook) {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
            return of(book.getSheetAt(0));
        } catch (IOException cause) {
            throw new Failed("the bureau cannot open the workbook", cause);
        }
    }

    private static BureauTable of(Sheet sheet) {
        Map<Integer, String> numbers = new LinkedHashMap<>();
        Map<String, Map<String, BigDecimal>> rows = new HashMap<>();
        for (Row row : sheet) {
            String name = text(row.getCell(0));
            if (NUMBERS.contains(name)) {
                row.forEach(cell -> numbers.put(cell.getColumnIndex(), text(cell)));
            } else if (!numbers.isEmpty() && !name.isEmpty()) {
                rows.put(name, figures(row, numbers));
            }
        }
        return new BureauTable(rows);
    }

    private static Map<String, BigDecimal> figures(Row row, Map<Integer, String> numbers) {
        Map<String, BigDecimal> figures = new HashMap<>();
        for (Cell cell : row) {
            CellType type =
                    cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
            String number = numbers.getOrDefault(cell.getColumnIndex(), "");
            if (type == CellType.NUMERIC && !number.isEmpty()) {
                figures.put(number, BigDecimal.valueOf(cell.getNumericCellValue()));
            }
        }
        return figures;
    }

    private static String text(@Nullable Cell cell) {
        return cell == null ? "" : TEXT.formatCellValue(cell).replaceAll("[\\s\\u3000]", "");
    }
}
