package org.huibao.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** One township's table of the made corpus: 33 villages, 22 indicators under a header of three levels, a total, notes. */
final class TownshipWorkbook implements AutoCloseable {
    private static final int VILLAGES = 33;
    private static final int FIRST_INDICATOR = 2;
    private static final List<String> HILLS = List.of("青", "白", "黄", "黑", "红", "金", "银", "铜", "云", "雾", "雪");
    private static final List<String> PLACES = List.of("坪", "沟", "垭", "坝", "湾", "岭", "塘", "坡", "坳", "溪");

    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final XSSFSheet sheet = workbook.createSheet("统计表");
    private final CellStyle head = boxed("General");
    private final CellStyle count = boxed("0");
    private final CellStyle amount = boxed("#,##0.00");
    private final Random random;
    private final String township;

    TownshipWorkbook(int number) {
        random = new Random(number);
        township = HILLS.get(number % 11) + PLACES.get(number / 11 % 10) + number + "乡";
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

    /** A group of the header: its name, its parts, and what each of these counts. */
    private record Group(String name, List<Part> parts) {}

    private record Part(String name, List<String> indicators) {}

    private static final List<Group> GROUPS = List.of(
            new Group(
                    "一、在册对象",
                    List.of(
                            new Part("户数（户）", List.of("合计", "其中：农村")),
                            new Part("人数（人）", List.of("合计", "女性", "老年人", "未成年人")))),
            new Group(
                    "二、资金支出（万元）",
                    List.of(
                            new Part("本月", List.of("保障金", "物价补贴", "高龄补贴", "其他")),
                            new Part("本年累计", List.of("保障金", "物价补贴", "高龄补贴", "其他")))),
            new Group(
                    "三、动态管理",
                    List.of(
                            new Part("新增", List.of("户", "人")),
                            new Part("退出", List.of("户", "人")),
                            new Part("复核", List.of("户", "人")))),
            new Group("四、走访慰问", List.of(new Part("走访", List.of("人次", "户数")))));

    private static int width() {
        return FIRST_INDICATOR
                + 1
                + GROUPS.stream()
                        .flatMap(group -> group.parts().stream())
                        .mapToInt(part -> part.indicators().size())
                        .sum();
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
        put(0, 0, "2024年10月社会救助情况统计表（" + township + "）");
        merge(0, 0, 0, width() - 1);
        put(1, 0, "填报单位：" + township + "人民政府");
        put(1, 12, "编号：" + (500_000_000L + number));
        put(1, width() - 3, "表号：救助统1表");
    }

    private void header() {
        for (int row = 2; row < 6; row++) {
            for (int column = 0; column < width(); column++) {
                row(row).createCell(column).setCellStyle(head);
            }
        }
        put(2, 0, "序号");
        merge(2, 0, 4, 0);
        put(2, 1, "村（社区）");
        merge(2, 1, 4, 1);
        put(2, width() - 1, "备注");
        merge(2, width() - 1, 4, width() - 1);
        int column = FIRST_INDICATOR;
        for (Group group : GROUPS) {
            int first = column;
            for (Part part : group.parts()) {
                put(3, column, part.name());
                merge(3, column, 3, column + part.indicators().size() - 1);
                for (String indicator : part.indicators()) {
                    put(5, column, String.valueOf(column - 1));
                    put(4, column++, indicator);
                }
            }
            put(2, first, group.name());
            merge(2, first, 2, column - 1);
        }
        put(5, 0, "甲");
        put(5, 1, "乙");
    }

    private void villages() {
        BigDecimal[] totals = new BigDecimal[width()];
        java.util.Arrays.fill(totals, BigDecimal.ZERO);
        for (int i = 0; i < VILLAGES; i++) {
            int row = 6 + i;
            put(row, 0, String.valueOf(i + 1));
            put(row, 1, HILLS.get(i % 11) + PLACES.get(random.nextInt(10)) + "村");
            for (int column = FIRST_INDICATOR; column < width() - 1; column++) {
                BigDecimal figure = figure(column);
                totals[column] = totals[column].add(figure);
                put(row, column, figure);
            }
            if (random.nextInt(20) == 0) {
                put(row, width() - 1, "新增");
            }
        }
        put(6 + VILLAGES, 1, "合计");
        for (int column = FIRST_INDICATOR; column < width() - 1; column++) {
            put(6 + VILLAGES, column, totals[column]);
        }
    }

    private static boolean isAmount(int column) {
        return column >= FIRST_INDICATOR + 6 && column < FIRST_INDICATOR + 14;
    }

    private BigDecimal figure(int column) {
        return isAmount(column)
                ? BigDecimal.valueOf(random.nextInt(50_000), 2)
                : BigDecimal.valueOf(random.nextInt(2_000));
    }

    private void footer(int number) {
        int row = 7 + VILLAGES;
        put(row, 0, "单位负责人：甲" + number % 97);
        put(row, 8, "统计负责人：乙");
        put(row, 14, "填表人：丙");
        put(row, 20, "报出日期：2024年11月5日");
        put(row + 1, 0, "说明：1.本表由乡镇人民政府填报。2.审核关系：人数合计≥女性；户数合计≥其中：农村。");
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

    private void put(int row, int column, BigDecimal figure) {
        cell(row, column).setCellValue(figure.doubleValue());
        cell(row, column).setCellStyle(isAmount(column) ? amount : count);
    }

    private void merge(int top, int left, int bottom, int right) {
        if (top != bottom || left != right) {
            sheet.addMergedRegion(new CellRangeAddress(top, bottom, left, right));
        }
    }
}
