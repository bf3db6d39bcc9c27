/** Formulas computed again and held against the values that the file kept. */
@NullMarked
package org.huibao.reading.formulas;

import org.jspecify.annotations.NullMarked;
