package org.huibao.mess;

import static org.huibao.mess.InCell.pick;
import static org.huibao.mess.Meaning.Demand.EITHER;
import static org.huibao.mess.Meaning.Demand.TOLD;

import java.util.List;
import java.util.Random;
import org.huibao.mess.PaperRow.Kind;
import org.huibao.vocabulary.FindingCode;

/** Kinds of mess about whose row it is. */
enum UnitMess implements Mess {
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
                    .filter(row -> row.unit.replaceAll("\\s", "").length() > 2)
                    .forEach(row -> row.label = row.unit.replaceAll("(?:镇|乡|街道|(?<!新)区|县|市)$", ""));
            return true;
        }
    },
    NAMES_WITH_THEIR_KIND {
        @Override
        public boolean over(Paper paper, Random random) {
            for (PaperRow row : paper.units()) {
                if (row.unit.length() < 4 && !row.unit.matches(".*[镇乡区县市道].*")) {
                    row.label = row.unit + kind(row.unit);
                }
            }
            return paper.units().stream().anyMatch(row -> !row.label.equals(row.unit));
        }

        private static String kind(String name) {
            return switch (name) {
                case "北京", "天津", "上海" -> "市";
                case "内蒙古" -> "自治区";
                default -> "省";
            };
        }
    },
    AREA_BEFORE_NAMES {
        @Override
        public boolean over(Paper paper, Random random) {
            String office = paper.campaign().reportingUnit();
            String area = office.replaceAll("(?<=[县市区])[^县市区]*$", "");
            paper.units().stream()
                    .filter(row -> row.unit.matches(".*(?:镇|乡|街道)"))
                    .forEach(row -> row.label = area + row.unit);
            return paper.units().stream().anyMatch(row -> !row.label.equals(row.unit));
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
            paper.rows.add(random.nextInt(paper.units().size() + 1), PaperRow.made(paper, "马武镇", random));
            paper.meaning.expect(FindingCode.UNIT_UNKNOWN, FindingCode.TOTAL_MISMATCH);
            return true;
        }
    },
    UNIT_TWICE {
        @Override
        public boolean over(Paper paper, Random random) {
            PaperRow row = paper.units().get(0);
            paper.rows.add(PaperRow.made(paper, row.label, random));
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
            return Villages.alone(paper, random);
        }
    }
}
