package org.huibao.mess;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.huibao.vocabulary.FindingCode;

/** Tables that come from a unit's registered mailbox, where its own figures count and nobody else's. */
enum SenderMess implements Mess {
    FROM_ITS_OWN_MAILBOX {
        @Override
        public boolean over(Paper paper, Random random) {
            paper.sender = paper.units().get(0).unit;
            return paper.onlyOneUnit;
        }
    },
    ALL_UNITS_FROM_ONE_MAILBOX {
        @Override
        public boolean over(Paper paper, Random random) {
            List<PaperRow> units = paper.units();
            paper.sender = units.get(random.nextInt(units.size())).unit;
            onlyOf(paper, paper.sender);
            paper.meaning.expect(FindingCode.OTHER_UNITS_ROWS);
            return units.size() > 1;
        }
    },
    ANOTHER_UNITS_TABLE {
        @Override
        public boolean over(Paper paper, Random random) {
            String own = paper.units().get(0).unit;
            List<String> others = new ArrayList<>(paper.published.units());
            others.remove(own);
            paper.sender = others.get(random.nextInt(others.size()));
            onlyOf(paper, "");
            paper.meaning.expect(FindingCode.UNIT_CONFLICT, FindingCode.OTHER_UNITS_ROWS);
            return paper.onlyOneUnit;
        }
    };

    private static void onlyOf(Paper paper, String unit) {
        for (String other : paper.published.units()) {
            if (!other.equals(unit)) {
                paper.meaning.forget(other);
            }
        }
    }
}
