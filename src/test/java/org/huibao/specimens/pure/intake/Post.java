package org.huibao.specimens.pure.intake;

/** How something came. */
public record Post(String from) {}
