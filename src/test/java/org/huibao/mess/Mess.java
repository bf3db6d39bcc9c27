package org.huibao.mess;

import java.util.Random;

/** One kind of mess that people make of a table. */
interface Mess {
    String name();

    /** Changes the table, and what must become of its figures; false where there is nothing to be changed. */
    boolean over(Paper paper, Random random);

    /** Whether only statistics can see it, so that it is counted and not demanded. */
    default boolean isForStatistics() {
        return false;
    }
}
