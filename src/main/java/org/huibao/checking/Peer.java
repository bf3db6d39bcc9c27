package org.huibao.checking;

import java.math.BigDecimal;
import java.util.Optional;
import org.huibao.vocabulary.Column;

/** Whose figures others are held against: a unit of the same table, or one that reported before. */
public interface Peer {
    /** Has no figures. */
    Peer NOTHING = column -> Optional.empty();

    Optional<BigDecimal> figure(Column column);

    /** Equal as long as all figures are the same ones; for some only as long as nobody asks again. */
    default Object mark() {
        return this;
    }
}
