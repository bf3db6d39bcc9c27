/** What people do: each act with who, when and why, what it needs and what it makes; pages, interface and mailed words call it. */
@NullMarked
package org.huibao.acts;

import org.jspecify.annotations.NullMarked;
