package org.huibao.mess;

import static org.huibao.mess.InCell.pick;
import static org.huibao.mess.Meaning.Demand.EITHER;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.huibao.mess.PaperRow.Kind;

/** Another table below, on the same sheet, which is no part of the form. */
enum SecondTableMess implements Mess {
    YEARS_BELOW {
        @Override
        Paper second(Paper paper, Random random) {
            int year = 2019 + random.nextInt(4);
            Paper second = below(paper, columns(String.valueOf(year), String.valueOf(year + 1), (year + 2) + "年"));
            second.stub = pick(random, paper.stub, "项目", "年份", "村（社区）");
            second.above.add(pick(random, "附：近三年情况", "历年对比", "附表"));
            second.rows.addAll(rows(second, random, "金河村", "万胜社区", "合计"));
            return second;
        }
    },
    YEARS_BELOW_WITHOUT_A_TITLE {
        @Override
        Paper second(Paper paper, Random random) {
            Paper second = below(paper, columns("2021", "2022", "2023"));
            second.stub = paper.stub;
            second.rows.addAll(rows(second, random, pick(random, "金河村", paper.only, "合计"), "石梁村"));
            return second;
        }
    },
    ANOTHER_FORM_BELOW {
        @Override
        Paper second(Paper paper, Random random) {
            Paper second = below(paper, columns("数量", "单价（元）", "金额（元）"));
            second.stub = pick(random, "品名", "物资名称");
            second.above.add(pick(random, "附表2：物资发放情况", "乙表", "物资发放登记表"));
            second.rows.addAll(rows(second, random, "大米", "食用油", "棉被", "合计"));
            return second;
        }
    },
    ANOTHER_FORM_OF_THE_UNIT_BELOW {
        @Override
        Paper second(Paper paper, Random random) {
            Paper second = below(paper, columns("信访件数", "办结件数", "办结率"));
            second.stub = paper.stub;
            second.above.add(pick(random, "乙表  信访办理情况", "表二 信访事项统计"));
            second.rows.addAll(rows(second, random, paper.only));
            return second;
        }
    },
    LINE_OF_MEASURE_AND_HEAD_BELOW {
        @Override
        Paper second(Paper paper, Random random) {
            Paper second = below(paper, columns("面积", "产量", "收入"));
            second.stub = pick(random, "村（社区）", paper.stub);
            second.above.add(pick(random, "附件2", "附：种植情况"));
            second.above.add(pick(random, "单位：亩、吨、元", "计量单位：公斤", "单位：万元"));
            second.rows.addAll(rows(second, random, "金河村", "万胜社区"));
            return second;
        }
    };

    abstract Paper second(Paper paper, Random random);

    @Override
    public boolean over(Paper paper, Random random) {
        if (!paper.onlyOneUnit) {
            return false;
        }
        switch (random.nextInt(3)) {
            case 0 -> UnitMess.VILLAGES_AND_TOTAL.over(paper, random);
            case 1 -> Villages.alone(paper, random);
            default -> {
                // the unit's own row stands above
            }
        }
        paper.others.add(second(paper, random));
        paper.meaning.demandOfAll(EITHER);
        return true;
    }

    private static List<PaperColumn> columns(String... headers) {
        return Stream.of(headers)
                .map(header -> new PaperColumn(null, List.of(header), "", ""))
                .toList();
    }

    private static Paper below(Paper paper, List<PaperColumn> columns) {
        Paper second = new Paper(paper.published, paper.meaning, paper.carrier);
        second.columns.addAll(columns);
        return second;
    }

    private static List<PaperRow> rows(Paper second, Random random, String... labels) {
        return Stream.of(labels)
                .map(label -> {
                    PaperRow row = new PaperRow(Kind.ASIDE, "", label);
                    second.columns.forEach(column -> row.put(column, PaperCell.number(1 + random.nextInt(99))));
                    return row;
                })
                .toList();
    }
}
