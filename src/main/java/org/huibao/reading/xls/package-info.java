/** Excel 97–2003 workbooks, and {@code .et} of WPS. */
@NullMarked
package org.huibao.reading.xls;

import org.jspecify.annotations.NullMarked;
