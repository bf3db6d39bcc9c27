/**
 * What reading, recognition and checking make of an arrival's documents, carried in one envelope; the service and the
 * commands both judge here.
 */
@NullMarked
package org.huibao.judging;

import org.jspecify.annotations.NullMarked;
