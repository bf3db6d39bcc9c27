/** Mails and archives taken apart, one in the other, within limits that hold before a byte too many is unpacked. */
@NullMarked
package org.huibao.intake.archives;

import org.jspecify.annotations.NullMarked;
