package org.huibao.mess;

import static org.huibao.mess.InCell.pick;
import static org.huibao.mess.Meaning.Demand.EITHER;

import java.util.Random;

/** Kinds of mess in a table's head. */
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
            if (between.equals("（")) {
                paper.meaning.demandOfAll(EITHER);
            }
            return true;
        }
    },
    OTHER_STUB {
        @Override
        public boolean over(Paper paper, Random random) {
            paper.stub = pick(random, "乡（镇、街道）", "乡镇（街道）名称", "单位名称", "填报单位", "镇（街）", "地  区", "", "名称");
            return true;
        }
    }
}
