/** The wiring: Camel, the data source, the clock and the mail sessions meet the rooms here and nowhere else. */
@NullMarked
package org.huibao.plumbing;

import org.jspecify.annotations.NullMarked;
