/** A bureau's blank becomes a form, and a form a blank for each unit. */
@NullMarked
package org.huibao.blanks;

import org.jspecify.annotations.NullMarked;
