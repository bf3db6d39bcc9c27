package org.huibao.mess;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Rows of villages, and of what else a unit is made of, whose figures add up to the unit's. */
final class Villages {
    private static final List<String> NAMES = List.of("红星村", "金竹村", "龙泉社区", "双河村");

    private Villages() {}

    static List<PaperRow> of(Paper paper, PaperRow unit, Random random) {
        return split(paper, unit, NAMES.subList(0, 2 + random.nextInt(3)), random);
    }

    /** One row for each name, which together show the figures of the whole. */
    static List<PaperRow> split(Paper paper, PaperRow whole, List<String> names, Random random) {
        List<PaperRow> parts = new ArrayList<>();
        for (String name : names) {
            parts.add(new PaperRow(PaperRow.Kind.DETAIL, whole.unit, name));
        }
        for (PaperColumn column : paper.numeric()) {
            if (column.means.sums() && whole.at(column).isNumber()) {
                share(whole.at(column).number(), column, parts, random);
            }
        }
        return parts;
    }

    private static void share(BigDecimal whole, PaperColumn column, List<PaperRow> parts, Random random) {
        BigDecimal rest = whole;
        for (PaperRow part : parts.subList(1, parts.size())) {
            BigDecimal share = rest.multiply(BigDecimal.valueOf(random.nextInt(60)))
                    .movePointLeft(2)
                    .setScale(whole.scale(), RoundingMode.DOWN);
            part.put(column, PaperCell.number(share));
            rest = rest.subtract(share);
        }
        parts.get(0).put(column, PaperCell.number(rest));
    }

    /** The one unit's row gives way to rows of its parts; what cannot be added up nobody means any more. */
    static boolean alone(Paper paper, List<String> names, Random random) {
        if (!paper.onlyOneUnit) {
            return false;
        }
        PaperRow unit = paper.units().get(0);
        paper.rows.clear();
        paper.rows.addAll(split(paper, unit, names, random));
        paper.columns.stream()
                .filter(column -> column.means != null && (!column.isNumeric() || !column.means.sums()))
                .forEach(column -> paper.meaning.forget(unit.unit, column.means.key()));
        return paper.numeric().stream().anyMatch(column -> column.means.sums());
    }

    static boolean alone(Paper paper, Random random) {
        return alone(paper, NAMES.subList(0, 2 + random.nextInt(3)), random);
    }

    /** The figures of all rows of details together, under a label. */
    static PaperRow sum(Paper paper, List<PaperRow> rows, PaperRow.Kind kind, String label) {
        PaperRow sum = new PaperRow(kind, "", label);
        for (PaperColumn column : paper.numeric()) {
            rows.stream()
                    .map(row -> row.at(column))
                    .filter(PaperCell::isNumber)
                    .map(PaperCell::number)
                    .reduce(BigDecimal::add)
                    .ifPresent(figure -> sum.put(column, PaperCell.number(figure)));
        }
        return sum;
    }
}
