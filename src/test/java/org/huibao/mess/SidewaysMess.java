package org.huibao.mess;

import static org.huibao.mess.InCell.pick;

import java.util.List;
import java.util.Random;
import org.huibao.mess.PaperRow.Kind;

/** Sheets with their indicators down the side and their units, or a unit's parts, as columns. */
enum SidewaysMess implements Mess {
    UNITS_AS_COLUMNS {
        @Override
        boolean fill(Paper paper, Random random) {
            return !paper.onlyOneUnit;
        }
    },
    UNITS_AND_THEIR_TOTAL_AS_COLUMNS {
        @Override
        boolean fill(Paper paper, Random random) {
            return !paper.onlyOneUnit
                    && !TotalMess.totals(paper).isEmpty()
                    && TotalMess.TOTAL_FIRST.over(paper, random);
        }
    },
    TOTAL_BESIDE_THE_ONLY_UNIT {
        @Override
        boolean fill(Paper paper, Random random) {
            return TotalMess.TOTAL_ADDED_TO_ONE_UNIT.over(paper, random);
        }
    },
    PARTS_AND_THEIR_TOTAL_AS_COLUMNS {
        @Override
        boolean fill(Paper paper, Random random) {
            if (!Villages.alone(paper, random)) {
                return false;
            }
            PaperRow total = Villages.sum(paper, List.copyOf(paper.rows), Kind.TOTAL, pick(random, "合计", "小计", "总计"));
            paper.rows.add(random.nextBoolean() ? 0 : paper.rows.size(), total);
            return true;
        }
    },
    PARTS_AS_COLUMNS {
        @Override
        boolean fill(Paper paper, Random random) {
            return Villages.alone(paper, random);
        }
    },
    SECOND_LINE_OF_NAMES {
        @Override
        boolean fill(Paper paper, Random random) {
            PaperColumn names = new PaperColumn(null, List.of(pick(random, "简称", "类别", "联系人", "片区")), "", "");
            boolean fits = pick(random, UNITS_AS_COLUMNS, TOTAL_BESIDE_THE_ONLY_UNIT, PARTS_AND_THEIR_TOTAL_AS_COLUMNS)
                    .fill(paper, random);
            paper.rows.forEach(row -> row.put(names, PaperCell.text(pick(random, "甲", "乙", "丙"))));
            paper.columns.add(0, names);
            return fits;
        }
    };

    abstract boolean fill(Paper paper, Random random);

    @Override
    public boolean over(Paper paper, Random random) {
        paper.transposed = true;
        paper.titledSideways = paper.onlyOneUnit || random.nextBoolean();
        paper.below.clear();
        return paper.columns.size() > 2 && fill(paper, random);
    }
}
