package org.huibao.specimens.names;

/** Is about nothing in particular. */
final class FigureHelper {}
