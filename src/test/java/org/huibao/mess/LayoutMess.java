package org.huibao.mess;

import static org.huibao.mess.InCell.pick;
import static org.huibao.mess.Meaning.Demand.EITHER;
import static org.huibao.mess.Meaning.Demand.TOLD;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.huibao.mess.PaperRow.Kind;

/** Kinds of mess in how a table is laid out: merges, scratch figures, rows of others. */
enum LayoutMess implements Mess {
    HEADERS_AT_THE_BOTTOM {
        @Override
        public boolean over(Paper paper, Random random) {
            paper.headersAtTheBottom = true;
            return paper.columns.stream().anyMatch(column -> column.path.size() > 1);
        }
    },
    STUB_MERGED_OVER_VILLAGES {
        @Override
        public boolean over(Paper paper, Random random) {
            PaperColumn village = new PaperColumn(null, List.of("村（社区）"), "", "");
            paper.columns.add(0, village);
            for (PaperRow unit : paper.units()) {
                List<PaperRow> villages = Villages.of(paper, unit, random);
                villages.forEach(row -> row.put(village, PaperCell.text(row.label)));
                villages.subList(1, villages.size()).forEach(row -> row.label = "");
                villages.get(0).label = unit.unit;
                villages.get(0).mergedDown = villages.size();
                unit.put(village, PaperCell.text("小计"));
                unit.label = "";
                int at = paper.rows.indexOf(unit);
                paper.rows.addAll(at, villages);
            }
            return paper.carrier.hasMerges();
        }
    },
    STUB_MERGED_WITHOUT_SUBTOTAL {
        @Override
        public boolean over(Paper paper, Random random) {
            PaperColumn village = new PaperColumn(null, List.of("村（社区）"), "", "");
            for (PaperRow unit : paper.units()) {
                List<PaperRow> villages = Villages.of(paper, unit, random);
                villages.forEach(row -> row.put(village, PaperCell.text(row.label)));
                villages.subList(1, villages.size()).forEach(row -> row.label = "");
                villages.get(0).label = unit.unit;
                villages.get(0).mergedDown = villages.size() - 1;
                int at = paper.rows.indexOf(unit);
                paper.rows.remove(at);
                paper.rows.addAll(at, villages);
            }
            paper.columns.stream()
                    .filter(column -> column.means != null && (!column.isNumeric() || !column.means.sums()))
                    .forEach(column ->
                            paper.meaning.units().forEach(unit -> paper.meaning.forget(unit, column.means.key())));
            paper.columns.add(0, village);
            return paper.carrier.hasMerges();
        }
    },
    FIGURES_MERGED_DOWN {
        @Override
        public boolean over(Paper paper, Random random) {
            List<PaperRow> units = paper.units();
            List<PaperColumn> columns = paper.numeric();
            if (units.size() < 2 || paper.carrier != Carrier.XLSX) {
                return false;
            }
            PaperColumn column = columns.get(random.nextInt(columns.size()));
            int at = random.nextInt(units.size() - 1);
            boolean beside = paper.rows.indexOf(units.get(at)) + 1 == paper.rows.indexOf(units.get(at + 1));
            if (!beside
                    || !units.get(at + 1).isFilledBeside(column)
                    || !units.get(at).at(column).isNumber()
                    || !units.get(at + 1).at(column).isNumber()) {
                return false;
            }
            units.get(at).merged.add(column);
            paper.meaning.demand(units.get(at + 1).unit, column.means.key(), TOLD);
            return true;
        }
    },
    TEMPLATE_OF_ALL_UNITS {
        @Override
        public boolean over(Paper paper, Random random) {
            if (!paper.onlyOneUnit) {
                return false;
            }
            PaperRow own = paper.units().get(0);
            for (String unit : paper.published.units()) {
                if (!unit.equals(own.unit)) {
                    int at = random.nextInt(paper.rows.size() + 1);
                    paper.rows.add(at, new PaperRow(Kind.ASIDE, "", unit));
                }
            }
            return true;
        }
    },
    TEMPLATE_WITH_FORMULAS {
        @Override
        public boolean over(Paper paper, Random random) {
            if (!paper.carrier.hasFormats()
                    || paper.numeric().size() < 3
                    || !TEMPLATE_OF_ALL_UNITS.over(paper, random)) {
                return false;
            }
            PaperColumn last = paper.numeric().get(paper.numeric().size() - 1);
            paper.rows.stream()
                    .filter(row -> row.kind == Kind.ASIDE)
                    .forEach(row -> row.put(last, PaperCell.formula("0+0", BigDecimal.ZERO)));
            return true;
        }
    },
    SCRATCH_NUMBERS_TO_THE_RIGHT {
        @Override
        public boolean over(Paper paper, Random random) {
            PaperColumn gap = new PaperColumn(null, List.of(""), "", "");
            PaperColumn scratch = new PaperColumn(null, List.of(pick(random, "", "核对", "差额")), "", "");
            paper.columns.add(gap);
            paper.columns.add(scratch);
            paper.units().forEach(row -> row.put(scratch, PaperCell.number(random.nextInt(900))));
            return true;
        }
    },
    SCRATCH_NUMBERS_BELOW {
        @Override
        public boolean over(Paper paper, Random random) {
            PaperRow scratch = new PaperRow(Kind.ASIDE, "", pick(random, "", "核对", "差"));
            paper.numeric().forEach(column -> scratch.put(column, PaperCell.number(random.nextInt(90))));
            paper.rows.add(new PaperRow(Kind.ASIDE, "", ""));
            paper.rows.add(scratch);
            paper.meaning.expect();
            return true;
        }
    },
    SIDE_BY_SIDE {
        @Override
        public boolean over(Paper paper, Random random) {
            List<PaperRow> units = paper.units();
            if (units.size() < 4) {
                return false;
            }
            Paper right = paper.sibling();
            List<PaperRow> half = new ArrayList<>(units.subList(units.size() / 2, units.size()));
            right.rows.addAll(half);
            right.above.clear();
            right.beside = true;
            paper.rows.removeAll(half);
            paper.rows.removeIf(row -> row.kind == Kind.TOTAL);
            paper.others.add(right);
            paper.meaning.demandOfAll(EITHER);
            return true;
        }
    },
    SHOWN_IN_TEN_THOUSANDS {
        @Override
        public boolean over(Paper paper, Random random) {
            if (!paper.carrier.hasFormats()) {
                return false;
            }
            boolean any = false;
            for (Paper.Spot spot : paper.numbers(random, 60)) {
                if (spot.column().unit().equals("万元") && spot.cell().number().signum() != 0) {
                    spot.put(PaperCell.number(spot.cell().number().movePointRight(4), "0!.0000\"万元\""));
                    paper.meaning.demand(spot.row().unit, spot.key(), TOLD);
                    any = true;
                }
            }
            return any;
        }
    }
}
