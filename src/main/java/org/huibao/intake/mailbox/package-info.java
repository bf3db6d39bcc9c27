/** Mailboxes that are looked into again and again, each mail taken once. */
@NullMarked
package org.huibao.intake.mailbox;

import org.jspecify.annotations.NullMarked;
