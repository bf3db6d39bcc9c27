package org.huibao.checking;

import java.math.BigDecimal;
import java.util.Optional;
import org.huibao.vocabulary.Column;

/** Whose figures others are held against: a unit of the same table, or one that reported before. */
public interface Peer {
    Optional<BigDecimal> figure(Column column);
}
