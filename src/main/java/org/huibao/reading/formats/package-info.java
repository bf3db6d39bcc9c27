/** The kinds of file that carry tables, and what a document turned out to be. */
@NullMarked
package org.huibao.reading.formats;

import org.jspecify.annotations.NullMarked;
