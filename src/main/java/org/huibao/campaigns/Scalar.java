package org.huibao.campaigns;

/**
 * A single value of a settings file.
 *
 * @param value as written, quotes taken off and trimmed
 * @param line counted from 1
 */
record Scalar(String value, int line) {}
