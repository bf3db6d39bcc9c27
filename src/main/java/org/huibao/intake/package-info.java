/** A mail, a file or an upload has arrived: its bytes are kept once, and taken apart into documents. */
@NullMarked
package org.huibao.intake;

import org.jspecify.annotations.NullMarked;
