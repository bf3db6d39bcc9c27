/** The service killed again and again while tables flow, and the books gone over afterwards. */
@NullMarked
package org.huibao.crash;

import org.jspecify.annotations.NullMarked;
