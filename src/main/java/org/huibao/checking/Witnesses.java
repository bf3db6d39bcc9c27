package org.huibao.checking;

import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.huibao.lexicon.HeadWords;
import org.huibao.vocabulary.Column;
import org.huibao.vocabulary.Form;

/** What the units of a table have in common, column by column, each worked out when it is asked for. */
final class Witnesses {
    private final List<? extends Peer> peers;
    private final List<Column> sized;
    private final List<Column> counts;
    private final List<Column> columns;
    private final Glance glance;
    private final Map<Column, List<Witness>> known = new HashMap<>();

    /**
     * @param peers the table's own units first, each at its place, then the others that they are held against
     * @param own how many are the table's own
     */
    Witnesses(Form form, List<? extends Peer> peers, int own) {
        this.peers = peers;
        this.sized = form.columns().stream().filter(Witnesses::hasSize).toList();
        this.counts = sized.stream()
                .filter(column -> column.type() == Column.Type.COUNT)
                .toList();
        this.columns = Stream.concat(form.columns().stream().filter(Witnesses::isAlike), sized.stream())
                .toList();
        this.glance = new Glance(peers, own);
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

    /** The places of the table's own units to which a witness may object in the column; to no other does one. */
    BitSet doubted(Column column) {
        return glance.outside(column, column.sums() ? counts : List.of());
    }

    /** The counts that the column goes with, the closest first, and last of all the column by itself. */
    List<Witness> of(Column column) {
        return known.computeIfAbsent(column, this::made);
    }

    private List<Witness> made(Column column) {
        Stream<Witness> perHead = column.sums()
                ? counts.stream()
                        .filter(per -> per != column)
                        .flatMap(per -> Witness.of(column, per, peers).stream())
                        .sorted(Comparator.comparing(witness -> witness.band().spread()))
                : Stream.empty();
        return Stream.concat(perHead, Witness.of(column, null, peers).stream()).toList();
    }
}
