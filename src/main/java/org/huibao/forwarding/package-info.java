/** The report's way up to the bureau: frozen first, sent once, at its time. */
@NullMarked
package org.huibao.forwarding;

import org.jspecify.annotations.NullMarked;
