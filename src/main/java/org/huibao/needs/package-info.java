/** What needs a person now, over all rounds: a need is there while its cause is, and goes with it, whoever settles it. */
@NullMarked
package org.huibao.needs;

import org.jspecify.annotations.NullMarked;
