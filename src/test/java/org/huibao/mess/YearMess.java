package org.huibao.mess;

import static org.huibao.mess.InCell.pick;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.huibao.vocabulary.FindingCode;

/** Tables whose columns only their years tell apart. */
enum YearMess implements Mess {
    YEARS_AS_NUMBERS {
        @Override
        boolean change(Paper paper, Random random) {
            paper.yearsAsNumbers = true;
            paper.groupsMerged = random.nextBoolean();
            return true;
        }
    },
    YEARS_WITH_THEIR_WORD {
        @Override
        boolean change(Paper paper, Random random) {
            String word = pick(random, "年", " 年", "年度", "年底");
            paper.columns.forEach(column -> column.path.replaceAll(text -> isYear(text) ? text + word : text));
            return true;
        }
    },
    YEARS_IN_ANOTHER_ORDER {
        @Override
        boolean change(Paper paper, Random random) {
            List<PaperColumn> turned = new ArrayList<>();
            for (PaperColumn column : paper.columns) {
                int at = turned.size();
                while (isYear(column.header())
                        && at > 0
                        && isYear(turned.get(at - 1).header())
                        && turned.get(at - 1).path.get(0).equals(column.path.get(0))) {
                    at--;
                }
                turned.add(at, column);
            }
            paper.columns.clear();
            paper.columns.addAll(turned);
            return true;
        }
    },
    /** The sender filled in the form of a year later, where what was this year's is last year's. */
    YEARS_OF_ANOTHER_FORM {
        @Override
        boolean change(Paper paper, Random random) {
            int later = pick(random, 10, 20, -10);
            paper.columns.forEach(column -> column.path.replaceAll(
                    text -> isYear(text) ? String.valueOf(Integer.parseInt(text) + later) : text));
            paper.meaning.demandOfAll(Meaning.Demand.EITHER);
            paper.meaning.expect(
                    FindingCode.WRONG_FORM,
                    FindingCode.COLUMN_MISSING,
                    FindingCode.COLUMN_RENAMED,
                    FindingCode.COLUMN_UNKNOWN);
            return true;
        }
    };

    abstract boolean change(Paper paper, Random random);

    @Override
    public boolean over(Paper paper, Random random) {
        return paper.columns.stream().anyMatch(column -> isYear(column.header())) && change(paper, random);
    }

    static boolean isYear(String text) {
        return text.matches("(?:19|20)\\d\\d");
    }
}
