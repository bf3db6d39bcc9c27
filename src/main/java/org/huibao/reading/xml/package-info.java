/** XML as a row of events, bounded in depth and length; nothing outside can be named in it. */
@NullMarked
package org.huibao.reading.xml;

import org.jspecify.annotations.NullMarked;
