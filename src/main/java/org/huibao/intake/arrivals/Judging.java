package org.huibao.intake.arrivals;

/** What happens to an arrival between the door and its named end. */
public interface Judging {
    /** Sends it through all stages; where one stumbles it stays unfinished and is taken up again later. */
    void judge(Arrival arrival);
}
