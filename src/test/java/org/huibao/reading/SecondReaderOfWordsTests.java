package org.huibao.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.huibao.reading.grid.Sheet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Made tables of text documents, read by us and by POI, of which our reading knows nothing: the same text in each cell, in
 * pieces, in several paragraphs and in merged ones, too.
 */
class SecondReaderOfWordsTests {
    private static final int ROWS = 40;
    private static final int COLUMNS = 7;
    private static final List<String> WORDS = List.of(
            "黄水镇", "石家乡", "a,b", "\"引\"号", "无", "/", "12户", "０１２", "007", "1,234", "88.5", "-3", "3.50%", "—", "<b>",
            "x&y");

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15, 16})
    void both_read_the_same(long seed) throws IOException {
        ByteArrayOutputStream made = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            fill(document.createTable(ROWS, COLUMNS), new Random(seed));
            document.write(made);
        }
        Sheet ours = RealTables.sheets("given", made.toByteArray()).get(0);
        List<String> differing = new ArrayList<>();
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(made.toByteArray()))) {
            List<XWPFTableRow> rows = document.getTables().get(0).getRows();
            assertThat(rows).hasSize(ROWS);
            for (int row = 0; row < ROWS; row++) {
                int column = 0;
                for (XWPFTableCell cell : rows.get(row).getTableCells()) {
                    if (!tidy(ours.text(row, column)).equals(tidy(cell.getText()))) {
                        differing.add(row + ":" + column + " " + ours.text(row, column) + " | " + cell.getText());
                    }
                    column += across(cell);
                }
            }
        }
        assertThat(differing).isEmpty();
    }

    private static int across(XWPFTableCell cell) {
        var properties = cell.getCTTc().getTcPr();
        return properties == null || properties.getGridSpan() == null
                ? 1
                : properties.getGridSpan().getVal().intValue();
    }

    private static String tidy(String text) {
        return text.replaceAll("[\\s\u00A0]+", "");
    }

    private static void fill(XWPFTable table, Random random) {
        for (int at = 0; at < ROWS; at++) {
            XWPFTableRow row = table.getRow(at);
            for (int column = 0; column < COLUMNS; column++) {
                var paragraph = random.nextInt(6) == 0
                        ? row.getCell(column).addParagraph()
                        : row.getCell(column).getParagraphs().get(0);
                String text = random.nextInt(3) == 0
                        ? WORDS.get(random.nextInt(WORDS.size()))
                        : String.valueOf(random.nextInt(100_000));
                int cut = random.nextInt(text.length() + 1);
                for (String piece : List.of(text.substring(0, cut), text.substring(cut))) {
                    XWPFRun run = paragraph.createRun();
                    run.setBold(random.nextBoolean());
                    run.setText(piece);
                }
            }
            if (at % 9 == 4) {
                row.getCell(2).getCTTc().addNewTcPr().addNewGridSpan().setVal(BigInteger.TWO);
                row.removeCell(3);
            }
        }
    }
}
