/** Bytes become sheets of cells, whatever the format: the only room that opens workbooks. */
@NullMarked
package org.huibao.reading;

import org.jspecify.annotations.NullMarked;
