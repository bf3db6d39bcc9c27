/** The door of the desk: who comes in by which name, and what his browser shows afterwards. */
@NullMarked
package org.huibao.desk.entry;

import org.jspecify.annotations.NullMarked;
