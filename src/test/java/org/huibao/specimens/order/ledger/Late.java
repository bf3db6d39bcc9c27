package org.huibao.specimens.order.ledger;

/** Stands on the right. */
public record Late(int number) {}
