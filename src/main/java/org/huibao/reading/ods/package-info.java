/** OpenDocument spreadsheets, packed or flat. */
@NullMarked
package org.huibao.reading.ods;

import org.jspecify.annotations.NullMarked;
