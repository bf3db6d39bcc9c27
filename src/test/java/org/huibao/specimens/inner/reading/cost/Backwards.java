package org.huibao.specimens.inner.reading.cost;

import org.huibao.specimens.inner.reading.grid.Sheet;

/** Looks at an inner room that stands right of its own. */
public record Backwards(Sheet sheet) {}
