package org.huibao.specimens.order.vocabulary;

import org.huibao.specimens.order.ledger.Late;

/** Looks to the right. */
public record Early(Late late) {}
