package org.huibao.mess;

import static org.huibao.mess.InCell.pick;
import static org.huibao.mess.Meaning.Demand.EITHER;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.huibao.mess.PaperRow.Kind;

/** Lists of a unit's parts without a total that is known as one, and rows among them that are no parts. */
enum DetailMess implements Mess {
    PARENTS_ABOVE_THEIR_PARTS {
        @Override
        void among(Paper paper, Random random) {
            PaperRow parent = paper.rows.get(random.nextInt(paper.rows.size()));
            List<String> names = List.of(parent.label + "1组", parent.label + "2组", parent.label + "3组");
            paper.rows.addAll(
                    paper.rows.indexOf(parent) + 1,
                    Villages.split(paper, parent, names.subList(0, 2 + random.nextInt(2)), random));
        }
    },
    AREAS_ABOVE_THEIR_VILLAGES {
        @Override
        void among(Paper paper, Random random) {
            regroup(paper, random, pick(random, List.of("东片", "西片"), List.of("山上片区", "河谷片区"), List.of("城区", "农村")));
        }
    },
    OUTLINE_OF_TWO_LEVELS {
        @Override
        void among(Paper paper, Random random) {
            regroup(paper, random, pick(random, List.of("一、居委会", "二、村委会"), List.of("（一）社区", "（二）行政村")));
        }
    },
    AMONG_WHICH {
        @Override
        void among(Paper paper, Random random) {
            for (PaperRow village : List.copyOf(paper.rows)) {
                String label = pick(random, "其中：女", "  其中：残疾人", "其中:60岁以上", "#少数民族", "其中：", "内：重度");
                PaperRow of = Villages.split(paper, village, List.of("", label), random)
                        .get(1);
                if (random.nextBoolean()) {
                    paper.rows.add(paper.rows.indexOf(village) + 1, of);
                }
            }
        }
    },
    TOTAL_UNDER_ANY_NAME {
        @Override
        void among(Paper paper, Random random) {
            String whose = pick(random, "", "全镇", "本镇", "全部村社", "以上", "本次", "截至目前");
            String what = pick(random, "合计", "累计", "总数", "汇总", "加总", "总和", "∑", "總計", "小结", "Total", "In all");
            String label = whose + what + pick(random, "", "", "数", "（人）", "：", "（不重复）", "/平均");
            PaperRow total = Villages.sum(paper, List.copyOf(paper.rows), Kind.ASIDE, label);
            paper.rows.add(random.nextBoolean() ? 0 : paper.rows.size(), total);
        }
    },
    FIGURES_OF_ANOTHER_TIME {
        @Override
        void among(Paper paper, Random random) {
            String when = pick(random, "上次", "上月", "去年同期", "上年末", "年初", "比上期", "较上年", "同比");
            String label = pick(random, when + "数", when + "增减", when, when + "上报数", "年度计划", "全年目标", "任务数");
            paper.rows.add(PaperRow.made(paper, label, random));
        }
    },
    SHARES_AND_CHECKS {
        @Override
        void among(Paper paper, Random random) {
            String label = pick(random, "占比", "占全镇比例", "完成率", "校验", "差异", "核对数", "平均", "每村平均");
            paper.rows.add(PaperRow.made(paper, label, random));
        }
    },
    YEARS_AND_NUMBERS_AS_LABELS {
        @Override
        void among(Paper paper, Random random) {
            String label = pick(random, "2022年", "1996", "2023", "12", "1.5%", "3月", "0.5", "2023-01-05", "第4季度");
            paper.rows.add(random.nextInt(paper.rows.size() + 1), PaperRow.made(paper, label, random));
        }
    },
    STRANGE_ROWS {
        @Override
        void among(Paper paper, Random random) {
            String label = pick(random, "系统数", "台账", "应有", "Sheet3", "民政口", "王小明", "Planned", "实有情况", "上级下达");
            paper.rows.add(random.nextInt(paper.rows.size() + 1), PaperRow.made(paper, label, random));
        }
    },
    SAMPLE_AMONG_DETAILS {
        @Override
        void among(Paper paper, Random random) {
            String label = pick(random, "填写样例", "示例村", "例：某某村", "e.g., Sample", "For example", "（样表）", "Sample", "样例");
            paper.rows.add(random.nextInt(2), PaperRow.made(paper, label, random));
        }
    },
    ENGLISH_PARTS {
        @Override
        List<String> names() {
            return List.of("Green Village", "Harbour Ward", "Hill Village", "Oak Ward", "East Community");
        }

        @Override
        void among(Paper paper, Random random) {
            PaperRow total = Villages.sum(
                    paper,
                    List.copyOf(paper.rows),
                    Kind.ASIDE,
                    pick(random, "Total", "TOTAL", "All villages", "Grand total", "Sub-total", "Sum"));
            if (random.nextBoolean()) {
                paper.rows.add(random.nextBoolean() ? 0 : paper.rows.size(), total);
            }
        }
    },
    SEAT_AMONG_DETAILS {
        @Override
        void among(Paper paper, Random random) {
            PaperRow seat = paper.rows.get(random.nextInt(paper.rows.size()));
            seat.label = paper.only + pick(random, "本级", "机关", "政府", "（社区）", "民政所");
            if (random.nextBoolean()) {
                List<PaperRow> parts = List.copyOf(paper.rows);
                paper.rows.add(Villages.sum(paper, parts, Kind.TOTAL, pick(random, "合计", "总计")));
            }
        }
    };

    List<String> names() {
        return List.of("金河村", "万胜社区", "石梁村", "江池村", "大湾居委会");
    }

    abstract void among(Paper paper, Random random);

    @Override
    public boolean over(Paper paper, Random random) {
        List<String> names = names().subList(0, 2 + random.nextInt(names().size() - 1));
        boolean fits = Villages.alone(paper, names, random);
        if (fits) {
            among(paper, random);
            paper.meaning.demandOfAll(EITHER);
        }
        return fits;
    }

    /** Two groups above the rows, whose figures are the sums of those below them. */
    private static void regroup(Paper paper, Random random, List<String> groups) {
        List<PaperRow> villages = new ArrayList<>(paper.rows);
        int half = Math.max(1, villages.size() / 2);
        List<List<PaperRow>> halves = List.of(villages.subList(0, half), villages.subList(half, villages.size()));
        boolean below = random.nextInt(4) == 0;
        paper.rows.clear();
        for (int i = 0; i < groups.size(); i++) {
            PaperRow group = Villages.sum(paper, halves.get(i), Kind.ASIDE, groups.get(i));
            List<PaperRow> rows = new ArrayList<>(halves.get(i));
            rows.add(below ? rows.size() : 0, group);
            paper.rows.addAll(rows);
        }
    }
}
