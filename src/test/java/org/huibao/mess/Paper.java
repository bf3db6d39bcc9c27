package org.huibao.mess;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.huibao.checking.EarlierFigures;
import org.huibao.vocabulary.Campaign;
import org.huibao.vocabulary.ReportingUnit;
import org.huibao.vocabulary.Round;
import org.huibao.vocabulary.Term;

/** A sender's table before it is written: rows, header tree and cells, free for every kind of mess to change. */
final class Paper implements EarlierFigures {
    final Published published;
    final Meaning meaning;
    final Carrier carrier;
    final List<String> above = new ArrayList<>();
    final List<PaperColumn> columns = new ArrayList<>();
    final List<PaperRow> rows = new ArrayList<>();
    final List<String> below = new ArrayList<>();
    /** Other tables of the same file: below this one, or on sheets of their own. */
    final List<Paper> others = new ArrayList<>();

    String stub;
    String sheet = "Sheet1";
    String file = "报表";
    boolean numbersPrinted;
    boolean measuresPrinted;
    boolean groupsMerged = true;
    boolean serialNumbers;
    boolean transposed;
    /** Whether the lines above the table stand above it when it is turned, too. */
    boolean titledSideways;

    boolean hidden;
    boolean ownSheet;
    boolean onlyOneUnit;
    /** The only unit of the table, or empty. */
    String only = "";

    boolean totalsComputed;
    /** The unit whose registered mailbox it comes from, or empty where it comes from county staff. */
    String sender = "";
    /** By unit, what the column that never falls held in the round before. */
    final Map<String, BigDecimal> earlier = new HashMap<>();
    /** Whether it stands to the right of the table before it. */
    boolean beside;

    /** How a text file separates its fields and lines, and whether it quotes fields that need it. */
    String separator = ",";

    String lineEnd = "\r\n";
    boolean quotes = true;
    boolean yearsAsNumbers;

    boolean headersAtTheBottom;
    int indent;

    Paper(Published published, Meaning meaning, Carrier carrier) {
        this.published = published;
        this.meaning = meaning;
        this.carrier = carrier;
        this.stub = published.stub();
    }

    @Override
    public Optional<BigDecimal> figure(Campaign campaign, Round round, ReportingUnit unit, Term.Operand operand) {
        return operand.when() == Term.When.PREVIOUS_ROUND
                        && operand.column().equals(published.grows().key())
                ? Optional.ofNullable(earlier.get(unit.name()))
                : Optional.empty();
    }

    ReportingUnit unit(String name) {
        return campaign().roster().named(name).orElseThrow();
    }

    Campaign campaign() {
        return published.campaign();
    }

    /** The same head without any rows. */
    Paper sibling() {
        Paper sibling = new Paper(published, meaning, carrier);
        sibling.above.addAll(above);
        sibling.columns.addAll(columns);
        sibling.stub = stub;
        sibling.numbersPrinted = numbersPrinted;
        sibling.measuresPrinted = measuresPrinted;
        sibling.groupsMerged = groupsMerged;
        sibling.onlyOneUnit = onlyOneUnit;
        return sibling;
    }

    List<PaperRow> units() {
        return rows.stream().filter(row -> row.kind == PaperRow.Kind.UNIT).toList();
    }

    /** What the unit's rows are called, in all tables of the file. */
    List<String> labels(String unit) {
        return Stream.concat(Stream.of(this), others.stream())
                .flatMap(paper -> paper.rows.stream())
                .filter(row -> row.unit.equals(unit))
                .map(row -> row.label)
                .toList();
    }

    List<PaperColumn> numeric() {
        return columns.stream().filter(PaperColumn::isNumeric).toList();
    }

    /** A few of the units' cells that hold plain numbers. */
    List<Spot> numbers(Random random, int most) {
        List<Spot> spots = new ArrayList<>();
        for (PaperRow row : units()) {
            for (PaperColumn column : numeric()) {
                if (row.at(column).isNumber() && row.at(column).format().isEmpty()) {
                    spots.add(new Spot(row, column));
                }
            }
        }
        java.util.Collections.shuffle(spots, random);
        return spots.subList(0, Math.min(spots.size(), 1 + random.nextInt(most)));
    }

    /** One cell of a unit's row. */
    record Spot(PaperRow row, PaperColumn column) {
        PaperCell cell() {
            return row.at(column);
        }

        void put(PaperCell cell) {
            row.put(column, cell);
        }

        String key() {
            return column.means.key();
        }
    }
}
