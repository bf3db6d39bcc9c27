package org.huibao.mess;

import static org.huibao.mess.Meaning.Demand.TOLD;

import java.math.BigDecimal;
import java.util.Random;

/** What only the round before can tell to be wrong. */
enum EarlierMess implements Mess {
    LESS_THAN_THE_ROUND_BEFORE {
        @Override
        public boolean over(Paper paper, Random random) {
            return fell(paper, random, true);
        }
    },
    NOT_LESS_THAN_THE_ROUND_BEFORE {
        @Override
        public boolean over(Paper paper, Random random) {
            return fell(paper, random, false);
        }
    };

    private static boolean fell(Paper paper, Random random, boolean below) {
        String key = paper.published.grows().key();
        for (PaperRow row : paper.units()) {
            String meant = paper.meaning.figures(row.unit).get(key);
            if (meant != null) {
                boolean falls = below && random.nextInt(3) == 0;
                BigDecimal before = new BigDecimal(meant).subtract(BigDecimal.valueOf(random.nextInt(3)));
                paper.earlier.put(row.unit, falls ? new BigDecimal(meant).add(BigDecimal.TEN) : before);
                if (falls) {
                    paper.meaning.demand(row.unit, key, TOLD);
                }
            }
        }
        return !paper.earlier.isEmpty();
    }
}
