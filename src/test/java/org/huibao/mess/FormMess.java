package org.huibao.mess;

import static org.huibao.mess.InCell.pick;
import static org.huibao.mess.Meaning.Demand.EITHER;
import static org.huibao.mess.Meaning.Demand.TOLD;

import java.util.List;
import java.util.Random;

/** Kinds of mess that make another form, period or measure of a table, or headers that stand twice. */
enum FormMess implements Mess {
    SISTER_TITLE {
        @Override
        public boolean over(Paper paper, Random random) {
            return retitle(paper, "城市", "农村");
        }
    },
    OTHER_MONTH {
        @Override
        public boolean over(Paper paper, Random random) {
            return retitle(paper, "2024年10月", "2024年9月") || retitle(paper, "2020年11月", "2020年10月");
        }
    },
    OTHER_YEAR {
        @Override
        public boolean over(Paper paper, Random random) {
            return retitle(paper, "融安县2023年", "融安县2022年") || retitle(paper, "2021年第一批", "2020年第一批");
        }
    },
    COLUMN_TWICE {
        @Override
        public boolean over(Paper paper, Random random) {
            PaperColumn column = pick(random, paper.numeric().toArray(PaperColumn[]::new));
            PaperColumn again = new PaperColumn(null, column.path, "", column.measure);
            paper.columns.add(paper.columns.indexOf(column) + 1, again);
            paper.rows.forEach(row -> row.put(again, PaperCell.number(random.nextInt(900))));
            paper.meaning.demand(column.means.key(), TOLD);
            return column.number.isEmpty() && !isParent(paper, column);
        }
    },
    GROUP_NAME_COPIED {
        @Override
        public boolean over(Paper paper, Random random) {
            List<PaperColumn> grouped = paper.columns.stream()
                    .filter(column -> column.path.size() > 1 && column.means != null)
                    .toList();
            List<String> groups = grouped.stream()
                    .map(column -> column.path.get(0))
                    .distinct()
                    .toList();
            if (groups.size() < 2) {
                return false;
            }
            String copied = groups.get(0);
            String lost = groups.get(1);
            for (PaperColumn column : grouped) {
                if (column.path.get(0).equals(copied) || column.path.get(0).equals(lost)) {
                    paper.meaning.demand(column.means.key(), EITHER);
                }
            }
            paper.columns.forEach(column -> column.path.replaceAll(text -> text.equals(lost) ? copied : text));
            return true;
        }
    },
    HEADER_COPIED {
        @Override
        public boolean over(Paper paper, Random random) {
            List<PaperColumn> columns = paper.numeric();
            int at = random.nextInt(columns.size());
            if (at == 0 || isParent(paper, columns.get(at)) || isParent(paper, columns.get(at - 1))) {
                return false;
            }
            PaperColumn copied = columns.get(at - 1);
            PaperColumn lost = columns.get(at);
            lost.path.clear();
            lost.path.addAll(copied.path);
            paper.meaning.demand(copied.means.key(), EITHER);
            paper.meaning.demand(lost.means.key(), EITHER);
            return true;
        }
    },
    FOREIGN_MEASURE {
        @Override
        public boolean over(Paper paper, Random random) {
            PaperColumn column = pick(random, paper.numeric().toArray(PaperColumn[]::new));
            if (column.unit().isEmpty() || column.path.toString().contains("单位")) {
                return false;
            }
            String foreign = pick(random, "公斤", "平方米", "%");
            boolean percent = paper.units().stream()
                    .anyMatch(row -> row.at(column).format().endsWith("%"));
            boolean convertible = foreign.equals("公斤") && column.unit().equals("吨");
            if (convertible || foreign.equals(column.unit()) || column.unit().equals("%") || percent) {
                return false;
            }
            if (!column.measure.isEmpty()) {
                column.measure = foreign;
            } else {
                column.rename(column.header().replaceAll("[(（][^()（）]*[)）]$", "") + "(" + foreign + ")");
            }
            paper.meaning.demand(column.means.key(), TOLD);
            column.restated = true;
            return true;
        }
    },
    MEASURE_LINE {
        @Override
        public boolean over(Paper paper, Random random) {
            boolean one =
                    paper.numeric().stream().noneMatch(column -> column.unit().equals("元"));
            boolean fits = one && !paper.measuresPrinted && Money.restate(paper, true);
            paper.columns.forEach(column -> column.path.replaceAll(text -> text.replace("(元)", "")));
            paper.above.add(pick(random, "单位：元", "单位：户、人、元", "计量单位：元", "（单位：元）"));
            return fits;
        }
    };

    private static boolean retitle(Paper paper, String from, String to) {
        boolean any = paper.above.get(0).contains(from);
        paper.above.set(0, paper.above.get(0).replace(from, to));
        if (any) {
            paper.meaning.demandOfAll(TOLD);
        }
        return any;
    }

    private static boolean isParent(Paper paper, PaperColumn column) {
        return paper.columns.stream()
                .anyMatch(other -> other.path.size() > column.path.size()
                        && other.path.subList(0, column.path.size()).equals(column.path));
    }
}
