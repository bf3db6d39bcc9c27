package org.huibao.consolidation;

import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.huibao.lexicon.OurWords;

/** How the table comes out of a printer: one page wide, its header on every page, the pages numbered. */
final class PrintedPage {
    /** Half-width characters that fit beside one another on A4 across. */
    private static final int A4 = 130;
    /** Below two thirds of their size, figures on A4 can hardly be read. */
    private static final int TOO_WIDE_FOR_A4 = A4 * 3 / 2;

    private PrintedPage() {}

    /** Whether the table is wider than A4 and comes out smaller than on the screen. */
    static boolean isShrunk(SheetLayout layout) {
        return layout.widths().total() > A4;
    }

    static void setUp(Sheet sheet, SheetLayout layout) {
        PrintSetup print = sheet.getPrintSetup();
        boolean large = layout.widths().total() > TOO_WIDE_FOR_A4;
        print.setPaperSize(large ? PrintSetup.A3_PAPERSIZE : PrintSetup.A4_PAPERSIZE);
        print.setLandscape(true);
        sheet.setFitToPage(true);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        sheet.setHorizontallyCenter(true);
        margins(sheet);
        sheet.getFooter().setCenter(OurWords.PAGE_OF_PAGES);
        sheet.setRepeatingRows(new CellRangeAddress(layout.headerTop(), layout.lastHeading(), -1, -1));
        sheet.createFreezePane(1, layout.firstLine());
        sheet.setDisplayGridlines(false);
    }

    /** In inches. */
    private static void margins(Sheet sheet) {
        sheet.setMargin(PageMargin.LEFT, 0.4);
        sheet.setMargin(PageMargin.RIGHT, 0.4);
        sheet.setMargin(PageMargin.TOP, 0.6);
        sheet.setMargin(PageMargin.BOTTOM, 0.7);
        sheet.setMargin(PageMargin.HEADER, 0.3);
        sheet.setMargin(PageMargin.FOOTER, 0.3);
    }
}
