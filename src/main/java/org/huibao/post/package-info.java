/** Letters at rest and on their way: bytes that never change, attempts, and how they ended. */
@NullMarked
package org.huibao.post;

import org.jspecify.annotations.NullMarked;
