package org.huibao.mess;

import static org.huibao.mess.InCell.pick;
import static org.huibao.mess.Meaning.Demand.SAME;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.huibao.mess.PaperRow.Kind;

/** Kinds of mess about totals, and figures that only a total or a ratio can tell to be wrong. */
enum TotalMess implements Mess {
    TOTAL_FIRST {
        @Override
        public boolean over(Paper paper, Random random) {
            List<PaperRow> totals = totals(paper);
            paper.rows.removeAll(totals);
            paper.rows.addAll(0, totals);
            return !totals.isEmpty();
        }
    },
    TOTAL_RENAMED {
        @Override
        public boolean over(Paper paper, Random random) {
            totals(paper)
                    .forEach(row ->
                            row.label = pick(random, "合  计", "总计", "计", "共计", "全县合计", "合计数", "合\n计", "合计：", "总  计"));
            return !totals(paper).isEmpty();
        }
    },
    TOTAL_ABSENT {
        @Override
        public boolean over(Paper paper, Random random) {
            return paper.rows.removeAll(totals(paper));
        }
    },
    TOTAL_ADDED_TO_ONE_UNIT {
        @Override
        public boolean over(Paper paper, Random random) {
            if (!paper.onlyOneUnit) {
                return false;
            }
            PaperRow only = paper.units().get(0);
            paper.rows.add(random.nextInt(2), only.copy(Kind.TOTAL, "", pick(random, "合计", "合  计", "总计")));
            return true;
        }
    },
    TOTAL_COMPUTED {
        @Override
        public boolean over(Paper paper, Random random) {
            paper.totalsComputed = paper.carrier.hasFormats();
            List<PaperRow> totals = totals(paper);
            paper.rows.removeAll(totals);
            paper.rows.addAll(totals);
            return paper.totalsComputed && !totals.isEmpty();
        }
    },
    SUBTOTALS {
        @Override
        public boolean over(Paper paper, Random random) {
            List<PaperRow> units = paper.units();
            if (paper.onlyOneUnit || units.size() < 4) {
                return false;
            }
            PaperRow sub = new PaperRow(Kind.ASIDE, "", pick(random, "小计", "小  计"));
            List<PaperRow> half = units.subList(0, units.size() / 2);
            for (PaperColumn column : paper.numeric()) {
                if (column.means.sums()) {
                    sub.put(column, PaperCell.number(sum(half, column)));
                }
            }
            paper.rows.add(paper.rows.indexOf(half.get(half.size() - 1)) + 1, sub);
            paper.meaning.demandOfAll(SAME);
            return true;
        }
    },
    DROPPED_ZERO {
        @Override
        public boolean over(Paper paper, Random random) {
            List<Paper.Spot> spots = paper.numbers(random, 1);
            Paper.Spot spot = spots.isEmpty() ? null : spots.get(0);
            if (spot == null || spot.cell().number().compareTo(BigDecimal.TEN) < 0) {
                return false;
            }
            spot.put(PaperCell.number(spot.cell().number().movePointLeft(1).setScale(0, java.math.RoundingMode.DOWN)));
            return true;
        }

        @Override
        public boolean isForStatistics() {
            return true;
        }
    },
    ONE_COLUMN_OFF {
        @Override
        public boolean over(Paper paper, Random random) {
            PaperRow row = pick(random, paper.units().toArray(PaperRow[]::new));
            List<PaperColumn> columns = paper.numeric();
            for (int i = columns.size() - 1; i > columns.size() / 2; i--) {
                row.put(columns.get(i), row.at(columns.get(i - 1)));
            }
            return columns.size() > 3;
        }

        @Override
        public boolean isForStatistics() {
            return true;
        }
    };

    static List<PaperRow> totals(Paper paper) {
        return new ArrayList<>(
                paper.rows.stream().filter(row -> row.kind == Kind.TOTAL).toList());
    }

    private static BigDecimal sum(List<PaperRow> rows, PaperColumn column) {
        return rows.stream()
                .map(row -> row.at(column))
                .filter(PaperCell::isNumber)
                .map(PaperCell::number)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
