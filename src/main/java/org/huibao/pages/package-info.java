/** Web pages as mail programs write them: what their reader sees, and where its writer's own words end. */
@NullMarked
package org.huibao.pages;

import org.jspecify.annotations.NullMarked;
