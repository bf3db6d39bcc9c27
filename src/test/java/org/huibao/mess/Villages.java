package org.huibao.mess;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Rows of villages whose figures add up to their unit's. */
final class Villages {
    private static final List<String> NAMES = List.of("红星村", "金竹村", "龙泉社区", "双河村");

    private Villages() {}

    static List<PaperRow> of(Paper paper, PaperRow unit, Random random) {
        List<PaperRow> villages = new ArrayList<>();
        int count = 2 + random.nextInt(3);
        for (String name : NAMES.subList(0, count)) {
            villages.add(new PaperRow(PaperRow.Kind.DETAIL, unit.unit, name));
        }
        for (PaperColumn column : paper.numeric()) {
            if (column.means.sums() && unit.at(column).isNumber()) {
                share(unit.at(column).number(), column, villages, random);
            }
        }
        return villages;
    }

    private static void share(BigDecimal whole, PaperColumn column, List<PaperRow> villages, Random random) {
        BigDecimal rest = whole;
        for (PaperRow village : villages.subList(1, villages.size())) {
            BigDecimal part = rest.multiply(BigDecimal.valueOf(random.nextInt(60)))
                    .movePointLeft(2)
                    .setScale(whole.scale(), java.math.RoundingMode.DOWN);
            village.put(column, PaperCell.number(part));
            rest = rest.subtract(part);
        }
        villages.get(0).put(column, PaperCell.number(rest));
    }
}
