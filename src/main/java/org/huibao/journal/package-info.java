/** What happened, in order, never changed afterwards. */
@NullMarked
package org.huibao.journal;

import org.jspecify.annotations.NullMarked;
