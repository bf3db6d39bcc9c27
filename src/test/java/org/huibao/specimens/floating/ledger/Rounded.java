package org.huibao.specimens.floating.ledger;

/** Loses a cent now and then. */
record Rounded(double paid) {
    static double sum(Rounded one, Rounded other) {
        return one.paid() + other.paid();
    }
}
