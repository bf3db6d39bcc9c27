package org.huibao.mess;

import static org.huibao.mess.CellMess.pick;
import static org.huibao.mess.Meaning.Demand.EITHER;
import static org.huibao.mess.Meaning.Demand.SAME;
import static org.huibao.mess.Meaning.Demand.TOLD;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.huibao.mess.PaperRow.Kind;

/** Kinds of mess among the rows of a table. */
enum RowMess implements Mess {
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
    UNITS_SHUFFLED {
        @Override
        public boolean over(Paper paper, Random random) {
            Collections.shuffle(paper.rows, random);
            List<PaperRow> totals = totals(paper);
            paper.rows.removeAll(totals);
            paper.rows.addAll(totals);
            return paper.rows.size() > 1;
        }
    },
    BLANK_ROWS {
        @Override
        public boolean over(Paper paper, Random random) {
            // a row put between two that share a merged cell would part them
            if (paper.rows.stream().anyMatch(row -> !row.merged.isEmpty())) {
                return false;
            }
            for (int i = 0; i < 3; i++) {
                paper.rows.add(random.nextInt(paper.rows.size() + 1), new PaperRow(Kind.ASIDE, "", ""));
            }
            return true;
        }
    },
    SERIAL_NUMBERS {
        @Override
        public boolean over(Paper paper, Random random) {
            paper.serialNumbers = true;
            return true;
        }
    },
    NOTES_WITH_NUMBERS {
        @Override
        public boolean over(Paper paper, Random random) {
            paper.below.add(
                    pick(random, "注：2024年共有3户12人因故未计入", "说明：1.本表为月报，2.次月5日前报送", "备注：1.标准为0.75万元/户；2.标准为2.1万元/户。"));
            paper.below.add(pick(
                    random, "填表人：张三    联系电话：023-12345678    填报日期：2024年11月5日", "单位负责人：李四   统计负责人：王五   报出日期：2024-11-05"));
            return true;
        }
    },
    SIGNATURES_UNDER_THE_FIGURES {
        @Override
        public boolean over(Paper paper, Random random) {
            PaperRow signed = new PaperRow(Kind.ASIDE, "", "审核人：");
            List<PaperColumn> columns = paper.columns;
            signed.put(columns.get(0), PaperCell.text("张三"));
            signed.put(columns.get(columns.size() / 2), PaperCell.text("电话"));
            signed.put(columns.get(columns.size() - 1), PaperCell.number(87654321));
            paper.rows.add(signed);
            return columns.size() > 2;
        }
    },
    EXAMPLE_ROW {
        @Override
        public boolean over(Paper paper, Random random) {
            paper.rows.add(0, made(paper, pick(random, "例：幸福镇", "示例", "（例）某某镇", "填写示例", "例如：某某镇", "【示例】"), random));
            return true;
        }
    },
    COMPARISON_ROW {
        @Override
        public boolean over(Paper paper, Random random) {
            paper.rows.add(made(paper, pick(random, "上年同期", "去年同期", "同比增减", "上月数", "比上月增减"), random));
            return true;
        }
    },
    HEAD_PRINTED_AGAIN {
        @Override
        public boolean over(Paper paper, Random random) {
            if (paper.rows.size() < 3) {
                return false;
            }
            paper.rows.add(1 + random.nextInt(paper.rows.size() - 1), new PaperRow(Kind.HEAD, "", ""));
            return true;
        }
    },
    HIDDEN_ROW_OF_OLD_FIGURES {
        @Override
        public boolean over(Paper paper, Random random) {
            PaperRow old = made(paper, paper.units().get(0).label, random);
            old.hidden = true;
            paper.rows.add(random.nextInt(paper.rows.size() + 1), old);
            return paper.carrier.isWorkbook();
        }
    },
    UNIT_ROW_HIDDEN {
        @Override
        public boolean over(Paper paper, Random random) {
            List<PaperRow> units = paper.units();
            PaperRow row = units.get(random.nextInt(units.size()));
            row.hidden = true;
            paper.meaning.demandOfUnit(row.unit, EITHER);
            return paper.carrier.isWorkbook();
        }
    },
    OFFICE_NAMES {
        @Override
        public boolean over(Paper paper, Random random) {
            paper.units().forEach(row -> {
                if (row.unit.matches(".*(?:镇|乡)")) {
                    row.label = row.unit + pick(random, "人民政府", "民政办", "政府", "社会事务办");
                } else if (row.unit.endsWith("街道")) {
                    row.label = row.unit + pick(random, "办事处", "办");
                }
            });
            return paper.units().stream().anyMatch(row -> !row.label.equals(row.unit));
        }
    },
    SPACED_NAMES {
        @Override
        public boolean over(Paper paper, Random random) {
            String gap = pick(random, " ", "\u3000", "  ", "\u00a0");
            paper.units().forEach(row -> row.label = row.label.replaceAll("(?<=.)(?=.)", gap));
            return true;
        }
    },
    NUMBERED_NAMES {
        @Override
        public boolean over(Paper paper, Random random) {
            List<PaperRow> units = paper.units();
            String after = pick(random, "、", ".", "．");
            for (int i = 0; i < units.size(); i++) {
                units.get(i).label = (i + 1) + after + units.get(i).label;
            }
            return true;
        }
    },
    SHORT_NAMES {
        @Override
        public boolean over(Paper paper, Random random) {
            paper.units().stream()
                    .filter(row -> row.unit.length() > 2)
                    .forEach(row -> row.label = row.unit.replaceAll("(?:镇|乡|街道|区|县|市)$", ""));
            paper.meaning.demandOfAll(EITHER);
            return true;
        }
    },
    NAME_TYPO {
        @Override
        public boolean over(Paper paper, Random random) {
            List<PaperRow> units = paper.units();
            PaperRow row = units.get(random.nextInt(units.size()));
            row.label = pick(random, "晚", "泷", "囗") + row.unit.substring(1);
            paper.meaning.demandOfUnit(row.unit, paper.onlyOneUnit ? EITHER : TOLD);
            return true;
        }
    },
    FOREIGN_UNIT {
        @Override
        public boolean over(Paper paper, Random random) {
            paper.rows.add(random.nextInt(paper.units().size() + 1), made(paper, "马武镇", random));
            paper.meaning.demandOfAll(EITHER);
            return true;
        }
    },
    UNIT_TWICE {
        @Override
        public boolean over(Paper paper, Random random) {
            PaperRow row = paper.units().get(0);
            paper.rows.add(made(paper, row.label, random));
            paper.meaning.demandOfUnit(row.unit, TOLD);
            return true;
        }
    },
    VILLAGES_BELOW {
        @Override
        public boolean over(Paper paper, Random random) {
            for (PaperRow unit : paper.units()) {
                int at = paper.rows.indexOf(unit);
                paper.rows.addAll(at + 1, Villages.of(paper, unit, random));
            }
            return paper.units().stream().noneMatch(unit -> unit.label.isEmpty());
        }
    },
    VILLAGES_AND_TOTAL {
        @Override
        public boolean over(Paper paper, Random random) {
            if (!paper.onlyOneUnit) {
                return false;
            }
            PaperRow unit = paper.units().get(0);
            List<PaperRow> villages = Villages.of(paper, unit, random);
            PaperRow total = unit.copy(Kind.TOTAL, "", pick(random, "合计", "合  计", "总计", "全镇合计", "计"));
            paper.rows.clear();
            paper.rows.addAll(villages);
            paper.rows.add(random.nextBoolean() ? 0 : villages.size(), total);
            return true;
        }
    },
    VILLAGES_ALONE {
        @Override
        public boolean over(Paper paper, Random random) {
            if (!paper.onlyOneUnit) {
                return false;
            }
            PaperRow unit = paper.units().get(0);
            paper.rows.clear();
            paper.rows.addAll(Villages.of(paper, unit, random));
            paper.numeric().stream()
                    .filter(column -> !column.means.sums())
                    .forEach(column -> paper.meaning.forget(unit.unit, column.means.key()));
            paper.columns.stream()
                    .filter(column -> column.means != null && !column.isNumeric())
                    .forEach(column -> paper.meaning.forget(unit.unit, column.means.key()));
            paper.meaning.demandOfAll(EITHER);
            return true;
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

    private static List<PaperRow> totals(Paper paper) {
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

    private static PaperRow made(Paper paper, String label, Random random) {
        PaperRow made = new PaperRow(Kind.ASIDE, "", label);
        paper.numeric().forEach(column -> made.put(column, PaperCell.number(1 + random.nextInt(99))));
        return made;
    }
}
