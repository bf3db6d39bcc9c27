/** A whole campaign replayed against a mail server of its own. */
@NullMarked
package org.huibao.demo;

import org.jspecify.annotations.NullMarked;
