package org.huibao.specimens.inner.reading.text;

import org.huibao.specimens.inner.reading.Whole;

/** Looks at the room that it is a part of. */
public record Upwards(Whole whole) {}
