package org.huibao.commands;

import java.nio.file.Path;

/**
 * A file to look at.
 *
 * @param name relative to the folder that was named on the command line, {@code /} separated; the file's name where it
 *     was named itself
 */
record Source(String name, Path path) {}
