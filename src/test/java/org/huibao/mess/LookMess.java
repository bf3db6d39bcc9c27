package org.huibao.mess;

import static org.huibao.mess.InCell.pick;
import static org.huibao.mess.Meaning.Demand.EITHER;

import java.util.List;
import java.util.Random;
import org.huibao.mess.PaperRow.Kind;

/** Words that stand in a cell and do not count as its reader sees them: struck out, raised, lowered, hidden. */
enum LookMess implements InCell {
    STRUCK_NUMBER_BEFORE_THE_RIGHT_ONE {
        @Override
        public PaperCell of(Paper.Spot spot, Random random) {
            String before = pick(random, "80", "12", "0.5", String.valueOf(random.nextInt(900)));
            return PaperCell.behind(PaperCell.Look.STRUCK, before, InCell.plain(spot));
        }
    },
    RAISED_MARK {
        @Override
        public PaperCell of(Paper.Spot spot, Random random) {
            return PaperCell.behind(PaperCell.Look.RAISED, pick(random, "1", "2", "①", "*"), InCell.plain(spot));
        }
    },
    LOWERED_MARK {
        @Override
        public PaperCell of(Paper.Spot spot, Random random) {
            return PaperCell.behind(PaperCell.Look.LOWERED, pick(random, "1", "2", "注"), InCell.plain(spot));
        }
    },
    HIDDEN_WORDS {
        @Override
        public PaperCell of(Paper.Spot spot, Random random) {
            String words = pick(random, "上次", "9", "1", "旧：30");
            return PaperCell.behind(PaperCell.Look.HIDDEN, words, InCell.plain(spot));
        }

        @Override
        public boolean fits(Paper paper) {
            return paper.carrier == Carrier.HTML || paper.carrier == Carrier.DOCX || paper.carrier == Carrier.ODS;
        }
    },
    STRUCK_PART {
        @Override
        public PaperCell of(Paper.Spot spot, Random random) {
            return null;
        }

        @Override
        public boolean over(Paper paper, Random random) {
            if (!fits(paper) || !Villages.alone(paper, random)) {
                return false;
            }
            PaperRow struck = PaperRow.made(paper, "沙坪村", random);
            struck.cells.replaceAll((column, cell) -> cell.struck());
            struck.struck = true;
            int at = random.nextInt(paper.rows.size() + 1);
            List<PaperRow> parts = List.copyOf(paper.rows);
            paper.rows.add(at, struck);
            if (random.nextBoolean()) {
                paper.rows.add(Villages.sum(paper, parts, Kind.TOTAL, "合计"));
            }
            paper.meaning.demandOfAll(EITHER);
            return true;
        }
    };

    @Override
    public Meaning.Demand demand() {
        return EITHER;
    }

    @Override
    public boolean fits(Paper paper) {
        return paper.carrier != Carrier.CSV && paper.carrier != Carrier.GBK_CSV;
    }
}
