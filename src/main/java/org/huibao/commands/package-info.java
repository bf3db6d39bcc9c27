/** The command line. */
@NullMarked
package org.huibao.commands;

import org.jspecify.annotations.NullMarked;
