/** Whose the rows of a table are, which of them are totals, and which round they belong to, with the clue that told. */
@NullMarked
package org.huibao.recognition.whose;

import org.jspecify.annotations.NullMarked;
