/** Cells become figures: whose they are, which form and round, and which column is which, with the clue that told. */
@NullMarked
package org.huibao.recognition;

import org.jspecify.annotations.NullMarked;
