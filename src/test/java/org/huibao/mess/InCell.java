package org.huibao.mess;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;

/** A kind of mess inside single cells that hold a figure. */
interface InCell extends Mess {
    /** What stands there instead, or null where this cell does not lend itself to it. */
    PaperCell of(Paper.Spot spot, Random random);

    /** What must become of the figure. */
    Meaning.Demand demand();

    /** The same where it depends on the carrier. */
    default Meaning.Demand demand(Paper paper) {
        return demand();
    }

    default boolean fits(Paper paper) {
        return true;
    }

    /** Whether the sender means exactly what now stands there. */
    default boolean isMeant() {
        return false;
    }

    @Override
    default boolean over(Paper paper, Random random) {
        boolean changed = false;
        for (Paper.Spot spot : fits(paper) ? paper.numbers(random, 6) : List.<Paper.Spot>of()) {
            PaperCell cell = of(spot, random);
            if (cell != null) {
                spot.put(cell);
                changed = true;
                paper.meaning.demand(spot.row().unit, spot.key(), demand(paper));
                if (isMeant()) {
                    paper.meaning.mean(
                            spot.row().unit,
                            spot.key(),
                            cell.number().stripTrailingZeros().toPlainString());
                }
            }
        }
        return changed;
    }

    static BigDecimal value(Paper.Spot spot) {
        return spot.cell().number();
    }

    static String plain(Paper.Spot spot) {
        return value(spot).toPlainString();
    }

    static String scaled(Paper.Spot spot, int places) {
        BigDecimal scaled = value(spot).movePointRight(places).stripTrailingZeros();
        return scaled.signum() == 0 ? "0" : scaled.toPlainString();
    }

    static String grouped(Paper.Spot spot, String separator) {
        String[] parts = plain(spot).split("\\.");
        String whole = parts[0].replaceAll("(?<=\\d)(?=(?:\\d{3})+$)", separator);
        return parts.length > 1 ? whole + "." + parts[1] : whole;
    }

    @SafeVarargs
    static <T> T pick(Random random, T... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
