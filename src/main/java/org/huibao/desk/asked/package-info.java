/** What a request asks for, and why one is refused: shared by pages and interface. */
@NullMarked
package org.huibao.desk.asked;

import org.jspecify.annotations.NullMarked;
