package org.huibao.mess;

import static org.huibao.mess.InCell.pick;
import static org.huibao.mess.Meaning.Demand.EITHER;
import static org.huibao.mess.Meaning.Demand.SAME;
import static org.huibao.mess.Meaning.Demand.TOLD;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.huibao.vocabulary.FindingCode;

/** Kinds of mess among the columns of a table. */
enum ColumnMess implements Mess {
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
            if (deleted.means.required()) {
                paper.meaning.expect(FindingCode.COLUMN_MISSING);
            } else {
                // an unknown column in its group may be the same under another name
                paper.meaning.expect();
            }
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
