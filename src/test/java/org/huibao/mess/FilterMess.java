package org.huibao.mess;

import static org.huibao.mess.InCell.pick;
import static org.huibao.mess.Meaning.Demand.EITHER;
import static org.huibao.mess.Meaning.Demand.TOLD;

import java.util.List;
import java.util.Random;
import org.huibao.mess.PaperRow.Kind;

/** A filter that was left on, or rows that were hidden: the reader does not see what the sum holds. */
enum FilterMess implements Mess {
    DETAILS_UNDER_A_FILTER {
        @Override
        boolean over(Paper paper, List<PaperRow> seen, List<PaperRow> hidden, Random random) {
            asked(paper, hidden);
            return true;
        }
    },
    TOTAL_OF_ALL_BESIDE_A_FILTER {
        @Override
        boolean over(Paper paper, List<PaperRow> seen, List<PaperRow> hidden, Random random) {
            PaperRow total = Villages.sum(paper, List.copyOf(paper.rows), Kind.TOTAL, pick(random, "合计", "总计", "计"));
            paper.rows.add(random.nextBoolean() ? 0 : paper.rows.size(), total);
            return true;
        }
    },
    TOTAL_OF_THE_ROWS_THAT_ARE_SEEN {
        @Override
        boolean over(Paper paper, List<PaperRow> seen, List<PaperRow> hidden, Random random) {
            PaperRow total = Villages.sum(paper, seen, Kind.TOTAL, pick(random, "合计", "总计", "计"));
            paper.rows.add(random.nextBoolean() ? 0 : paper.rows.size(), total);
            asked(paper, hidden);
            return true;
        }
    },
    UNITS_UNDER_A_FILTER {
        @Override
        public boolean over(Paper paper, Random random) {
            List<PaperRow> units = paper.units();
            if (!paper.carrier.hidesRows() || units.size() < 4) {
                return false;
            }
            int from = 1 + random.nextInt(units.size() - 2);
            for (PaperRow unit : units.subList(from, from + 1 + random.nextInt(units.size() - from - 1))) {
                unit.hidden = true;
                paper.meaning.demandOfUnit(unit.unit, EITHER);
            }
            return true;
        }
    };

    boolean over(Paper paper, List<PaperRow> seen, List<PaperRow> hidden, Random random) {
        return false;
    }

    @Override
    public boolean over(Paper paper, Random random) {
        if (!paper.carrier.hidesRows() || !Villages.alone(paper, random)) {
            return false;
        }
        int from = random.nextInt(paper.rows.size());
        int many = 1 + random.nextInt(Math.min(paper.rows.size() - from, paper.rows.size() - 1));
        List<PaperRow> hidden = List.copyOf(paper.rows.subList(from, from + many));
        hidden.forEach(row -> row.hidden = true);
        List<PaperRow> seen = paper.rows.stream().filter(row -> !row.hidden).toList();
        boolean matters = paper.numeric().stream().anyMatch(column -> hasFigure(hidden, column));
        return matters && over(paper, seen, hidden, random);
    }

    private static boolean hasFigure(List<PaperRow> rows, PaperColumn column) {
        return rows.stream()
                .map(row -> row.at(column))
                .anyMatch(cell -> cell.isNumber() && cell.number().signum() != 0);
    }

    /** Where a hidden figure counts, nobody can know by himself whether it should. */
    private static void asked(Paper paper, List<PaperRow> hidden) {
        for (PaperColumn column : paper.numeric()) {
            paper.meaning.demand(column.means.key(), hasFigure(hidden, column) ? TOLD : EITHER);
        }
    }
}
