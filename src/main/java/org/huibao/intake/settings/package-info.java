/** What is watched, where the folders lie, and what one thing that arrives may cost. */
@NullMarked
package org.huibao.intake.settings;

import org.jspecify.annotations.NullMarked;
