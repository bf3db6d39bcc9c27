/** Many submissions become one report workbook. */
@NullMarked
package org.huibao.consolidation;

import org.jspecify.annotations.NullMarked;
