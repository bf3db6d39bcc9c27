package org.huibao.mess;

import static org.huibao.mess.InCell.pick;
import static org.huibao.mess.Meaning.Demand.EITHER;

import java.util.Random;

/** What programs and people make of tables that are only text. */
enum CsvMess implements Mess {
    COMMAS_NOT_QUOTED {
        @Override
        boolean change(Paper paper, Random random) {
            boolean any = false;
            for (Paper.Spot spot : paper.numbers(random, 6)) {
                String grouped = InCell.grouped(spot, ",");
                if (grouped.contains(",")) {
                    spot.put(PaperCell.text(grouped));
                    paper.meaning.demandOfUnit(spot.row().unit, EITHER);
                    any = true;
                }
            }
            paper.quotes = false;
            return any;
        }
    },
    SEPARATORS_IN_NUMBERS {
        @Override
        boolean change(Paper paper, Random random) {
            boolean any = false;
            for (Paper.Spot spot : paper.numbers(random, 6)) {
                String plain = InCell.plain(spot);
                if (plain.length() > 1) {
                    String between = pick(random, "\t", "\n", "\r\n", " ");
                    spot.put(PaperCell.text(plain.charAt(0) + between + plain.substring(1)));
                    paper.meaning.demand(spot.row().unit, spot.key(), EITHER);
                    any = true;
                }
            }
            return any;
        }
    },
    DOUBLE_SPACED {
        @Override
        boolean change(Paper paper, Random random) {
            paper.lineEnd = pick(random, "\r\n\r\n", "\n\n", "\r\r\n");
            return true;
        }
    },
    OTHER_SEPARATOR {
        @Override
        boolean change(Paper paper, Random random) {
            paper.separator = pick(random, ";", "\t");
            return true;
        }
    },
    OTHER_LINE_ENDS {
        @Override
        boolean change(Paper paper, Random random) {
            paper.lineEnd = pick(random, "\n", "\r");
            return true;
        }
    },
    EMPTY_FIELDS_BEHIND {
        @Override
        boolean change(Paper paper, Random random) {
            paper.lineEnd = pick(random, ",,,", ",", ",,,,,,,,,,,,,,,,,") + "\r\n";
            return true;
        }
    };

    abstract boolean change(Paper paper, Random random);

    @Override
    public boolean over(Paper paper, Random random) {
        boolean isText = paper.carrier == Carrier.CSV || paper.carrier == Carrier.GBK_CSV;
        return isText && change(paper, random);
    }
}
