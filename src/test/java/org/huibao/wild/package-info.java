/** Mails as they come from outside: of every shape that mail programs and accidents give them, and those made to do harm. */
@NullMarked
package org.huibao.wild;

import org.jspecify.annotations.NullMarked;
