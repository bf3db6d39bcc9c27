package org.huibao.vocabulary;

import java.time.Clock;

/** The real time, by which polls, quiet periods and time-outs run, whatever our own clock says. */
public record RealTime(Clock clock) {}
