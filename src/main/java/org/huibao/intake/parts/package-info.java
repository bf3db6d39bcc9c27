/** The things that come out of a mail, an archive or a plain file, with their names. */
@NullMarked
package org.huibao.intake.parts;

import org.jspecify.annotations.NullMarked;
