/** What a document may cost before it is refused: bytes, cells, memory and time, and the refusal itself. */
@NullMarked
package org.huibao.reading.cost;

import org.jspecify.annotations.NullMarked;
