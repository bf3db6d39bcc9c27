package org.huibao.specimens.framework.vocabulary;

/** Knows no framework itself, but somebody who does. */
record Leaning(Framed framed) {}
