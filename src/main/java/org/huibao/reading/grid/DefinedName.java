package org.huibao.reading.grid;

/**
 * A name that formulas may use.
 *
 * @param text what it stands for, without an equals sign
 * @param scope the place of the only sheet that knows it, or -1
 */
public record DefinedName(String name, String text, int scope) {}
