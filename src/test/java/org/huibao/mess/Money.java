package org.huibao.mess;

import java.math.BigDecimal;
import java.util.List;

/** A table whose money is stated in 元 where the form wants 万元, or the other way round. */
final class Money {
    private Money() {}

    /** States the other unit of measure, with the figures in it or, where it lies, with the figures as they were. */
    static boolean restate(Paper paper, boolean truly) {
        List<PaperColumn> money = paper.numeric().stream()
                .filter(column -> column.unit().equals("万元") || column.unit().equals("元"))
                .toList();
        for (PaperColumn column : money) {
            boolean tenThousands = column.unit().equals("万元");
            column.restated = true;
            state(column, tenThousands ? "元" : "万元");
            if (truly) {
                scale(paper, column, tenThousands ? 4 : -4);
            }
        }
        return !money.isEmpty();
    }

    private static void state(PaperColumn column, String measure) {
        if (!column.measure.isEmpty()) {
            column.measure = measure;
        }
        column.path.replaceAll(text -> text.replace("单位:万元", "单位:" + measure).replaceAll("[(](?:万元|元)[)]", ""));
        column.rename(column.header() + (column.measure.isEmpty() ? "(" + measure + ")" : ""));
    }

    private static void scale(Paper paper, PaperColumn column, int places) {
        for (PaperRow row : paper.rows) {
            PaperCell cell = row.at(column);
            if (cell.isNumber()
                    && row.kind == PaperRow.Kind.UNIT
                    && cell.number().signum() != 0) {
                paper.meaning.demand(row.unit, column.means.key(), Meaning.Demand.NOTED);
            }
            if (cell.isNumber()) {
                BigDecimal scaled = cell.number().movePointRight(places).stripTrailingZeros();
                row.put(column, PaperCell.number(new BigDecimal(scaled.toPlainString())));
            }
        }
    }
}
