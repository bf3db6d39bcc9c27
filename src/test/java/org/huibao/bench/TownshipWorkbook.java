package org.huibao.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.huibao.vocabulary.Campaign;
import org.huibao.vocabulary.Column;
import org.huibao.vocabulary.ReportingUnit;

/**
 * One township's table of the made corpus, in the form of the benchmark's campaign: 33 villages under a header of three
 * levels, a total, signatures and a note. Its figures keep the form's rules.
 */
final class TownshipWorkbook implements AutoCloseable {
    private static final int VILLAGES = 33;
    private static final int LEVELS = 3;
    private static final int FIRST_INDICATOR = 2;
    private static final int FIRST_VILLAGE = 3 + LEVELS;
    private static final List<String> HILLS = List.of("青", "白", "黄", "黑", "红", "金", "银", "铜", "云", "雾", "雪");
    private static final List<String> PLACES = List.of("坪", "沟", "垭", "坝", "湾", "岭", "塘", "坡", "坳", "溪");
    private static final List<String> PARTS_OF_LAND =
            List.of("paddy", "dry", "irrigated", "leased", "subcontracted", "shares");

    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final XSSFSheet sheet = workbook.createSheet("统计表");
    private final CellStyle head = boxed("General");
    private final CellStyle count = boxed("0");
    private final CellStyle amount = boxed("#,##0.00");
    private final Random random;
    private final Campaign campaign;
    private final List<Column> columns;
    private final ReportingUnit township;

    TownshipWorkbook(Campaign campaign, int number) {
        this.campaign = campaign;
        columns = campaign.form().columns();
        random = new Random(number);
        List<ReportingUnit> units = campaign.roster().units();
        township = units.get(number % units.size());
        title(number);
        header();
        villages();
        footer(number);
        for (int column = 0; column < width(); column++) {
            sheet.setColumnWidth(column, 11 * 256);
        }
    }

    void writeTo(OutputStream out) throws IOException {
        workbook.write(out);
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }

    private int width() {
        return FIRST_INDICATOR + columns.size();
    }

    private CellStyle boxed(String format) {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        style.setAlignment(HorizontalAlignment.CENTER);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        return style;
    }

    private void title(int number) {
        put(0, 0, "2024年" + campaign.form().title() + "（" + township.name() + "）");
        merge(0, 0, 0, width() - 1);
        put(1, 0, "填报单位：" + township.name() + "人民政府");
        put(1, 12, "编号：" + (500_000_000L + number));
        put(1, width() - 3, "表号：农经1表");
    }

    private void header() {
        for (int row = 2; row < FIRST_VILLAGE; row++) {
            for (int column = 0; column < width(); column++) {
                row(row).createCell(column).setCellStyle(head);
            }
        }
        put(2, 0, "序号");
        merge(2, 0, 1 + LEVELS, 0);
        put(2, 1, campaign.form().stub().header());
        merge(2, 1, 1 + LEVELS, 1);
        for (int level = 0; level < LEVELS; level++) {
            for (int first = 0; first < columns.size(); first += spread(first, level)) {
                head(first, level);
            }
        }
        put(FIRST_VILLAGE - 1, 0, "甲");
        put(FIRST_VILLAGE - 1, 1, "乙");
        for (int i = 0; i < columns.size(); i++) {
            String unit = columns.get(i).unit();
            put(FIRST_VILLAGE - 1, FIRST_INDICATOR + i, unit == null ? "" : unit);
        }
    }

    /** A header over all columns that share it and what stands above it; a column without groups reaches to the bottom. */
    private void head(int first, int level) {
        List<String> path = columns.get(first).path();
        if (level < path.size()) {
            int left = FIRST_INDICATOR + first;
            put(2 + level, left, path.get(level));
            int bottom = level == path.size() - 1 ? 1 + LEVELS : 2 + level;
            merge(2 + level, left, bottom, left + spread(first, level) - 1);
        }
    }

    /** How many columns from the first one on have the same headers down to the level. */
    private int spread(int first, int level) {
        List<String> path = columns.get(first).path();
        int next = first + 1;
        while (level < path.size()
                && next < columns.size()
                && columns.get(next).path().size() > level
                && columns.get(next).path().subList(0, level + 1).equals(path.subList(0, level + 1))) {
            next++;
        }
        return next - first;
    }

    private void villages() {
        Map<String, BigDecimal> totals = new HashMap<>();
        for (int i = 0; i < VILLAGES; i++) {
            int row = FIRST_VILLAGE + i;
            put(row, 0, BigDecimal.valueOf(i + 1L), count);
            put(row, 1, HILLS.get(i % 11) + PLACES.get(random.nextInt(10)) + "村");
            Map<String, BigDecimal> figures = figures();
            put(row, figures);
            figures.forEach((key, figure) -> totals.merge(key, figure, BigDecimal::add));
            if (random.nextInt(20) == 0) {
                put(row, width() - 1, "新增");
            }
        }
        put(FIRST_VILLAGE + VILLAGES, 1, "合计");
        put(FIRST_VILLAGE + VILLAGES, totals);
    }

    private void put(int row, Map<String, BigDecimal> figures) {
        for (int i = 0; i < columns.size(); i++) {
            BigDecimal figure = figures.get(columns.get(i).key());
            if (figure != null) {
                put(row, FIRST_INDICATOR + i, figure, isCount(columns.get(i)) ? count : amount);
            }
        }
    }

    /** One village's, by column key. */
    private Map<String, BigDecimal> figures() {
        Map<String, BigDecimal> figures = new HashMap<>();
        columns.stream().filter(Column::isNumeric).forEach(column -> figures.put(column.key(), figure(column)));
        figures.put("people", figures.get("men").add(figures.get("women")));
        figures.put("land", PARTS_OF_LAND.stream().map(figures::get).reduce(BigDecimal.ZERO, BigDecimal::add));
        return figures;
    }

    private static boolean isCount(Column column) {
        return column.type() == Column.Type.COUNT;
    }

    private BigDecimal figure(Column column) {
        Integer scale = column.scale();
        return isCount(column) || scale == null
                ? BigDecimal.valueOf(100L + random.nextInt(1_900))
                : BigDecimal.valueOf(1_000L + random.nextInt(49_000), scale);
    }

    private void footer(int number) {
        int row = FIRST_VILLAGE + 1 + VILLAGES;
        put(row, 0, "单位负责人：甲" + number % 97);
        put(row, 8, "统计负责人：乙");
        put(row, 14, "填表人：丙");
        put(row, 20, "报出日期：2025年1月10日");
        put(row + 1, 0, "说明：1.本表由乡镇人民政府填报。2.审核关系：总人口=男+女；小计=各类耕地之和。");
        merge(row + 1, 0, row + 1, width() - 1);
    }

    private XSSFRow row(int row) {
        XSSFRow present = sheet.getRow(row);
        return present == null ? sheet.createRow(row) : present;
    }

    private XSSFCell cell(int row, int column) {
        XSSFCell present = row(row).getCell(column);
        return present == null ? row(row).createCell(column) : present;
    }

    private void put(int row, int column, String text) {
        cell(row, column).setCellValue(text);
        cell(row, column).setCellStyle(head);
    }

    private void put(int row, int column, BigDecimal figure, CellStyle style) {
        cell(row, column).setCellValue(figure.doubleValue());
        cell(row, column).setCellStyle(style);
    }

    private void merge(int top, int left, int bottom, int right) {
        if (top != bottom || left != right) {
            sheet.addMergedRegion(new CellRangeAddress(top, bottom, left, right));
        }
    }
}
