/** The folder in which people drop files, and where judged files are moved. */
@NullMarked
package org.huibao.intake.inbox;

import org.jspecify.annotations.NullMarked;
