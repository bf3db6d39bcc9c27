/** The table of arrivals and the archive of their bytes: each is kept once, has a sender, and ends in a named state. */
@NullMarked
package org.huibao.intake.arrivals;

import org.jspecify.annotations.NullMarked;
