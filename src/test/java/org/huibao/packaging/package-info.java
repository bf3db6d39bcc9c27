/** What the program is packed with: declared, needed, and on terms that allow it. */
@NullMarked
package org.huibao.packaging;

import org.jspecify.annotations.NullMarked;
