package org.huibao.checking;

import java.util.BitSet;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.huibao.lexicon.HeadWords;
import org.huibao.vocabulary.Column;

/** What units have in common, column by column, each worked out when it is asked for. */
final class Witnesses {
    private final Comparison units;
    private final List<Column> counts;
    private final List<Column> columns;
    private final Map<Column, List<Witness>> known = new IdentityHashMap<>();

    Witnesses(Comparison units) {
        this.units = units;
        List<Column> all = units.campaign().form().columns();
        List<Column> sized = all.stream().filter(Witnesses::hasSize).toList();
        this.counts = sized.stream()
                .filter(column -> column.type() == Column.Type.COUNT)
                .toList();
        this.columns = Stream.concat(all.stream().filter(Witnesses::isAlike), sized.stream())
                .toList();
    }

    static boolean hasSize(Column column) {
        return column.sums()
                && !HeadWords.mayBeNegative(column)
                && (column.type() == Column.Type.COUNT || column.type() == Column.Type.AMOUNT);
    }

    /** An average or a standard: it goes with nothing, and is much alike everywhere. */
    private static boolean isAlike(Column column) {
        return !column.sums() && column.type() == Column.Type.AMOUNT && !HeadWords.isChange(column);
    }

    /** The columns of which something can be said, those that are much alike everywhere first. */
    List<Column> columns() {
        return columns;
    }

    /** The places of the units that a witness may leave out in the column; none leaves out another. */
    BitSet doubted(Column column) {
        BitSet doubted = new BitSet();
        of(column).forEach(witness -> doubted.or(witness.doubted()));
        return doubted;
    }

    /** The counts that the column goes with, the closest first, and last of all the column by itself. */
    List<Witness> of(Column column) {
        return known.computeIfAbsent(column, this::made);
    }

    private List<Witness> made(Column column) {
        Stream<Witness> perHead = column.sums()
                ? counts.stream()
                        .filter(per -> per != column)
                        .flatMap(per -> units.witness(column, per).stream())
                        .sorted(Comparator.comparing(Witness::spread))
                : Stream.empty();
        return Stream.concat(perHead, units.witness(column, null).stream()).toList();
    }
}
