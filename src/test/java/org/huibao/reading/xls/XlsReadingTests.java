package org.huibao.reading.xls;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Objects;
import java.util.function.Consumer;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.usermodel.HSSFName;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.huibao.reading.cells.Span;
import org.huibao.reading.cost.Budget;
import org.huibao.reading.cost.Limits;
import org.huibao.reading.grid.Book;
import org.huibao.reading.grid.DefinedName;
import org.huibao.reading.grid.Grid;
import org.junit.jupiter.api.Test;

class XlsReadingTests {
    private static Book read(Consumer<HSSFWorkbook> content) throws IOException {
        try (HSSFWorkbook made = new HSSFWorkbook()) {
            content.accept(made);
            try (HSSFWorkbook kept = new HSSFWorkbook(bytes(made))) {
                return new XlsReading(kept, new Budget(Limits.USUAL)).read();
            }
        }
    }

    private static ByteArrayInputStream bytes(HSSFWorkbook made) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        made.write(bytes);
        return new ByteArrayInputStream(bytes.toByteArray());
    }

    private static void dated(HSSFWorkbook book, int style) {
        CellStyle date = book.createCellStyle();
        date.setDataFormat((short) style);
        var cell = book.createSheet("表").createRow(0).createCell(0);
        cell.setCellValue(45596);
        cell.setCellStyle(date);
    }

    private static String shown(Book book) {
        return String.valueOf(
                Objects.requireNonNull(book.sheets().get(0).at(0, 0)).shown());
    }

    @Test
    void sheets_come_in_the_order_of_their_tabs_and_tell_whether_they_are_hidden() throws IOException {
        Book book = read(made -> {
            made.createSheet("封面");
            made.createSheet("隐");
            made.createSheet("更隐");
            made.setSheetVisibility(1, SheetVisibility.HIDDEN);
            made.setSheetVisibility(2, SheetVisibility.VERY_HIDDEN);
        });
        assertThat(book.sheets()).extracting(Grid::name).containsExactly("封面", "隐", "更隐");
        assertThat(book.sheets()).extracting(Grid::isHidden).containsExactly(false, true, true);
    }

    @Test
    void rows_and_columns_that_nobody_sees_are_told_and_so_is_what_is_merged() throws IOException {
        Grid sheet = read(made -> {
                    var sheet1 = made.createSheet("表");
                    for (int row = 0; row < 3; row++) {
                        sheet1.createRow(row).createCell(3).setCellValue(row);
                    }
                    sheet1.getRow(0).setZeroHeight(true);
                    sheet1.getRow(1).setHeight((short) 0);
                    sheet1.setColumnHidden(1, true);
                    sheet1.setColumnWidth(2, 0);
                    sheet1.addMergedRegion(new CellRangeAddress(1, 2, 4, 5));
                })
                .sheets()
                .get(0);
        assertThat(new boolean[] {sheet.isRowHidden(0), sheet.isRowHidden(1), sheet.isRowHidden(2)})
                .containsExactly(true, true, false);
        assertThat(new boolean[] {sheet.isColumnHidden(1), sheet.isColumnHidden(2), sheet.isColumnHidden(3)})
                .containsExactly(true, true, false);
        assertThat(sheet.spans()).containsExactly(new Span(1, 4, 2, 5));
    }

    @Test
    void a_chinese_office_s_own_date_formats_are_known_without_being_told() throws IOException {
        assertThat(shown(read(made -> dated(made, 31)))).isEqualTo("2024年10月31日");
        assertThat(shown(read(made -> dated(made, 57)))).isEqualTo("2024年10月");
    }

    @Test
    void days_are_counted_from_the_year_that_the_workbook_says() throws IOException {
        assertThat(read(made -> dated(made, 14)).sheets().get(0).text(0, 0)).isEqualTo("2024-10-31");
        Book later = read(made -> {
            dated(made, 14);
            made.getInternalWorkbook().getRecords().stream()
                    .filter(DateWindow1904Record.class::isInstance)
                    .forEach(from -> ((DateWindow1904Record) from).setWindowing((short) 1));
        });
        assertThat(later.sheets().get(0).text(0, 0)).isEqualTo("2028-11-01");
    }

    @Test
    void names_are_kept_with_the_sheet_they_hold_in_and_those_of_nothing_are_passed_over() throws IOException {
        Book book = read(made -> {
            made.createSheet("甲");
            made.createSheet("乙");
            HSSFName everywhere = made.createName();
            everywhere.setNameName("户数");
            everywhere.setRefersToFormula("甲!$A$1:$A$9");
            HSSFName here = made.createName();
            here.setNameName("人数");
            here.setRefersToFormula("乙!$B$1");
            here.setSheetIndex(1);
            made.createName().setNameName("空名");
        });
        assertThat(book.names())
                .containsExactly(new DefinedName("户数", "甲!$A$1:$A$9", -1), new DefinedName("人数", "乙!$B$1", 1));
    }
}
