/** Who owes what by when, and who is reminded of it. */
@NullMarked
package org.huibao.reminders;

import org.jspecify.annotations.NullMarked;
