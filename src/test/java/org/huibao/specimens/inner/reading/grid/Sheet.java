package org.huibao.specimens.inner.reading.grid;

/** Stands on the right. */
public record Sheet(int rows) {}
