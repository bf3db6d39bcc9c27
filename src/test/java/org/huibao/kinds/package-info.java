/** Kinds of tables that are easily misread: each kind with tables made by hand, and what must become of them. */
@NullMarked
package org.huibao.kinds;

import org.jspecify.annotations.NullMarked;
