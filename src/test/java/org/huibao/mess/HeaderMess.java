package org.huibao.mess;

import static org.huibao.mess.CellMess.pick;
import static org.huibao.mess.Meaning.Demand.EITHER;
import static org.huibao.mess.Meaning.Demand.SAME;
import static org.huibao.mess.Meaning.Demand.TOLD;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Kinds of mess in the head of a table. */
enum HeaderMess implements Mess {
    LINE_BREAKS_AND_SPACES {
        @Override
        public boolean over(Paper paper, Random random) {
            String gap = pick(random, "\n", " ", "  ", "\u3000", "\r\n", "\u00a0");
            paper.columns.forEach(column -> column.path.replaceAll(text -> text.length() < 2
                    ? text
                    : text.substring(0, text.length() / 2) + gap + text.substring(text.length() / 2)));
            paper.stub = paper.stub.replaceAll("(?<=.)(?=.)", gap.equals("\r\n") ? "\n" : gap);
            return true;
        }
    },
    OTHER_BRACKETS {
        @Override
        public boolean over(Paper paper, Random random) {
            paper.columns.forEach(column -> column.path.replaceAll(
                    text -> text.replace("(", "（").replace(")", "）").replace(":", "：")));
            return true;
        }
    },
    FOOTNOTE_MARKS {
        @Override
        public boolean over(Paper paper, Random random) {
            PaperColumn column = pick(random, paper.numeric().toArray(PaperColumn[]::new));
            column.rename(column.header() + pick(random, "①", "*", "※", "②"));
            return true;
        }
    },
    OTHER_PERIOD {
        @Override
        public boolean over(Paper paper, Random random) {
            String months = pick(random, "1-12月", "1—9月", "1月-10月", "1-10 月份", "2024年1-10月");
            boolean any = paper.columns.stream()
                    .anyMatch(column -> column.path.toString().contains("1-10月"));
            paper.columns.forEach(column -> column.path.replaceAll(text -> text.replace("1-10月", months)));
            return any;
        }
    },
    STANDARDS_OF_ANOTHER_YEAR {
        @Override
        public boolean over(Paper paper, Random random) {
            boolean any = paper.columns.stream()
                    .anyMatch(column -> column.path.toString().contains("元/月"));
            paper.columns.forEach(column -> column.path.replaceAll(text ->
                    text.replace("956元", "968元").replace("995元", "1035元").replace("60元", "62元")));
            return any;
        }
    },
    COLUMNS_REORDERED {
        @Override
        public boolean over(Paper paper, Random random) {
            List<List<PaperColumn>> groups = new ArrayList<>();
            for (PaperColumn column : paper.columns) {
                boolean same = !groups.isEmpty()
                        && groups.get(groups.size() - 1).get(0).path.get(0).equals(column.path.get(0));
                if (!same) {
                    groups.add(new ArrayList<>());
                }
                groups.get(groups.size() - 1).add(column);
            }
            Collections.shuffle(groups, random);
            paper.columns.clear();
            groups.forEach(paper.columns::addAll);
            return groups.size() > 1;
        }
    },
    COLUMN_INSERTED {
        @Override
        public boolean over(Paper paper, Random random) {
            String header = pick(random, "低保救助率", "新增受理件数", "核查户次", "上年末结余", "审核中", "网格员数");
            PaperColumn inserted = new PaperColumn(null, List.of(header), "", "");
            paper.columns.add(random.nextInt(paper.columns.size() + 1), inserted);
            paper.rows.forEach(row -> row.put(inserted, PaperCell.number(100 + random.nextInt(900))));
            return !paper.columns.stream().anyMatch(column -> isParent(paper, column));
        }
    },
    COLUMN_INSERTED_IN_GROUP {
        @Override
        public boolean over(Paper paper, Random random) {
            List<PaperColumn> grouped = paper.columns.stream()
                    .filter(column -> column.path.size() > 1)
                    .toList();
            if (grouped.isEmpty()) {
                return false;
            }
            PaperColumn beside = grouped.get(random.nextInt(grouped.size()));
            List<String> path = new ArrayList<>(beside.path);
            path.set(path.size() - 1, pick(random, "核查户次", "受理件数", "待审核", "退回件数"));
            PaperColumn inserted = new PaperColumn(null, path, "", "");
            paper.columns.add(paper.columns.indexOf(beside) + 1, inserted);
            paper.rows.forEach(row -> row.put(inserted, PaperCell.number(random.nextInt(900))));
            return true;
        }
    },
    COLUMN_DELETED {
        @Override
        public boolean over(Paper paper, Random random) {
            List<PaperColumn> numeric = paper.numeric();
            if (numeric.size() < 3) {
                return false;
            }
            PaperColumn deleted = numeric.get(random.nextInt(numeric.size()));
            paper.columns.remove(deleted);
            paper.meaning.demand(deleted.means.key(), EITHER);
            paper.meaning.units().forEach(unit -> paper.meaning.forget(unit, deleted.means.key()));
            return true;
        }
    },
    COLUMN_RENAMED {
        @Override
        public boolean over(Paper paper, Random random) {
            PaperColumn renamed = pick(random, paper.numeric().toArray(PaperColumn[]::new));
            String header = renamed.header();
            renamed.rename(pick(
                    random,
                    "实际" + header,
                    header + "情况",
                    "本期" + header,
                    header.substring(0, header.length() / 2) + "之数",
                    "甲"));
            paper.meaning.demand(renamed.means.key(), EITHER);
            return true;
        }
    },
    HEADERS_SWAPPED_WITH_THEIR_FIGURES {
        @Override
        public boolean over(Paper paper, Random random) {
            List<PaperColumn> columns = new ArrayList<>(paper.columns);
            for (int i = 0; i + 1 < columns.size(); i++) {
                PaperColumn one = columns.get(i);
                PaperColumn other = columns.get(i + 1);
                boolean beside = one.path.size() == other.path.size()
                        && one.path.size() > 1
                        && one.path.subList(0, one.path.size() - 1).equals(other.path.subList(0, one.path.size() - 1));
                if (beside && random.nextBoolean()) {
                    Collections.swap(paper.columns, i, i + 1);
                    return true;
                }
            }
            return false;
        }
    },
    NUMBER_ROW_DROPPED {
        @Override
        public boolean over(Paper paper, Random random) {
            boolean was = paper.numbersPrinted;
            paper.numbersPrinted = false;
            return was;
        }
    },
    NUMBER_ROW_RENUMBERED {
        @Override
        public boolean over(Paper paper, Random random) {
            for (int i = 0; i < paper.columns.size(); i++) {
                paper.columns.get(i).number = String.valueOf(i + 1);
            }
            paper.numbersPrinted = true;
            return true;
        }
    },
    MEASURE_ROW_DROPPED {
        @Override
        public boolean over(Paper paper, Random random) {
            boolean was = paper.measuresPrinted;
            paper.measuresPrinted = false;
            return was;
        }
    },
    MONEY_IN_ANOTHER_UNIT {
        @Override
        public boolean over(Paper paper, Random random) {
            return Money.restate(paper, true);
        }
    },
    UNIT_ROW_LIES {
        @Override
        public boolean over(Paper paper, Random random) {
            return Money.restate(paper, false);
        }

        @Override
        public boolean isForStatistics() {
            return true;
        }
    },
    GROUPS_NOT_MERGED {
        @Override
        public boolean over(Paper paper, Random random) {
            paper.groupsMerged = false;
            return paper.columns.stream().anyMatch(column -> column.path.size() > 1);
        }
    },
    GROUPS_LEFT_OUT {
        @Override
        public boolean over(Paper paper, Random random) {
            if (paper.columns.stream().allMatch(column -> column.path.size() < 2)) {
                return false;
            }
            paper.columns.forEach(column -> {
                column.path.subList(0, column.path.size() - 1).clear();
            });
            paper.meaning.demandOfAll(EITHER);
            return true;
        }
    },
    GROUPS_IN_ONE_CELL {
        @Override
        public boolean over(Paper paper, Random random) {
            String between = pick(random, "-", "/", "", "—", "（");
            paper.columns.forEach(column -> {
                String joined =
                        String.join(between, column.path) + (between.equals("（") && column.path.size() > 1 ? "）" : "");
                column.path.clear();
                column.path.add(joined);
            });
            paper.meaning.demandOfAll(EITHER);
            return true;
        }
    },
    OTHER_STUB {
        @Override
        public boolean over(Paper paper, Random random) {
            paper.stub = pick(random, "乡（镇、街道）", "乡镇（街道）名称", "单位名称", "填报单位", "镇（街）", "地  区", "", "名称");
            return true;
        }
    },
    COLUMN_HIDDEN {
        @Override
        public boolean over(Paper paper, Random random) {
            PaperColumn hidden = pick(random, paper.numeric().toArray(PaperColumn[]::new));
            hidden.hidden = true;
            paper.meaning.demand(hidden.means.key(), TOLD);
            return paper.carrier.isWorkbook();
        }
    },
    UNKNOWN_COLUMN_HIDDEN {
        @Override
        public boolean over(Paper paper, Random random) {
            if (!paper.carrier.isWorkbook() || !COLUMN_INSERTED.over(paper, random)) {
                return false;
            }
            paper.columns.stream().filter(column -> column.means == null).forEach(column -> column.hidden = true);
            paper.meaning.demandOfAll(SAME);
            return true;
        }
    };

    private static boolean isParent(Paper paper, PaperColumn column) {
        int at = paper.columns.indexOf(column);
        return column.means == null
                && at > 0
                && at + 1 < paper.columns.size()
                && paper.columns
                        .get(at - 1)
                        .path
                        .get(0)
                        .equals(paper.columns.get(at + 1).path.get(0));
    }
}
