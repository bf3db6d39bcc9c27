package org.huibao.specimens.nameless;

/** Lives in a package that does not say what it is. */
final class Stranger {}
