package org.huibao.mess;

import static org.huibao.mess.InCell.pick;

import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.huibao.mess.PaperRow.Kind;

/** Kinds of mess among the rows of a table. */
enum RowMess implements Mess {
    UNITS_SHUFFLED {
        @Override
        public boolean over(Paper paper, Random random) {
            if (paper.rows.stream().anyMatch(row -> row.kind == Kind.DETAIL || !row.merged.isEmpty())) {
                return false;
            }
            Collections.shuffle(paper.rows, random);
            List<PaperRow> totals = TotalMess.totals(paper);
            paper.rows.removeAll(totals);
            paper.rows.addAll(totals);
            return paper.rows.size() > 1;
        }
    },
    BLANK_ROWS {
        @Override
        public boolean over(Paper paper, Random random) {
            if (paper.rows.stream().anyMatch(row -> row.mergedDown > 0)) {
                return false;
            }
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
            paper.rows.add(
                    0, PaperRow.made(paper, pick(random, "例：幸福镇", "示例", "（例）某某镇", "填写示例", "例如：某某镇", "【示例】"), random));
            return true;
        }
    },
    COMPARISON_ROW {
        @Override
        public boolean over(Paper paper, Random random) {
            paper.rows.add(PaperRow.made(paper, pick(random, "上年同期", "去年同期", "同比增减", "上月数", "比上月增减"), random));
            return true;
        }
    },
    HEAD_PRINTED_AGAIN {
        @Override
        public boolean over(Paper paper, Random random) {
            if (paper.rows.stream().anyMatch(row -> row.mergedDown > 0 || row.kind == Kind.ASIDE)) {
                return false;
            }
            if (paper.rows.size() < 3) {
                return false;
            }
            paper.rows.add(1 + random.nextInt(paper.rows.size() - 1), new PaperRow(Kind.HEAD, "", ""));
            return true;
        }
    },
    TITLE_AND_HEAD_PRINTED_AGAIN {
        @Override
        public boolean over(Paper paper, Random random) {
            if (!HEAD_PRINTED_AGAIN.over(paper, random)) {
                return false;
            }
            int head = 0;
            while (paper.rows.get(head).kind != Kind.HEAD) {
                head++;
            }
            for (String line : paper.above) {
                paper.rows.add(head++, new PaperRow(Kind.ASIDE, "", line));
            }
            return true;
        }
    },
    HIDDEN_ROW_OF_OLD_FIGURES {
        @Override
        public boolean over(Paper paper, Random random) {
            PaperRow old = PaperRow.made(paper, paper.units().get(0).label, random);
            old.hidden = true;
            paper.rows.add(random.nextInt(paper.rows.size() + 1), old);
            return paper.carrier.isWorkbook();
        }
    }
}
