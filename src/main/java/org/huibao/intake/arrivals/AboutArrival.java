package org.huibao.intake.arrivals;

/** Whatever flows between the rooms while an arrival is judged. */
public interface AboutArrival {
    Arrival arrival();
}
