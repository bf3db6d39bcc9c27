/** What the sender is told: a receipt, or a return with every finding. */
@NullMarked
package org.huibao.reply;

import org.jspecify.annotations.NullMarked;
