/**
 * What reading, recognition and checking make of an arrival's documents: read, recognised and judged within the time
 * that one arrival may take.
 */
@NullMarked
package org.huibao.judging;

import org.jspecify.annotations.NullMarked;
