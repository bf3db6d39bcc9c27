package org.huibao.mess;

import static org.huibao.mess.InCell.pick;
import static org.huibao.mess.Meaning.Demand.EITHER;
import static org.huibao.mess.Meaning.Demand.TOLD;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.huibao.mess.PaperRow.Kind;

/** Kinds of mess in a file as a whole. */
enum SheetMess implements Mess {
    EXTRA_TITLE_LINES {
        @Override
        public boolean over(Paper paper, Random random) {
            paper.above.add(0, pick(random, "附件1", "附件2：", "附表3", "石民发〔2023〕6号附件"));
            paper.above.add(pick(random, "制表时间：2024年11月5日", "报送日期：2024-11-05", "（内部资料 注意保存）"));
            return true;
        }
    },
    SHIFTED_DOWN_AND_RIGHT {
        @Override
        public boolean over(Paper paper, Random random) {
            paper.indent = 1 + random.nextInt(4);
            return true;
        }
    },
    TRANSPOSED {
        @Override
        public boolean over(Paper paper, Random random) {
            paper.transposed = true;
            paper.below.clear();
            return paper.columns.size() > 2 && !paper.onlyOneUnit;
        }
    },
    TWO_TABLES_ON_ONE_SHEET {
        @Override
        public boolean over(Paper paper, Random random) {
            return apart(paper, false);
        }
    },
    SHEET_PER_UNIT {
        @Override
        public boolean over(Paper paper, Random random) {
            if (!paper.carrier.isWorkbook()
                    || paper.units().size() < 2
                    || paper.units().size() > 12) {
                return false;
            }
            List<PaperRow> units = new ArrayList<>(paper.units());
            paper.rows.clear();
            paper.rows.add(units.remove(0));
            paper.sheet = paper.rows.get(0).unit;
            for (PaperRow unit : units) {
                Paper own = paper.sibling();
                own.rows.add(unit);
                own.sheet = unit.unit;
                own.ownSheet = true;
                paper.others.add(own);
            }
            return true;
        }
    },
    TWO_SHEETS {
        @Override
        public boolean over(Paper paper, Random random) {
            return paper.carrier.isWorkbook() && apart(paper, true);
        }
    },
    HIDDEN_SHEET_OF_OLD_FIGURES {
        @Override
        public boolean over(Paper paper, Random random) {
            Paper old = paper.sibling();
            old.sheet = "旧表";
            old.ownSheet = true;
            old.hidden = true;
            for (PaperRow unit : paper.units()) {
                PaperRow row = new PaperRow(Kind.UNIT, unit.unit, unit.label);
                paper.numeric().forEach(column -> row.put(column, PaperCell.number(1 + random.nextInt(99))));
                old.rows.add(row);
            }
            paper.others.add(old);
            return paper.carrier.isWorkbook();
        }
    },
    SHEET_OF_INSTRUCTIONS {
        @Override
        public boolean over(Paper paper, Random random) {
            Paper words = paper.sibling();
            words.columns.clear();
            words.above.clear();
            words.above.add("填表说明");
            words.above.add("1.本表由各乡镇（街道）填报，于每月5日前报送");
            words.above.add("2.金额以万元为单位，保留2位小数");
            words.sheet = "填表说明";
            words.ownSheet = true;
            paper.others.add(words);
            return paper.carrier.isWorkbook();
        }
    },
    SAME_SHEET_TWICE {
        @Override
        public boolean over(Paper paper, Random random) {
            Paper copy = paper.sibling();
            copy.rows.addAll(paper.rows);
            copy.sheet = "副本";
            copy.ownSheet = true;
            paper.others.add(copy);
            return paper.carrier.isWorkbook();
        }
    },
    SECOND_SHEET_DIFFERS {
        @Override
        public boolean over(Paper paper, Random random) {
            Paper copy = paper.sibling();
            PaperRow row = paper.units().get(0);
            PaperRow other = row.copy(Kind.UNIT, row.unit, row.label);
            PaperColumn column = paper.numeric().get(0);
            other.put(column, PaperCell.number(987));
            copy.rows.add(other);
            copy.sheet = "修改";
            copy.ownSheet = true;
            paper.others.add(copy);
            paper.meaning.demandOfUnit(row.unit, TOLD);
            return paper.carrier.isWorkbook();
        }
    },
    FILE_NAME_AGREES {
        @Override
        public boolean over(Paper paper, Random random) {
            String unit = paper.units().get(0).unit;
            paper.file = pick(random, "附件1(" + unit + ")", unit + "报表 最终版2", "副本" + unit + " (1)", unit);
            return paper.onlyOneUnit;
        }
    },
    FILE_NAME_DISAGREES {
        @Override
        public boolean over(Paper paper, Random random) {
            String own = paper.units().get(0).unit;
            List<String> others = paper.published.units().stream()
                    .filter(unit -> !unit.equals(own))
                    .toList();
            paper.file = others.get(random.nextInt(others.size())) + "报表";
            paper.meaning.demandOfAll(TOLD);
            return paper.onlyOneUnit;
        }
    },
    UNIT_ONLY_IN_THE_FILE_NAME {
        @Override
        public boolean over(Paper paper, Random random) {
            if (!paper.onlyOneUnit) {
                return false;
            }
            PaperRow row = paper.units().get(0);
            row.label = pick(random, "合计", "本镇", "1", "");
            paper.above.removeIf(line -> line.startsWith("填报单位"));
            paper.file = row.unit;
            paper.meaning.demandOfAll(EITHER);
            return true;
        }
    },
    UNIT_NOWHERE {
        @Override
        public boolean over(Paper paper, Random random) {
            paper.units().get(0).label = "合计";
            paper.above.removeIf(line -> line.startsWith("填报单位"));
            paper.meaning.demandOfAll(TOLD);
            return paper.onlyOneUnit;
        }
    };

    /** The second half of the units goes into a table of its own. */
    private static boolean apart(Paper paper, boolean ownSheet) {
        List<PaperRow> units = paper.units();
        if (units.size() < 2) {
            return false;
        }
        Paper second = paper.sibling();
        second.rows.addAll(units.subList(units.size() / 2, units.size()));
        second.sheet = "Sheet2";
        second.ownSheet = ownSheet;
        paper.rows.removeAll(second.rows);
        paper.rows.removeIf(row -> row.kind == Kind.TOTAL);
        paper.others.add(second);
        return true;
    }
}
