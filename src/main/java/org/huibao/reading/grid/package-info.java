/** Sheets of cells in little memory, with their merges, their formulas and the names that these may use. */
@NullMarked
package org.huibao.reading.grid;

import org.jspecify.annotations.NullMarked;
