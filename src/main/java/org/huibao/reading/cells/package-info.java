/** One cell, what it holds and where it lies; numbers as a spreadsheet shows them. */
@NullMarked
package org.huibao.reading.cells;

import org.jspecify.annotations.NullMarked;
