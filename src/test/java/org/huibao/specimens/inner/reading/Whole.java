package org.huibao.specimens.inner.reading;

/** The room itself. */
public record Whole(int parts) {}
