/** Number formats: what a person sees of the number that a cell holds. */
@NullMarked
package org.huibao.reading.looks;

import org.jspecify.annotations.NullMarked;
