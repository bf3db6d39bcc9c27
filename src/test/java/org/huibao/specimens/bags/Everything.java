package org.huibao.specimens.bags;

import java.time.Clock;
import org.springframework.stereotype.Component;

/** A bag. */
@Component("specimenBag")
record Everything(Clock clock) {}
