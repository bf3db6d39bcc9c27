package org.huibao.intake;

/** Whatever flows between the rooms while an arrival is judged. */
public interface AboutArrival {
    Arrival arrival();
}
