/** The XML spreadsheets of Excel 2003. */
@NullMarked
package org.huibao.reading.spreadsheetml;

import org.jspecify.annotations.NullMarked;
