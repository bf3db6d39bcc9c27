package org.huibao.checking;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import org.huibao.vocabulary.Column;
import org.huibao.vocabulary.ReportingUnit;

/** A unit whose figures are held against those of others. */
public interface UnitOfRound extends Peer {
    ReportingUnit unit();

    /** The unit with the figures that count of it, by column key. */
    static UnitOfRound of(ReportingUnit unit, Function<String, Optional<BigDecimal>> figures) {
        return holding(unit, column -> figures.apply(column.key()));
    }

    /** The unit with figures wherever they stand. */
    static UnitOfRound holding(ReportingUnit unit, Peer figures) {
        return new WithFigures(unit, figures);
    }

    /** Figures at hand. */
    record WithFigures(ReportingUnit unit, Peer figures) implements UnitOfRound {
        @Override
        public Optional<BigDecimal> figure(Column column) {
            return figures.figure(column);
        }

        @Override
        public Object mark() {
            return figures.mark();
        }
    }
}
